import { type FlowHabits, strength } from './flowHabits.ts';
import type { JointCues, LineEnd, LineHead } from './jointCues.ts';

const ENDS: readonly LineEnd[] = ['word', 'digit', 'hyphen', 'comma', 'sentence', 'quoted', 'colon', 'dash'];
const HEADS: readonly LineHead[] = ['lower', 'upper', 'digit', 'quote', 'ideograph', 'list', 'other'];

/** What a clue says that nothing is known of: less than any measure. */
const UNKNOWN = -99;

type Clue = readonly [name: string, value: (cue: JointCues) => number];

/** Of the joint itself and of the ones before and after it. */
const AROUND: readonly Clue[] = [
  ['end', ({ end }) => ENDS.indexOf(end)],
  ['head', ({ head }) => HEADS.indexOf(head)],
  ['room', ({ room }) => room],
  ['near-room', ({ nearRoom }) => nearRoom],
  ['word', ({ word }) => word],
  ['slack', ({ slack }) => slack],
  ['filled', ({ filled }) => filled],
  ['indent', ({ indent }) => indent],
  ['apart', ({ apart }) => Number(apart)],
  ['widening', ({ widening }) => widening],
  ['same-row', ({ sameRow }) => Number(sameRow)],
  ['cut', ({ cut }) => Number(cut)],
];

/** Of the joint itself only. */
const OWN: readonly Clue[] = [
  ['strength', ({ end }) => strength(end)],
  ['slack-after', ({ slackAfter }) => slackAfter],
  ['word-after', ({ wordAfter }) => wordAfter],
  ['room-after', ({ roomAfter }) => roomAfter],
  ['near-room-after', ({ nearRoomAfter }) => nearRoomAfter],
  ['filled-after', ({ filledAfter }) => filledAfter],
  ['slack-after-less-word', ({ slackAfter, wordAfter }) => slackAfter - wordAfter],
  ['slack-less-word', ({ slack, word }) => slack - word],
  ['last', ({ last }) => Number(last)],
  ['ends-after', ({ endsAfter }) => Number(endsAfter)],
];

const HABITS = ['indent', 'ragged', 'joints', 'sentences', 'full', 'apart', 'indented'] as const;

/** What has been read of a flow up to a joint. */
const READ = ['joints-before', 'joints-left', 'lines-of-paragraph', 'first-line', 'lines-a-paragraph'] as const;

/** What trees are told of the joint between two lines when they are asked whether a paragraph ends there. */
export const JOINT_CLUES: readonly string[] = [
  ...AROUND.map(([name]) => name),
  ...OWN.map(([name]) => name),
  ...AROUND.map(([name]) => `before:${name}`),
  ...AROUND.map(([name]) => `after:${name}`),
  ...HABITS.map((name) => `flow:${name}`),
  ...READ,
];

/** A flow's joints, to be read from the first to the last. */
export interface Joints {
  readonly cues: readonly JointCues[];
  readonly flow: FlowHabits;
}

/** Where the reading of a flow stands: lines of the paragraph so far, at least one, and how many paragraphs have ended. */
export interface ReadSoFar {
  readonly lines: number;
  readonly ended: number;
}

/** Before the first joint one line has been read. */
export const NOTHING_READ: ReadSoFar = { lines: 1, ended: 0 };

/** Where the reading stands behind a joint at which a paragraph ends, or does not. */
export const readOn = ({ lines, ended }: ReadSoFar, breaks: boolean): ReadSoFar =>
  breaks ? { lines: 1, ended: ended + 1 } : { lines: lines + 1, ended };

/** Writes the clues of the `i`th joint of a flow to `out` from `from`. */
export function jointClues({ cues, flow }: Joints, i: number, read: ReadSoFar, out: Float32Array, from = 0): void {
  let at = from;
  const put = (value: number): void => {
    out[at++] = Number.isNaN(value) ? UNKNOWN : value;
  };
  const putAll = (clues: readonly Clue[], cue: JointCues | undefined): void => {
    for (const [, value] of clues) put(cue ? value(cue) : UNKNOWN);
  };
  putAll(AROUND, cues[i]);
  putAll(OWN, cues[i]);
  putAll(AROUND, cues[i - 1]);
  putAll(AROUND, cues[i + 1]);
  for (const habit of HABITS) put(flow[habit]);
  put(i);
  put(cues.length - i);
  put(read.lines);
  put(read.lines === 1 ? 1 : 0);
  put(read.ended > 0 ? i / read.ended : i);
}
