import { expect, test } from 'vitest';
import { learnOpeners } from '../learning/learnOpeners.ts';
import { opening, storedOpeners, unpackOpeners } from './openers.ts';

const TEXTS = Array.from({ length: 40 }, (_, k) => [`近日，老桥第${k}次通车。记者看见桥上的人很多。`, '的确，桥上的人很多。']);
const learnt = unpackOpeners(learnOpeners(TEXTS, ''));

test('what texts begin with opens readily, what stands inside them does not', () => {
  expect(opening(learnt, '近日')).toBeGreaterThan(1);
  expect(opening(learnt, '记者')).toBeGreaterThan(1);
  expect(opening(learnt, '桥上')).toBeLessThan(-0.5);
});

test('two signs say more than the first of them alone', () => {
  expect(opening(learnt, '的确')).toBeGreaterThan(opening(learnt, '的人'));
});

test('nothing is known of what was never met, nor of nothing', () => {
  expect([opening(learnt, '鲸鱼'), opening(learnt, '')]).toEqual([0, 0]);
});

test('those that come with the engine know how news begins', () => {
  const opens = (text: string): number => opening(storedOpeners(), text);
  for (const begun of ['近日', '目前', '据了解', '昨天']) expect(opens(begun)).toBeGreaterThan(0.5);
  for (const inside of ['的人', ',他', '了一', '们的']) expect(opens(inside)).toBeLessThan(-0.5);
});
