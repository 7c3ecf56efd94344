import { JOIN_CLUES, joinClues } from '../clues/joinClues.ts';
import { chanceOf, type Forest } from '../trees/forest.ts';
import { type Chances, chancesOf } from './chances.ts';
import { type Group, groupOf, joined } from './group.ts';
import { Heap } from './heap.ts';
import type { Links } from './links.ts';
import type { Pair } from './pairs.ts';
import type { Pieces } from './pieceTable.ts';

/** A story: the pieces (their numbers, rising) that one article is to own. */
export interface Story {
  readonly pieces: readonly number[];
  /** Probability of the weakest join that made it; 1 for a single piece. */
  readonly weakest: number;
  /** The best join that was not made, if any: the second-best reading. */
  readonly rival: Pair | null;
}

/** Says how probable it is that two groups are one story, `x` beginning above `y`. */
export type JoinScore = (x: Group, y: Group, chances: Chances) => number;

/** How probable a join has to be to be made. */
export interface Enough {
  readonly join: number;
  /** Text that has neither opening nor headline needs a home more than others do. */
  readonly orphan: number;
}
const ENOUGH: Enough = { join: 0.35, orphan: 0.2 };
/** Groups of which no two pieces are more probable than this are not compared. */
const WORTH_A_LOOK = 0.04;

interface Join {
  readonly x: Group;
  readonly y: Group;
  readonly probability: number;
}

export function joinScore(page: Pieces, links: Links, forest: Forest): JoinScore {
  const clues = new Float32Array(JOIN_CLUES.length);
  return (x, y, chances) => {
    joinClues(page, chances, links, x, y, clues);
    return chanceOf(forest, clues);
  };
}

/**
 * Joins pieces to stories, always making the join that is surest now: each join changes what the groups around it are
 * worth to each other, so those are weighed again (agglomerative clustering with a learnt measure).
 */
export function storiesOf(
  page: Pieces,
  pairs: readonly Pair[],
  score: JoinScore,
  enough: Enough = ENOUGH,
): readonly Story[] {
  const { pieces } = page;
  const chances = chancesOf(pieces.length, pairs);
  const groups = pieces.map((_, k) => groupOf(page, k));
  const heap = new Heap<Join>(surer);
  for (const { a, b, probability } of pairs)
    if (probability > WORTH_A_LOOK) {
      const x = groups[a] as Group;
      const y = groups[b] as Group;
      heap.push({ x, y, probability: score(x, y, chances) });
    }
  const left: Join[] = [];
  for (let join = heap.pop(); join; join = heap.pop()) {
    if (!alive(groups, join.x) || !alive(groups, join.y)) continue;
    if (join.probability < needed(join, enough)) left.push(join);
    else make(page, join, groups, chances, heap, score);
  }
  return finished(page, groups, left);
}

const surer = (a: Join, b: Join): boolean =>
  a.probability !== b.probability
    ? a.probability > b.probability
    : (a.x.ids[0] as number) !== (b.x.ids[0] as number)
      ? (a.x.ids[0] as number) < (b.x.ids[0] as number)
      : (a.y.ids[0] as number) < (b.y.ids[0] as number);

const alive = (groups: readonly Group[], group: Group): boolean => groups[group.ids[0] as number] === group;

const orphan = ({ texts, heads, lead, captions }: Group): boolean =>
  texts > 0 && heads < 0.3 && lead < 0.35 && captions === 0;

/** Two photographs, each with its own credit and no story to either. */
const isPhoto = ({ credits, heads, lead }: Group): boolean => credits > 0 && heads + lead < 0.5;

function needed({ x, y }: Join, { join, orphan: forOrphans }: Enough): number {
  if (isPhoto(x) && isPhoto(y)) return Number.POSITIVE_INFINITY;
  return orphan(x) || orphan(y) ? forOrphans : join;
}

function make(
  page: Pieces,
  { x, y, probability }: Join,
  groups: Group[],
  chances: Chances,
  heap: Heap<Join>,
  score: JoinScore,
): void {
  const group = joined(page, x, y, probability);
  for (const i of group.ids) groups[i] = group;
  for (const other of neighbours(group, groups, chances)) {
    const [first, second] = (other.ids[0] as number) < (group.ids[0] as number) ? [other, group] : [group, other];
    heap.push({ x: first, y: second, probability: score(first, second, chances) });
  }
}

function neighbours(group: Group, groups: readonly Group[], { partners, of }: Chances): ReadonlySet<Group> {
  const found = new Set<Group>();
  for (const a of group.ids)
    for (const b of partners[a] ?? []) {
      if (of(a, b) <= WORTH_A_LOOK) break;
      const other = groups[b] as Group;
      if (other !== group) found.add(other);
    }
  return found;
}

function finished({ pieces }: Pieces, groups: readonly Group[], left: readonly Join[]): readonly Story[] {
  const rivals = new Map<Group, Pair>();
  for (const { x, y, probability } of left.toSorted((a, b) => b.probability - a.probability)) {
    if (!alive(groups, x) || !alive(groups, y)) continue;
    const pair = { a: x.ids[0] as number, b: y.ids[0] as number, probability };
    if (!rivals.has(x)) rivals.set(x, pair);
    if (!rivals.has(y)) rivals.set(y, pair);
  }
  const stories = [...new Set(groups)].filter((group) => pieces[group.ids[0] as number]?.kind !== 'furniture');
  return stories.map((group) => ({ pieces: group.ids, weakest: group.weakest, rival: rivals.get(group) ?? null }));
}
