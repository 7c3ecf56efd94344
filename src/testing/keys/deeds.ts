import { pieceAt } from '../../domain/partition.ts';
import { isArticleId, type Owner } from '../../domain/span.ts';
import { letterOf } from '../../session/letter.ts';
import { fragmentEnd } from '../../session/lines.ts';
import type { NamedPlace } from '../../session/placeLabels.ts';
import { placesAround, wordsAround } from '../../session/places.ts';
import { wordEnd } from '../../session/words.ts';
import type { Work } from './goal.ts';
import type { Hands } from './hand.ts';
import { reaching } from './reach.ts';
import type { Trial, Way } from './trial.ts';

/** The keys of a target: Enter where it is the likeliest, else its letters. */
const targetKeys = (owner: Owner): string[][] =>
  isArticleId(owner) ? [['Enter'], [...letterOf(owner)], [...letterOf(owner), 'Enter']] : [];

const EDGE_KEYS = ['[', ']', '{', '}', '(', ')', '-', '='];
/** So far from a wrong run, in UTF-16 units, moving an edge step by step is tried. */
const NEAR = 400;

/** What can be done where the caret is, as keys: all that could be a step towards the goal. */
export function deeds(way: Way, work: Work): string[][] {
  const { proof, place } = way.state;
  const piece = pieceAt(proof, place.head);
  if (!piece) return [];
  const runs = work.runs.filter((run) => run.piece.start === piece.start);
  const wants = new Set(runs.map(({ want }) => want));
  const roleHere = work.roles.filter(({ start, end }) => start <= place.head && place.head < end);
  const found: string[][] = [['r'], ['o'], ['m'], ['Shift+M'], ['d'], ['s'], ['i']];
  for (const want of wants) {
    if (want === 'furniture') found.push(['x']);
    else if (want === null) found.push(['a']);
    else
      found.push(...targetKeys(want).map((keys) => ['t', ...keys]), ...targetKeys(want).map((keys) => ['g', ...keys]));
  }
  const places = placesAround(way.state);
  const cuts = new Set(runs.flatMap(({ start, end }) => [start, nextInk(proof.page.text, end)]));
  for (const { at, label } of places)
    if (cuts.has(at))
      found.push(
        ...[
          ['i', ...label],
          ['s', ...label],
        ],
      );
  if (work.runs.some(({ start, end }) => Math.min(Math.abs(start - place.head), Math.abs(end - place.head)) < NEAR))
    for (const key of EDGE_KEYS) for (let times = 1; times <= 3; times++) found.push(Array<string>(times).fill(key));
  for (const { role } of roleHere) if (ROLE_KEY[role]) found.push([ROLE_KEY[role]]);
  return found;
}

const ROLE_KEY: Readonly<Partial<Record<string, string>>> = {
  headline: '1',
  kicker: '2',
  subheadline: '3',
  byline: '4',
  dateline: '5',
  body: '6',
  crosshead: '7',
  caption: '8',
  credit: '9',
};

/** The first visible character at or after an offset. */
export function nextInk(text: string, at: number): number {
  let next = at;
  while (next < text.length && text.charAt(next).trim() === '') next++;
  return next;
}

/** A word or the rest of a line selected by the place's letters with Shift, where that is what is to be sent. */
function unitTaken(trial: Trial, from: readonly Way[], start: number, ends: readonly number[]): Way | null {
  for (const way of from) {
    const { text } = way.state.proof.page;
    const named = (places: readonly NamedPlace[]) => places.find(({ at }) => at === start)?.label;
    const line = ends.includes(fragmentEnd(text, start)) ? named(placesAround(way.state)) : undefined;
    const word = ends.includes(wordEnd(text, start)) ? named(wordsAround(way.state)) : undefined;
    const label = line ?? word;
    if (label) return trial.after(way, [line ? 'c' : 'l', ...label.slice(0, -1), label.slice(-1).toUpperCase()]);
  }
  return null;
}

/** What always works: a wrong run is selected and sent where it belongs, a wrong role selected and put right. */
export function plainDeeds(trial: Trial, from: readonly Way[], work: Work, hands: Hands, most = 4): Way[] {
  const jobs = [
    ...work.runs.map((run) => ({ ...run, keys: ownerKeys(run.want) })),
    ...work.roles.map((wrong) => ({ ...wrong, keys: [[ROLE_KEY[wrong.role] ?? '6']] })),
  ];
  const at = from[0]?.state.place.head ?? 0;
  const near = jobs.sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at)).slice(0, most);
  return near.flatMap(({ start, end, keys }) => {
    const drawn = hands === 'pointer' && from[0] ? trial.after(from[0], [`select ${start} ${end}`]) : null;
    const begun = drawn ? null : reaching(trial, from, start, hands);
    // A selection ends before white space or behind it: both take the same characters along.
    const ends = [...new Set([nextInk(from[0]?.state.proof.page.text ?? '', end), end])];
    const lined = drawn ? null : unitTaken(trial, from, start, ends);
    const chosen = drawn
      ? [drawn]
      : lined
        ? [lined]
        : begun
          ? ends.map((to) => reaching(trial, [begun], to, hands, true))
          : [];
    const best = chosen.filter((way) => way !== null).sort((a, b) => a.strokes.length - b.strokes.length)[0];
    return best ? keys.map((more) => trial.after(best, more)) : [];
  });
}

function ownerKeys(want: Owner | null): string[][] {
  if (want === null) return [['a']];
  return want === 'furniture' ? [['x']] : targetKeys(want).map((keys) => ['t', ...keys]);
}

/** Gestures of the pointer: a piece dragged onto a card, an edge dragged to a line. */
export function drags(way: Way, work: Work): string[][] {
  const { proof } = way.state;
  return work.runs.flatMap(({ start, end, piece, want }) => [
    ...(want && isArticleId(want) && piece.start > 0 ? [[`drag ${piece.start} card ${want}`]] : []),
    ...(piece.start > 0 && start === piece.start
      ? [[`drag ${piece.start} line ${nextInk(proof.page.text, end)}`]]
      : []),
    ...(piece.end < proof.page.text.length ? [[`drag ${piece.end} line ${start}`]] : []),
  ]);
}
