import { endsSentence } from '../clean/script.ts';
import { isSpaceAt, skipSpace } from '../domain/characters.ts';
import { spanIndexAt } from '../domain/partition.ts';
import { fragmentsOn } from './columns.ts';
import type { OpenDesk } from './deskState.ts';
import { lineAbove, lineAt, lineBelow } from './lines.ts';
import { type Candidate, MOST, type NamedPlace, named } from './placeLabels.ts';
import { wordStarts } from './words.ts';

/** Lines above and below the caret that are given letters: as many as a screen shows around it. */
const REACH = 24;
const AFTER_SENTENCE =
  /(?<=[\p{Lo}\p{Po}\p{Pe}])\s(?=[\p{Lo}\p{Ps}])|[。！？!?…][”"’』」）)]*\s*(?=\S)|\.["”’)]?\s+(?=\p{Lu})|\s{2,}(?=\S)|[■□◆●▲△](?=\S)|(?<=\S)(?=[■□◆●▲△])/gu;

/** The first visible characters of the lines around the caret, from above to below. */
function linesAround(text: string, head: number): number[] {
  const visible = (start: number) => skipSpace(text, start, text.length);
  const here = lineAt(text, head).start;
  const above: number[] = [];
  const below: number[] = [];
  for (let at = lineAbove(text, here); above.length < REACH && at < (above.at(-1) ?? here); at = lineAbove(text, at))
    above.push(at);
  for (let at = lineBelow(text, here); below.length < REACH && at < text.length; at = lineBelow(text, at))
    below.push(at);
  return [...above.reverse(), here, ...below].map(visible).filter((at) => at < text.length);
}

/** Whether the text before a line has come to an end: a blank line, a sentence's end, or a line that stops short. */
function rankOfLine(text: string, at: number, width: number): number {
  const start = lineAt(text, at).start;
  const before = text.slice(lineAbove(text, start), start);
  if (/\n[^\S\n]*\n/u.test(before)) return 1;
  return endsSentence(before.trimEnd()) || before.trim().length < width * 0.8 ? 2 : 3;
}

/** Places within a line where something may begin: after a sentence, a gap or a mark. */
function withinLine(text: string, at: number): Candidate[] {
  const { end } = lineAt(text, at);
  const line = text.slice(at, end);
  return [...line.matchAll(AFTER_SENTENCE)]
    .map(({ index, 0: match }) => at + index + match.length)
    .filter((place) => place > at && place < end && !isSpaceAt(text, place))
    .map((place) => ({ at: place, rank: 4 }));
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/**
 * The places around the caret at which something may begin, in page order, with letters: the likelier the place and
 * the nearer, the shorter. Boundaries that stand there already, or stood in the engine's reading, come first.
 */
export const placesAround = remembered(lookAround);

/**
 * Every word around the caret, with letters, the nearest the shortest: for what stands at no likely place. Where lines
 * are long, those of the lines nearby, and of others what begins after a gap.
 */
export const wordsAround = remembered((state) => wordsFrom(state, 0));

/** The same for the end of a stretch that begins at the caret: only what comes after it, with shorter letters therefore. */
export const wordsAfter = remembered((state) => wordsFrom(state, state.place.head));

function wordsFrom({ proof, place: { head } }: OpenDesk, least: number): readonly NamedPlace[] {
  const { text } = proof.page;
  const lines = linesAround(text, head);
  const after = (places: readonly number[]) => places.filter((at) => at >= least);
  const begins = new Set(after(lines.flatMap((at) => fragmentsOn(text, at)).map(({ start }) => start)));
  const words = after(lines.flatMap((at) => wordStarts(text, at))).filter((at) => !begins.has(at));
  const near = words.sort((a, b) => Math.abs(a - head) - Math.abs(b - head)).slice(0, Math.max(0, MOST - begins.size));
  return named(
    [...begins, ...near].map((at) => ({ at, rank: 0 })),
    head,
  );
}

/** Worked out once for each place of the caret, and anew where the division changes. */
function remembered(look: (state: OpenDesk) => readonly NamedPlace[]): (state: OpenDesk) => readonly NamedPlace[] {
  const found = new WeakMap<
    OpenDesk['place'],
    { starts: OpenDesk['proof']['starts']; places: readonly NamedPlace[] }
  >();
  return (state) => {
    const known = found.get(state.place);
    if (known?.starts === state.proof.starts) return known.places;
    const places = look(state);
    found.set(state.place, { starts: state.proof.starts, places });
    return places;
  };
}

function lookAround({ proof, reading, place }: OpenDesk): readonly NamedPlace[] {
  const { text } = proof.page;
  const lines = linesAround(text, place.head);
  const width = median(lines.map((at) => lineAt(text, at).end - at));
  const [from, to] = [lines[0] ?? 0, lineAt(text, lines.at(-1) ?? 0).end];
  const known = [proof.starts, reading?.proof.starts ?? []].flatMap((starts) =>
    starts.slice(Math.max(0, spanIndexAt(starts, from))).filter(({ start }) => start >= from && start < to),
  );
  const all: Candidate[] = [
    ...known.map(({ start }) => ({ at: start, rank: 0 })),
    ...lines.map((at) => ({ at, rank: rankOfLine(text, at, width) })),
    ...lines.flatMap((at) => withinLine(text, at)),
  ];
  return named(all, place.head);
}
