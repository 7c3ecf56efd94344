import type { Range } from '../../domain/span.ts';
import { lastDeed } from '../../session/commands/again.ts';
import { fragmentEnd } from '../../session/lines.ts';
import { wordsAround } from '../../session/places.ts';
import { nextInk } from './deeds.ts';
import type { Work } from './goal.ts';
import type { Hands } from './hand.ts';
import { reaching } from './reach.ts';
import type { Trial, Way } from './trial.ts';

/** So many stretches are done in one go. */
const MOST = 16;

/** What the last deed is still to be done to. */
function jobsFor({ state }: Way, { runs, roles }: Work): Range[] {
  const deed = lastDeed(state);
  if (!deed) return [];
  return deed.owner ? runs.filter(({ want }) => want === deed.owner) : roles.filter(({ role }) => role === deed.role);
}

/** The letters of a place, or Enter where the caret is. */
function lettersOf({ state }: Way, at: number): string[] | null {
  if (state.place.head === at) return ['Enter'];
  const label = wordsAround(state).find((named) => named.at === at)?.label;
  return label ? [...label] : null;
}

const withShift = (keys: readonly string[]): string[] => [
  ...keys.slice(0, -1),
  keys.at(-1) === 'Enter' ? 'Shift+Enter' : (keys.at(-1) as string).toUpperCase(),
];

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

/** The last deed done again to what else it is still to be done to, stretch after stretch from the nearest: after each of them. */
export function paintings(trial: Trial, way: Way, from: readonly Way[], work: Work, hands: Hands): Way[] {
  const { head } = way.state.place;
  const far = ({ start }: Range) => Math.abs(start - head);
  const left = jobsFor(way, work)
    .sort((a, b) => far(a) - far(b))
    .slice(0, MOST);
  const there = left[0] && hands === 'keyboard' ? reaching(trial, from, left[0].start, hands) : null;
  return [{ ...way, strokes: [] }, ...(there ? [there] : [])].flatMap((start) => sweep(trial, start, left, hands));
}

function sweep(trial: Trial, start: Way, jobs: readonly Range[], hands: Hands): Way[] {
  const done: Way[] = [];
  let way = trial.after(start, ['Shift+O']);
  for (const job of jobs) {
    const next = stretch(trial, way, job, hands);
    if (!next) continue;
    way = next;
    done.push(trial.after(way, ['Escape']));
  }
  return done;
}
