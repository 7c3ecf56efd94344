import type { JointCues, LineEnd } from './jointCues.ts';

/** 0 where the line goes on for certain, 1 where it may, 2 where a sentence is over. */
export const strength = (end: LineEnd): number =>
  end === 'sentence' || end === 'quoted' ? 2 : end === 'comma' || end === 'hyphen' ? 0 : 1;

/** A sentence ends with the first line. */
const isOver = (cue: JointCues): boolean => strength(cue.end) === 2;

/** Joints that are sure: a sentence ends well before the measure does, and the next line fills its own. */
const isSure = (cue: JointCues): boolean =>
  isOver(cue) && cue.room > 4 && cue.filledAfter > 0.6 && !Number.isNaN(cue.nearRoomAfter);

/**
 * How far first lines of paragraphs are set in, in half ems, judged by the joints that are sure: the middle of what those
 * lines leave. `NaN` where there are none.
 */
export function habitualIndent(cues: readonly JointCues[]): number {
  const rooms = cues.filter(isSure).map((cue) => cue.nearRoomAfter);
  rooms.sort((a, b) => a - b);
  return rooms.length === 0 ? Number.NaN : (rooms[rooms.length >> 1] as number);
}

/** What a flow as a whole tells of its joints. Shares are 0…1, 0 of nothing. */
export interface FlowHabits {
  /** How far first lines are set in, in half ems; `NaN` where nothing tells. */
  readonly indent: number;
  /** Share of the lines that leave room though no sentence ends: small in prose, large in lists, verse and notices. */
  readonly ragged: number;
  readonly joints: number;
  /** Share of the joints at which a sentence ends, and those of them where the line is full, or stands apart from the next. */
  readonly sentences: number;
  readonly full: number;
  readonly apart: number;
  /** Share of the joints whose second line begins further in. */
  readonly indented: number;
}

/** A line that leaves less than this is full, in half ems. */
const FULL = 1.5;
/** Room that is left on purpose, and an indent that can be seen, in half ems. */
const ROOM = 2;
const SEEN = 0.5;

/** Reads a flow's habits from all its joints; `pageIndent` stands in where none of them tells. */
export function flowHabits(cues: readonly JointCues[], pageIndent: number): FlowHabits {
  const own = habitualIndent(cues);
  const over = cues.filter(isOver);
  const going = cues.filter((cue) => !isOver(cue));
  return {
    indent: Number.isNaN(own) ? pageIndent : own,
    ragged: share(going, (cue) => cue.room > ROOM),
    joints: cues.length,
    sentences: share(cues, isOver),
    full: share(over, (cue) => cue.slack < FULL),
    apart: share(over, (cue) => cue.apart),
    indented: share(cues, (cue) => cue.indent > SEEN),
  };
}

const share = (cues: readonly JointCues[], has: (cue: JointCues) => boolean): number =>
  cues.length === 0 ? 0 : cues.filter(has).length / cues.length;
