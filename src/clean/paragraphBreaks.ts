import type { Page } from '../domain/page.ts';
import { type Forest, logOdds } from '../trees/forest.ts';
import { type PackedForest, unpackForest } from '../trees/packedForest.ts';
import stored from './breakWeights.json' with { type: 'json' };
import type { CopyLine } from './copyLine.ts';
import { flowHabits } from './flowHabits.ts';
import { JOINT_CLUES, type Joints, jointClues, NOTHING_READ, readOn } from './jointClues.ts';
import { jointCues } from './jointCues.ts';
import type { PageHabits } from './pageHabits.ts';
import { pageIndent } from './pageIndent.ts';
import { ruledBreaks } from './ruledBreaks.ts';

/** Trees that say whether a paragraph ends at a joint, of text in Chinese type and in any other: see `learnBreaks`. */
export interface BreakWeights {
  readonly cjk: PackedForest;
  readonly latin: PackedForest;
}

const unpack = ({ cjk, latin }: BreakWeights) => ({
  cjk: unpackForest(cjk, JOINT_CLUES.length),
  latin: unpackForest(latin, JOINT_CLUES.length),
});

let unpackedOnce: ReturnType<typeof unpack> | undefined;

/** Unpacked when first asked for: what learns them anew loads this file with weights of another shape. */
function forests(): ReturnType<typeof unpack> {
  unpackedOnce ??= unpack(stored as unknown as BreakWeights);
  return unpackedOnce;
}

/** For each joint of a flow, read from the first to the last, whether a paragraph ends there. */
export function readBreaks(joints: Joints, forest: Forest): boolean[] {
  const clues = new Float32Array(JOINT_CLUES.length);
  let read = NOTHING_READ;
  return joints.cues.map((_, i) => {
    jointClues(joints, i, read, clues);
    const ends = logOdds(forest, clues, 0) > 0;
    read = readOn(read, ends);
    return ends;
  });
}

/** For each line whether a paragraph begins with it. The first always does. */
export function paragraphBreaks(page: Page, lines: readonly CopyLine[], habits: PageHabits): boolean[] {
  if (lines.length === 0) return [];
  const cues = jointCues(page.text, lines, habits);
  const joints = { cues, flow: flowHabits(cues, pageIndent(page)) };
  const read = [true, ...readBreaks(joints, habits.cjk ? forests().cjk : forests().latin)];
  const ruled = ruledBreaks(page.text, lines);
  return read.map((begins, i) => begins || (ruled[i] as boolean));
}
