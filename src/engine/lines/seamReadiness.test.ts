import { expect, it, test } from 'vitest';
import { isEnglish, seamReadiness } from './seamReadiness.ts';

it.each([
  ['两个汉字', '市里的经', '济发展很快', true],
  ['two words', 'the old ferry will', 'have to wait', true],
  ['a full stop', 'the old ferry waits.', 'have to wait', false],
  ['a hyphen', 'the old fer-', 'ry has to wait', false],
  ['Han and a word', '市里的经', 'ferry', false],
])('%s: whether the wording says anything', (_, above, below, says) => {
  expect(seamReadiness(above, below, true) !== undefined).toBe(says);
});

test('the right next line is the readier one', () => {
  const ready = (above: string, below: string): number => seamReadiness(above, below, true) ?? Number.NaN;
  expect(ready('one of the', 'most beautiful bridges')).toBeGreaterThan(ready('one of the', 'would have been'));
  expect(ready('他们希望明年能够解', '决这个问题')).toBeGreaterThan(ready('他们希望明年能够解', '民代表昨天'));
});

it.each([
  ['English', 'The board said on Friday that the ferry would stay, but not for long.', true],
  ['French', 'Le conseil a dit vendredi que le bac resterait, mais pas pour longtemps.', false],
  ['German', 'Der Rat sagte am Freitag, die Fähre werde bleiben, aber nicht mehr lange.', false],
  ['Dutch', 'De raad zei vrijdag dat het veer zal blijven, maar niet voor lang.', false],
  ['Chinese', '理事会星期五说渡船会留下，但不会太久。', false],
])('%s is told from other languages', (_, text, english) => {
  expect(isEnglish([text])).toBe(english);
});

test('without English, English words say nothing', () => {
  expect(seamReadiness('one of the', 'most beautiful', false)).toBeUndefined();
});
