import type { JointCues, LineEnd, LineHead } from './jointCues.ts';

const ENDS: readonly LineEnd[] = ['word', 'digit', 'hyphen', 'comma', 'sentence', 'quoted', 'colon', 'dash'];
const HEADS: readonly LineHead[] = ['lower', 'upper', 'digit', 'quote', 'ideograph', 'list', 'other'];
const ROOMS = [-6, -4, -3, -2, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3, 4, 6, 9, 14];
const SLACKS = [0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 11];
const WORDS = [2, 3.5, 5, 7, 10];
/** Shares of ragged lines, and lengths of flows in joints. */
const RAGGED = [0.03, 0.08, 0.15, 0.25, 0.4, 0.6];
const JOINTS = [3, 8, 20];
const SHARES = [0.25, 0.4, 0.55, 0.7, 0.8, 0.88, 0.94, 0.98];
const INDENTS = [-4, -1.5, -0.5, 0.5, 1.5, 2.5, 4.5, 8.5];
const WIDENINGS = [0.6, 0.85, 0.95, 1.05, 1.2, 1.6];
/** Indents of a flow's paragraphs, see `habitualIndent`. */
const HABITS = [0, 1, 2.5, 5];

/** In which of the classes between the edges a value falls; the class after the last is for what is not a number. */
function classOf(value: number, edges: readonly number[]): number {
  if (Number.isNaN(value)) return edges.length + 1;
  let at = 0;
  while (at < edges.length && value >= (edges[at] as number)) at++;
  return at;
}

const classes = (edges: readonly number[]): number => edges.length + 2;

/** Sizes of the groups of features; of each group exactly one feature is on. */
const SIZES = [
  ENDS.length * 2,
  ENDS.length * HEADS.length,
  6 * classes(ROOMS),
  3 * classes(SHARES),
  2 * classes(HABITS) * classes(ROOMS),
  2 * classes(SHARES) * 2,
  2 * classes(INDENTS),
  2 * classes(WIDENINGS) * 2,
  8,
  6 * 4 * 4,
  6 * classes(ROOMS),
  6 * classes(SLACKS) * classes(WORDS),
  2 * classes(SLACKS) * classes(WORDS),
  2 * classes(HABITS) * classes(ROOMS),
  2 * classes(HABITS) * classes(ROOMS),
  3 * classes(RAGGED) * 4,
  3 * classes(RAGGED) * classes(JOINTS),
];
const OFFSETS = SIZES.map((_, group) => SIZES.slice(0, group).reduce((sum, size) => sum + size, 0));
export const FEATURE_COUNT = SIZES.reduce((sum, size) => sum + size, 0);

/** 0 where the line goes on for certain, 1 where it may, 2 where a sentence is over. */
const strength = (end: LineEnd): number =>
  end === 'sentence' || end === 'quoted' ? 2 : end === 'comma' || end === 'hyphen' ? 0 : 1;

/** Joints that are sure: a sentence ends well before the measure does, and the next line fills its own. */
const isSure = (cue: JointCues): boolean =>
  strength(cue.end) === 2 && cue.room > 4 && cue.filledAfter > 0.6 && !Number.isNaN(cue.nearRoomAfter);

/**
 * How far first lines of paragraphs are set in, in half ems, judged by the joints that are sure: the middle of what those
 * lines leave. `NaN` where there are none.
 */
export function habitualIndent(cues: readonly JointCues[]): number {
  const rooms = cues.filter(isSure).map((cue) => cue.nearRoomAfter);
  rooms.sort((a, b) => a - b);
  return rooms.length === 0 ? Number.NaN : (rooms[rooms.length >> 1] as number);
}

/** What a flow as a whole tells of its joints. */
export interface FlowHabits {
  /** How far first lines are set in, in half ems; `NaN` where nothing tells. */
  readonly indent: number;
  /** Share of the lines that leave room though no sentence ends: small in prose, large in lists, verse and notices. */
  readonly ragged: number;
  readonly joints: number;
}

/** Reads a flow's habits from all its joints; `pageIndent` stands in where none of them tells. */
export function flowHabits(cues: readonly JointCues[], pageIndent: number): FlowHabits {
  const own = habitualIndent(cues);
  const going = cues.filter((cue) => strength(cue.end) < 2);
  const ragged = going.filter((cue) => cue.room > 2).length;
  return {
    indent: Number.isNaN(own) ? pageIndent : own,
    ragged: going.length === 0 ? 0 : ragged / going.length,
    joints: cues.length,
  };
}

/**
 * The features that are on for a joint, one of each group: indices below `FEATURE_COUNT`. `first`: the line before the
 * joint begins a paragraph, and may be set in.
 */
export function jointFeatures(cue: JointCues, flow: FlowHabits, first: boolean): number[] {
  const level = strength(cue.end);
  const over = level === 2 ? 1 : 0;
  const begun = level * 2 + (first ? 1 : 0);
  const apart = cue.apart ? 1 : 0;
  const coarse =
    classOf(cue.room, [-1, 0.5, 3]) * 4 + (Number.isNaN(cue.roomAfter) ? 0 : classOf(cue.roomAfter, [-1, 0.5, 3]));
  const within = [
    ENDS.indexOf(cue.end) * 2 + apart,
    ENDS.indexOf(cue.end) * HEADS.length + HEADS.indexOf(cue.head),
    begun * classes(ROOMS) + classOf(cue.room, ROOMS),
    level * classes(SHARES) + classOf(cue.filled, SHARES),
    (over * classes(HABITS) + classOf(flow.indent, HABITS)) * classes(ROOMS) + classOf(cue.roomAfter, ROOMS),
    (over * classes(SHARES) + classOf(cue.filledAfter, SHARES)) * 2 + (cue.endsAfter ? 1 : 0),
    over * classes(INDENTS) + classOf(cue.indent, INDENTS),
    (over * classes(WIDENINGS) + classOf(cue.widening, WIDENINGS)) * 2 + apart,
    (cue.sameRow ? 4 : 0) + (cue.cut ? 2 : 0) + (cue.last ? 1 : 0),
    begun * 16 + coarse,
    begun * classes(ROOMS) + classOf(cue.nearRoom, ROOMS),
    (begun * classes(SLACKS) + classOf(cue.slack, SLACKS)) * classes(WORDS) + classOf(cue.word, WORDS),
    (over * classes(SLACKS) + classOf(cue.slackAfter, SLACKS)) * classes(WORDS) + classOf(cue.wordAfter, WORDS),
    (over * classes(HABITS) + classOf(flow.indent, HABITS)) * classes(ROOMS) +
      classOf(cue.slackAfter - cue.wordAfter, ROOMS),
    (over * classes(HABITS) + classOf(flow.indent, HABITS)) * classes(ROOMS) + classOf(cue.nearRoomAfter, ROOMS),
    (level * classes(RAGGED) + classOf(flow.ragged, RAGGED)) * 4 + classOf(cue.room, [-1, 0.5, 3]),
    (level * classes(RAGGED) + classOf(flow.ragged, RAGGED)) * classes(JOINTS) + classOf(flow.joints, JOINTS),
  ];
  return within.map((feature, group) => (OFFSETS[group] as number) + feature);
}
