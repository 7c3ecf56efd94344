import { adopted } from './adopted.ts';
import type { Join, Trees } from './gather.ts';
import type { Group } from './group.ts';
import type { Links } from './links.ts';
import type { Pair } from './pairs.ts';
import type { Pieces } from './pieceTable.ts';
import { reunited } from './reunited.ts';
import { signedAbove } from './signedAbove.ts';
import { FIRST_COST, ROUNDS, storyCost } from './storyCost.ts';

/** A story: the pieces (their numbers, rising) that one article is to own. */
export interface Story {
  readonly pieces: readonly number[];
  /** Probability that these pieces are one whole article and nothing else. */
  readonly whole: number;
  /** Probability of the weakest join that made it; 1 for a single piece. */
  readonly weakest: number;
  /** The best join that was not made, if any: the second-best reading. */
  readonly rival: Pair | null;
}

/** A group that the page was cut to, with its probability of being whole. */
export interface Cut {
  readonly group: Group;
  readonly whole: number;
}

/** Says how probable it is that a group is one whole article and nothing else. */
export type Wholeness = (group: Group) => number;

/** The best that can be made of a group: itself, or the best of its halves. */
interface Best {
  readonly worth: number;
  readonly stories: readonly Cut[];
  /** Joins that were taken back. */
  readonly undone: readonly Join[];
}

/**
 * Cuts the trees of joined pieces where the groups are most probably whole articles: of all ways to cut, the one with
 * the most articles expected to be right, less what each costs. Fragments go back to the text that they go on from,
 * headlines that stay alone to a story near them. Pieces of furniture are no stories.
 */
export function bestCut(page: Pieces, { roots, left }: Trees, links: Links, wholeness: Wholeness): readonly Story[] {
  const { pieces } = page;
  const { bests, cost } = cutsOf(
    roots.filter((group) => pieces[group.ids[0] as number]?.kind !== 'furniture'),
    remembered(wholeness),
  );
  const joins = [...left, ...bests.flatMap(({ undone }) => undone)];
  const cut = bests.flatMap(({ stories }) => stories);
  const chosen = adopted(page, reunited(page, cut, links, wholeness), joins, wholeness, cost);
  const stories = signedAbove(
    page,
    chosen.map(({ group, whole }) => ({ pieces: group.ids, whole, weakest: group.weakest, rival: null })),
  );
  const rivals = rivalsOf(joins, stories);
  return stories.map((story) => ({ ...story, rival: rivals.get(story) ?? null }));
}

/** Asks of a group but once, however often the trees are cut. */
function remembered(wholeness: Wholeness): Wholeness {
  const known = new Map<Group, number>();
  return (group) => {
    const whole = known.get(group) ?? wholeness(group);
    known.set(group, whole);
    return whole;
  };
}

/** The best cut of all trees of a page, at what a story costs on a page that can be cut so. */
function cutsOf(
  roots: readonly Group[],
  wholeness: Wholeness,
): { readonly bests: readonly Best[]; readonly cost: number } {
  const bestsAt = (cost: number): readonly Best[] => roots.map((root) => bestOf(root, wholeness, cost));
  let cost = FIRST_COST;
  let bests = bestsAt(cost);
  for (let round = 0; round < ROUNDS && bests.length > 0; round++) {
    cost = storyCost(bests.flatMap(({ stories }) => stories.map(({ whole }) => whole)));
    bests = bestsAt(cost);
  }
  return { bests, cost };
}

/** Groups are of limited size, so the recursion is of limited depth. */
function bestOf(group: Group, wholeness: Wholeness, cost: number): Best {
  const whole = wholeness(group);
  const own: Best = { worth: whole - cost, stories: [{ group, whole }], undone: [] };
  if (!group.made) return own;
  const [x, y] = group.made.halves;
  const first = bestOf(x, wholeness, cost);
  const second = bestOf(y, wholeness, cost);
  if (own.worth >= first.worth + second.worth) return own;
  return {
    worth: first.worth + second.worth,
    stories: [...first.stories, ...second.stories],
    undone: [...first.undone, ...second.undone, { x, y, probability: group.made.probability }],
  };
}

/** Each story's best join that was not made: between the first pieces of both. */
function rivalsOf(joins: readonly Join[], stories: readonly Story[]): ReadonlyMap<Story, Pair> {
  const at = new Map(stories.flatMap((story) => story.pieces.map((k) => [k, story] as const)));
  const rivals = new Map<Story, Pair>();
  for (const { x, y, probability } of joins.toSorted((a, b) => b.probability - a.probability)) {
    const first = at.get(x.ids[0] as number);
    const second = at.get(y.ids[0] as number);
    if (!first || !second || first === second) continue;
    const pair = { a: first.pieces[0] as number, b: second.pieces[0] as number, probability };
    for (const story of [first, second]) if (!rivals.has(story)) rivals.set(story, pair);
  }
  return rivals;
}
