import { expect, it } from 'vitest';
import { labelledPage } from '../../testing/labelledPage.ts';
import type { Forest } from '../../trees/forest.ts';
import { lexiconOf } from '../lexicon/lexiconOf.ts';
import { STORY_CLUE_COUNT } from './storyClues.ts';
import { JUDGED, judged, storyShape } from './storyJudges.ts';
import { STORY_LABELS, type StoryLabel, storyLabelIndex } from './storyLabels.ts';

const { page } = labelledPage(`
  | headline: 老粮仓改建图书馆
  | lead: 镇里的老粮仓空了十年，今年改建成了图书
`);
const STORY = { owned: [0, 1], page, lexicon: lexiconOf('老粮仓改建图书馆').lexicon };
const L = STORY_LABELS.length;

/** A forest that says the same of everything. */
function saying(chance: number): Forest {
  const none = new Int32Array(0);
  const base = Math.log(chance / (1 - chance));
  return {
    clues: STORY_CLUE_COUNT,
    base,
    roots: none,
    clue: new Int16Array(0),
    value: new Float32Array(0),
    right: none,
  };
}

/** A chain that knows nothing, or takes all for text. */
function chain(body: boolean) {
  const { labels, cues, reach } = storyShape();
  const transition = new Float32Array(labels ** 2);
  if (body) transition[storyLabelIndex('body') * labels + storyLabelIndex('body')] = 40;
  return { ...storyShape(), emission: new Float32Array((2 * reach + 1) * cues * labels), transition };
}

/** Forests of which that of one label says `chance`, and the others that it is not theirs. */
const forests = (label: StoryLabel, chance: number): readonly Forest[] =>
  JUDGED.map((labels) => saying(labels.includes(label) ? chance : 1e-9));

const chanceIn = ({ chances }: { chances: Float32Array }, k: number, label: StoryLabel): number =>
  chances[k * L + storyLabelIndex(label)] as number;

it('puts what trees say of a group in the place of the chain, and keeps of other labels what the chain said', () => {
  const reading = judged(STORY, { chain: chain(false), trees: forests('headline', 0.6) });
  const rest = STORY_LABELS.filter((label) => !JUDGED.flat().includes(label));
  const all = 0.6 + rest.length / L;
  expect(chanceIn(reading, 0, 'headline')).toBeCloseTo(0.3 / all);
  expect(chanceIn(reading, 0, 'headline-more')).toBeCloseTo(0.3 / all);
  for (const label of rest) expect(chanceIn(reading, 0, label)).toBeCloseTo(1 / L / all);
  expect(reading.chances.subarray(0, L).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
});

it('does not ask trees of what the chain is sure to be text', () => {
  const { labels } = judged(STORY, { chain: chain(true), trees: forests('kicker', 0.99) });
  expect(Array.from(labels, (label) => STORY_LABELS[label])).toEqual(['body', 'body']);
});
