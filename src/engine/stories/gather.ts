import type { Piece } from '../runs/piece.ts';
import type { Pair } from './pairScores.ts';

/** A story: the pieces (their numbers, rising) that one article is to own. */
export interface Story {
  readonly pieces: readonly number[];
  /** Probability of the weakest join that made it; 1 for a single piece. */
  readonly weakest: number;
  /** The best join that was not made, if any: the second-best reading. */
  readonly rival: Pair | null;
}

/** Two groups are joined while their pairs hold together at least this well on average. */
const ENOUGH = 0.5;
/** Text that has neither opening nor headline needs a home more than others do. */
const ENOUGH_FOR_ORPHANS = 0.3;
const SURE_LEAD = 0.5;

/** A group while it grows. */
interface Group {
  ids: number[];
  weakest: number;
  heads: number;
  leads: number;
  credits: number;
}

/**
 * Joins pieces to stories, the surest pair first, as long as the groups they stand in agree: one headline and one
 * opening a story, and no join against the word of the other pieces.
 */
export function storiesOf(pieces: readonly Piece[], pairs: readonly Pair[]): readonly Story[] {
  const table = new Map<number, number>();
  for (const { a, b, probability } of pairs) table.set(a * pieces.length + b, probability);
  const chance = (a: number, b: number): number => table.get(Math.min(a, b) * pieces.length + Math.max(a, b)) ?? 0;
  const groups = pieces.map((piece, i) => groupOf(piece, i));
  const sorted = [...pairs].sort((x, y) => y.probability - x.probability || x.a - y.a || x.b - y.b);
  for (const enough of [ENOUGH, ENOUGH_FOR_ORPHANS])
    for (const pair of sorted) {
      if (pair.probability < enough) break;
      const x = groups[pair.a] as Group;
      const y = groups[pair.b] as Group;
      if (x === y || !fit(x, y, pair, chance, enough)) continue;
      if (enough < ENOUGH && !orphan(x, pieces) && !orphan(y, pieces)) continue;
      join(x, y, pair.probability, groups);
    }
  return finished(pieces, groups, sorted);
}

function groupOf(piece: Piece, i: number): Group {
  const credited = piece.kind === 'caption' && piece.credited;
  return {
    ids: [i],
    weakest: 1,
    heads: piece.kind === 'head' ? 1 : 0,
    leads: piece.lead > SURE_LEAD ? 1 : 0,
    credits: credited ? 1 : 0,
  };
}

const orphan = (group: Group, pieces: readonly Piece[]): boolean =>
  group.heads === 0 && group.leads === 0 && group.ids.every((i) => (pieces[i] as Piece).kind !== 'caption');

function fit(x: Group, y: Group, pair: Pair, chance: (a: number, b: number) => number, enough: number): boolean {
  if (x.leads + y.leads > 1 && pair.probability < 0.9) return false;
  if (x.heads > 0 && y.heads > 0 && !headsAgree(pair)) return false;
  if (x.credits > 0 && y.credits > 0 && x.leads + y.leads + x.heads + y.heads === 0) return false;
  return mean(x, y, chance) >= enough * 0.5;
}

const headsAgree = (pair: Pair): boolean => pair.probability > 0.7;

function mean(x: Group, y: Group, chance: (a: number, b: number) => number): number {
  let sum = 0;
  for (const a of x.ids) {
    let best = 0;
    for (const b of y.ids) best += chance(a, b);
    sum += best;
  }
  return sum / (x.ids.length * y.ids.length);
}

function join(x: Group, y: Group, probability: number, groups: Group[]): void {
  x.ids.push(...y.ids);
  x.weakest = Math.min(x.weakest, y.weakest, probability);
  x.heads += y.heads;
  x.leads += y.leads;
  x.credits += y.credits;
  for (const i of y.ids) groups[i] = x;
}

function finished(pieces: readonly Piece[], groups: readonly Group[], sorted: readonly Pair[]): readonly Story[] {
  const rivals = new Map<Group, Pair>();
  for (const pair of sorted) {
    const x = groups[pair.a] as Group;
    const y = groups[pair.b] as Group;
    if (x === y) continue;
    if (!rivals.has(x)) rivals.set(x, pair);
    if (!rivals.has(y)) rivals.set(y, pair);
  }
  const stories = [...new Set(groups)].filter(
    (group) => (pieces[group.ids[0] as number] as Piece).kind !== 'furniture',
  );
  return stories.map((group) => ({
    pieces: group.ids.toSorted((a, b) => a - b),
    weakest: group.weakest,
    rival: rivals.get(group) ?? null,
  }));
}
