import { expect, test } from 'vitest';
import { firstUnits, lastUnits } from '../lines/script.ts';
import { type HanPairs, hanPairs, type PairShares, packPairs, readiness, unpackPairs } from './hanPairs.ts';

const unit = (text: string, k: number): number => text.charCodeAt(k);
const pair = (pairs: HanPairs, word: string): number => pairs.pair(unit(word, 0), unit(word, 1));
const triple = (pairs: HanPairs, word: string): number => pairs.triple(unit(word, 0), unit(word, 1), unit(word, 2));
const ready = (pairs: HanPairs, above: string, below: string): number =>
  readiness(pairs, lastUnits(above), firstUnits(below));

/** Every sign begins and ends a twentieth of all pairs. */
const shares = (parts: Partial<PairShares>): PairShares => {
  const signs = [...new Set([...(parts.pairs?.keys() ?? [])].flatMap((word) => [...word]))];
  const twentieth = new Map(signs.map((sign) => [sign, 0.05]));
  return {
    pairs: new Map(),
    triples: new Map(),
    begins: twentieth,
    ends: twentieth,
    least: { pair: 1e-5, triple: 1e-5 },
    traditional: [],
    ...parts,
  };
};
const stored = (parts: Partial<PairShares>): HanPairs =>
  unpackPairs(JSON.parse(JSON.stringify(packPairs(shares(parts), 'test'))));

test('ratios come back from the text they are stored as, in steps', () => {
  const pairs = stored({ pairs: new Map([['老桥', 0.025], ['新船', 0.0025], ['桥头', 0.0005]]) });
  expect(pair(pairs, '老桥')).toBeCloseTo(Math.log(10), 0);
  expect(pair(pairs, '新船')).toBeCloseTo(0, 0);
  expect(pair(pairs, '桥头')).toBeLessThan(-1);
});

test('what was not kept though both signs are common is unlikely; of a sign that is unknown little is said', () => {
  const pairs = stored({ pairs: new Map([['老桥', 0.025], ['新船', 0.0025]]) });
  expect(pair(pairs, '新桥')).toBeLessThan(-5);
  expect(pair(pairs, '新港')).toBe(-1);
});

test('three in a row that are commoner than their pairs tell are readier to stand so', () => {
  const words = { pairs: new Map([['老桥', 0.02], ['桥头', 0.02], ['桥边', 0.02]]), triples: new Map([['老桥头', 0.03]]) };
  const pairs = stored(words);
  expect(triple(pairs, '老桥头')).toBeGreaterThan(1);
  expect(triple(pairs, '老桥边')).toBeLessThan(0);
  expect(ready(pairs, '那座老桥', '头上')).toBeGreaterThan(ready(pairs, '那座老桥', '边上'));
});

test('traditional signs count as those that stand for them', () => {
  const pairs = stored({ pairs: new Map([['老桥', 0.025]]), traditional: [['橋', '桥']] });
  expect(pair(pairs, '老橋')).toBe(pair(pairs, '老桥'));
});

test('those that come with the engine know words in both kinds of characters, and where a line goes on', () => {
  const pairs = hanPairs();
  for (const word of ['中国', '中國', '经济', '經濟', '记者', '記者']) expect(pair(pairs, word)).toBeGreaterThan(1);
  expect(ready(pairs, '市里的经', '济发展很快')).toBeGreaterThan(ready(pairs, '市里的经', '民代表大会'));
});
