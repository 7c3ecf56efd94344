import { chanceOf, type Forest } from '../../trees/forest.ts';
import { JOIN_CLUES, joinClues } from '../clues/joinClues.ts';
import { type Chances, chancesOf } from './chances.ts';
import { type Group, groupOf, joined, SCRIPTS } from './group.ts';
import { Heap } from './heap.ts';
import type { Links } from './links.ts';
import type { Pair } from './pairs.ts';
import type { Pieces } from './pieceTable.ts';

/** Says how probable it is that two groups are one story, `x` beginning above `y`. */
export type JoinScore = (x: Group, y: Group, chances: Chances) => number;

/** A join that is or might have been made. */
export interface Join {
  readonly x: Group;
  readonly y: Group;
  readonly probability: number;
}

/** What joining made of a page. */
export interface Trees {
  /** The last groups: each holds the groups that it was made of. */
  readonly roots: readonly Group[];
  /** Joins that were too improbable to be made. */
  readonly left: readonly Join[];
  readonly chances: Chances;
}

/** Joins are made down to this: far below what makes a story, since `bestCut` takes back what went too far. */
const FLOOR = 0.06;
/** Groups of which no two pieces are more probable than this are not compared. */
const WORTH_A_LOOK = 0.04;
/** No group grows larger than so many pieces: it keeps long texts near linear. */
const MOST_PIECES = 256;

export function joinScore(page: Pieces, links: Links, forest: Forest): JoinScore {
  const clues = new Float32Array(JOIN_CLUES.length);
  return (x, y, chances) => {
    joinClues(page, chances, links, x, y, clues);
    return chanceOf(forest, clues);
  };
}

/**
 * Joins pieces to ever larger groups, always making the join that is surest now: each join changes what the groups
 * around it are worth to each other, so those are weighed again (agglomerative clustering with a learnt measure).
 */
export function treesOf(page: Pieces, pairs: readonly Pair[], score: JoinScore, floor = FLOOR): Trees {
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
    if (join.probability < floor || barred(join)) left.push(join);
    else make(page, join, groups, chances, heap, score);
  }
  return { roots: [...new Set(groups)], left, chances };
}

const surer = (a: Join, b: Join): boolean =>
  a.probability !== b.probability
    ? a.probability > b.probability
    : (a.x.ids[0] as number) !== (b.x.ids[0] as number)
      ? (a.x.ids[0] as number) < (b.x.ids[0] as number)
      : (a.y.ids[0] as number) < (b.y.ids[0] as number);

const alive = (groups: readonly Group[], group: Group): boolean => groups[group.ids[0] as number] === group;

/** A photograph with a credit of its own and no story to it: two of them are two articles. */
const isPhoto = ({ credits, heads, lead }: Group): boolean => credits > 0 && heads + lead < 0.5;

/** No story is told in Chinese and in another script. */
const inTwoScripts = (x: Group, y: Group): boolean => (x.scripts | y.scripts) === SCRIPTS.both;

const barred = ({ x, y }: Join): boolean =>
  (isPhoto(x) && isPhoto(y)) || inTwoScripts(x, y) || x.ids.length + y.ids.length > MOST_PIECES;

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
