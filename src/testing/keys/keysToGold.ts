import type { Page } from '../../domain/page.ts';
import type { Reading } from '../../domain/reading.ts';
import { createDesk } from '../../session/desk.ts';
import type { DeskStore } from '../../session/deskState.ts';
import { memoryPorts } from '../memoryPorts.ts';
import { goalOf, isReached, type KnownDivision } from './goal.ts';
import { Hand, openState, type Purpose, type Stroke } from './hand.ts';
import { type Habit, planKeys } from './plan.ts';

/** What one page took. */
export interface PageKeys {
  readonly id: string;
  readonly extractor: string;
  readonly articles: number;
  readonly keys: number;
  readonly by: Readonly<Record<Purpose, number>>;
  /** Keys of commands by the command's key, for seeing which are used. */
  readonly strokes: readonly Stroke[];
  /** Whether the keys, played on a fresh desk, led to gold, character by character, with everything accepted. */
  readonly reached: boolean;
}

async function deskOf(reading: Reading): Promise<DeskStore> {
  const desk = createDesk(memoryPorts(reading.proof, reading));
  await desk.open(reading.proof.page.id);
  return desk;
}

export const pageOf = ({ id, text }: KnownDivision): Page => ({
  id,
  text,
  source: { name: id, sha256: '0'.repeat(64), encoding: 'utf-8' },
});

/** Finds the keys on one desk and plays them on another. */
export async function keysToGold(known: KnownDivision, reading: Reading, habit: Habit): Promise<PageKeys> {
  const goal = goalOf(known);
  const sketch = await deskOf(reading);
  const strokes = planKeys(sketch, goal, habit);
  await sketch.close();
  const desk = await deskOf(reading);
  const hand = new Hand(desk);
  for (const { press } of strokes) hand.press(press);
  const { proof } = openState(desk);
  const settled = proof.fields.review !== 'untouched' && proof.articles.every(({ review }) => review === 'approved');
  await desk.close();
  const by = { navigation: 0, division: 0, target: 0, accept: 0 };
  for (const { purpose } of strokes) by[purpose]++;
  return {
    id: known.id,
    extractor: known.extractor ?? '?',
    articles: known.articles.length,
    keys: strokes.length,
    by,
    strokes,
    reached: settled && isReached(proof, goal),
  };
}
