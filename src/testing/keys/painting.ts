import type { Range } from '../../domain/span.ts';
import { columnBetween } from '../../session/columns.ts';
import { lastDeed } from '../../session/commands/again.ts';
import { placesFor } from '../../session/commands/toPlace.ts';
import { fragmentEnd } from '../../session/lines.ts';
import { nextInk } from './deeds.ts';
import type { Work } from './goal.ts';
import type { Hands } from './hand.ts';
import { reaching } from './reach.ts';
import type { Trial, Way } from './trial.ts';

/** So many stretches are done in one go. */
const MOST = 16;
/** So many of the next stretches may end a column. */
const DOWN = 24;

/** What the last deed is still to be done to. */
function jobsFor({ state }: Way, { runs, roles }: Work): Range[] {
  const deed = lastDeed(state);
  if (!deed) return [];
  return deed.owner ? runs.filter(({ want }) => want === deed.owner) : roles.filter(({ role }) => role === deed.role);
}

/** The letters of a place, or Enter where the caret is. */
function lettersOf({ state }: Way, at: number): string[] | null {
  if (state.place.head === at) return ['Enter'];
  const label = placesFor(state).find((named) => named.at === at)?.label;
  return label ? [...label] : null;
}

const withShift = (keys: readonly string[]): string[] => [
  ...keys.slice(0, -1),
  keys.at(-1) === 'Enter' ? 'Shift+Enter' : (keys.at(-1) as string).toUpperCase(),
];

/** A way, and what is left to do after it. */
interface Painted {
  readonly way: Way;
  readonly left: readonly Range[];
}

/** One stretch named while the last deed is done again. */
function stretch(trial: Trial, way: Way, { start, end }: Range, hands: Hands): Way | null {
  const { text } = way.state.proof.page;
  if (hands === 'pointer') return trial.after(way, [`select ${start} ${end}`]);
  const first = lettersOf(way, start);
  if (!first) return null;
  const rest = fragmentEnd(text, start);
  if (end <= rest && rest <= nextInk(text, end)) return trial.after(way, withShift(first));
  const begun = trial.after(way, first);
  const last = lettersOf(begun, nextInk(text, end));
  return last && trial.after(begun, last);
}

/** The fragments that ranges consist of; a range that does not begin or end with one has none. */
const fragmentsOf = (text: string, { start, end }: Range): Range[] => {
  const found: Range[] = [];
  for (let at = start; at < end; at = nextInk(text, (found.at(-1) as Range).end))
    found.push({ start: at, end: Math.max(at + 1, fragmentEnd(text, at)) });
  return found.every((each) => each.end <= nextInk(text, end)) ? found : [];
};

/** The longest column from where the next stretch begins that holds nothing but what is still to be done. */
function column(trial: Trial, way: Way, jobs: readonly Range[], hands: Hands): Painted | null {
  const { text } = way.state.proof.page;
  const [next] = jobs;
  if (!next) return null;
  const open = jobs.flatMap((job) => fragmentsOf(text, job)).filter(({ start }) => start >= next.start);
  const isOpen = new Set(open.map(({ start }) => start));
  const ends = open.toSorted((a, b) => a.start - b.start).slice(1, DOWN);
  const found = ends
    .map((end) => ({ end, ranges: columnBetween(text, next.start, end.start) }))
    .filter(({ ranges }) => ranges.length > 1 && ranges.every(({ start }) => isOpen.has(start)))
    .sort((a, b) => b.ranges.length - a.ranges.length)[0];
  if (!found) return null;
  const done = columnKeys(trial, way, next.start, found.end, hands);
  const covered = new Set(found.ranges.map(({ start }) => start));
  const left = jobs.flatMap((job) => {
    const parts = fragmentsOf(text, job);
    return parts.some(({ start }) => covered.has(start)) ? parts.filter(({ start }) => !covered.has(start)) : [job];
  });
  return done && { way: done, left };
}

function columnKeys(trial: Trial, way: Way, start: number, end: Range, hands: Hands): Way | null {
  if (hands === 'pointer') return trial.after(way, [`column ${start} ${end.start}`]);
  const first = lettersOf(way, start);
  const begun = first && trial.after(way, first);
  const last = begun && lettersOf(begun, end.start);
  return last ? trial.after(begun, withShift(last)) : null;
}

/** The last deed done again to what else it is still to be done to, stretch after stretch from the nearest: after each of them. */
export function paintings(trial: Trial, way: Way, from: readonly Way[], work: Work, hands: Hands): Way[] {
  const left = nearestFirst(jobsFor(way, work), way).slice(0, 2 * MOST);
  const there = left[0] && hands === 'keyboard' ? reaching(trial, from, left[0].start, hands) : null;
  return [{ ...way, strokes: [] }, ...(there ? [there] : [])].flatMap((start) => sweep(trial, start, left, hands));
}

function nearestFirst(jobs: readonly Range[], { state }: Way): Range[] {
  const far = ({ start }: Range) => Math.abs(start - state.place.head);
  return jobs.toSorted((a, b) => far(a) - far(b));
}

function sweep(trial: Trial, start: Way, jobs: readonly Range[], hands: Hands): Way[] {
  const done: Way[] = [];
  let way = trial.after(start, ['Shift+O']);
  let left = nearestFirst(jobs, way);
  for (let turn = 0; turn < MOST && left.length > 0; turn++) {
    const [job, ...others] = left as [Range, ...Range[]];
    const down = column(trial, way, left, hands);
    const one = down?.way ?? stretch(trial, way, job, hands);
    left = nearestFirst(down?.left ?? others, one ?? way);
    if (!one) continue;
    way = one;
    done.push(trial.after(way, ['Escape']));
  }
  return done;
}
