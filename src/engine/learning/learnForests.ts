import { chanceOf, type Forest } from '../../trees/forest.ts';
import { CaseList } from '../../trees/learning/caseList.ts';
import { type Growth, growForest } from '../../trees/learning/growForest.ts';
import { JOIN_CLUES, joinClues } from '../clues/joinClues.ts';
import { KIND_CLUES, kindClues } from '../clues/kindClues.ts';
import { LINK_CLUES, linkClues } from '../clues/linkClues.ts';
import { PAIR_CLUES, pairClues } from '../clues/pairClues.ts';
import { SEAM_CLUES } from '../clues/seamClues.ts';
import type { ChainReading } from '../roles/chain.ts';
import { kindOf, LABELS, type Label, type PieceKind } from '../roles/label.ts';
import { ASKED, chanceOfKind } from '../roles/secondLook.ts';
import { seamsCluesOn } from '../sheet.ts';
import { type JoinScore, treesOf } from '../stories/gather.ts';
import { eachLink, type Links } from '../stories/links.ts';
import { eachPair, type Pair } from '../stories/pairs.ts';
import type { Pieces } from '../stories/pieceTable.ts';
import { HIDDEN, type Lesson, most, ownersOf, pieceOwnersOf, scattered } from './lesson.ts';

export const COMMON = { shareOfCases: 0.5, shareOfClues: 0.35, pull: 3, leastLeaf: 3 };
const KINDS: Growth = { ...COMMON, trees: 70, depth: 5, rate: 0.15, shareOfCases: 0.4, shareOfClues: 0.15 };
const SEAMS: Growth = { ...COMMON, trees: 100, depth: 5, rate: 0.13, shareOfCases: 0.4, shareOfClues: 0.2 };
const LINKS: Growth = { ...COMMON, trees: 90, depth: 5, rate: 0.12 };
const PAIRS: Growth = { ...COMMON, trees: 120, depth: 6, rate: 0.12 };
const JOINS: Growth = { ...COMMON, trees: 120, depth: 5, rate: 0.12, shareOfClues: 0.5 };

/** Texts that a model must not learn from. */
type Hidden = ReadonlySet<string>;

/** Of parts that the chain is as sure are text, one in so many is learnt from. */
const SURE = { chance: 0.98, once: 6 };

/** Learns what kind a part is: a forest for each kind that is asked, one case for each part. */
export function learnKinds(lessons: readonly Lesson[], hidden: Hidden): readonly Forest[] {
  const list = new CaseList(KIND_CLUES.length);
  const kinds: PieceKind[] = [];
  lessons.forEach((lesson, n) => {
    const owners = ownersOf(lesson, hidden);
    const reading = lesson.reading as ChainReading;
    const clues = seamsCluesOn(lesson.sheet, reading);
    lesson.known.forEach(({ label }, i) => {
      if (owners[i] === HIDDEN || label < 0) return;
      const few = chanceOfKind(reading.marginal, i, 'text') > SURE.chance;
      if (few && scattered(i, 0, n) * SURE.once > 1) return;
      list.add(false, few ? SURE.once : 1, (values, at) => kindClues(clues, i, values, at));
      kinds.push(kindOf(LABELS[label] as Label));
    });
  });
  const cases = list.cases();
  return ASKED.map((asked) =>
    growForest({ ...cases, answers: Uint8Array.from(kinds, (kind) => (kind === asked ? 1 : 0)) }, KINDS),
  );
}

/** Learns where stories end: one case for each seam between parts. */
export function learnSeams(lessons: readonly Lesson[], hidden: Hidden): Forest {
  const list = new CaseList(SEAM_CLUES.length);
  for (const lesson of lessons) {
    const owners = ownersOf(lesson, hidden);
    const clues = seamsCluesOn(lesson.sheet, lesson.reading as ChainReading);
    for (let i = 1; i < owners.length; i++) {
      if (owners[i] === HIDDEN || owners[i - 1] === HIDDEN) continue;
      const from = i * SEAM_CLUES.length;
      list.add(owners[i] !== owners[i - 1], 1, (values, at) =>
        values.set(clues.subarray(from, from + SEAM_CLUES.length), at),
      );
    }
  }
  return growForest(list.cases(), SEAMS);
}

/** Of cases that stand further apart than this, some stand for all. */
const NEAR = 3;

/** Learns where the text goes on: one case for each two text pieces, either way. */
export function learnLinks(lessons: readonly Lesson[], hidden: Hidden): Forest {
  const list = new CaseList(LINK_CLUES.length);
  lessons.forEach((lesson, n) => {
    const page = lesson.page as Pieces;
    const owners = pieceOwnersOf(lesson, ownersOf(lesson, hidden));
    const next = followersOf(lesson, owners);
    eachLink(page.pieces, (a, b) => {
      if (owners[a] === HIDDEN || owners[b] === HIDDEN) return;
      const yes = next.get(a) === b;
      const few = !yes && Math.abs(a - b) > NEAR;
      if (few && scattered(a, b, n) > 0.15) return;
      list.add(yes, few ? 2.5 : 1, (values, at) => linkClues(page, a, b, values, at));
    });
  });
  return growForest(list.cases(), LINKS);
}

/** For each text piece the one that is read right after it. */
function followersOf(lesson: Lesson, owners: readonly number[]): ReadonlyMap<number, number> {
  const { pieces } = lesson.page as Pieces;
  const texts = new Map<number, { k: number; order: number }[]>();
  pieces.forEach(({ kind, from, to }, k) => {
    const owner = owners[k] as number;
    if (kind !== 'text' || owner < 0) return;
    let order = Number.POSITIVE_INFINITY;
    for (let i = from; i < to; i++)
      if (lesson.known[i]?.owner === owner) order = Math.min(order, lesson.known[i]?.order ?? order);
    if (!texts.has(owner)) texts.set(owner, []);
    texts.get(owner)?.push({ k, order });
  });
  const next = new Map<number, number>();
  for (const list of texts.values()) {
    list.sort((a, b) => a.order - b.order || a.k - b.k);
    for (let i = 0; i + 1 < list.length; i++) next.set(list[i]?.k as number, list[i + 1]?.k as number);
  }
  return next;
}

/** Learns which pieces are of one story: one case for each two pieces. */
export function learnPairs(lessons: readonly Lesson[], hidden: Hidden): Forest {
  const list = new CaseList(PAIR_CLUES.length);
  lessons.forEach((lesson, n) => {
    const page = lesson.page as Pieces;
    const owners = pieceOwnersOf(lesson, ownersOf(lesson, hidden));
    eachPair(page.pieces, (a, b) => {
      const x = owners[a] as number;
      const y = owners[b] as number;
      if (x === HIDDEN || y === HIDDEN || (x < 0 && y < 0)) return;
      const far = b - a > NEAR;
      const share = far ? (x === y ? 0.6 : 0.12) : 1;
      if (scattered(a, b, n) > share) return;
      const weight = far ? (x === y ? 1.3 : 3) : 1;
      list.add(x === y, weight, (values, at) => pairClues(page, lesson.links as Links, a, b, values, at));
    });
  });
  return growForest(list.cases(), PAIRS);
}

const ROUNDS = 2;
/** Joins are made on the way while they are so probable: what comes after is of little use to learn from. */
const ON_THE_WAY = 0.25;
const BEST = JOIN_CLUES.indexOf('best');
const MEAN = JOIN_CLUES.indexOf('weighted-mean');

/**
 * Learns which groups of pieces are one story, on its own way of working: first on joins made by the pairs alone, then
 * on the joins that the forest grown so far would make.
 */
export function learnJoins(lessons: readonly Lesson[], hidden: Hidden): Forest {
  const list = new CaseList(JOIN_CLUES.length);
  let forest: Forest | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    lessons.forEach((lesson, n) => {
      addJoins(lesson, hidden, forest, list, n, round);
    });
    forest = growForest(list.cases(), JOINS);
  }
  return forest as Forest;
}

function addJoins(
  lesson: Lesson,
  hidden: Hidden,
  forest: Forest | undefined,
  list: CaseList,
  n: number,
  round: number,
): void {
  const page = lesson.page as Pieces;
  const links = lesson.links as Links;
  const owners = pieceOwnersOf(lesson, ownersOf(lesson, hidden));
  const clues = new Float32Array(JOIN_CLUES.length);
  let seen = 0;
  const score: JoinScore = (x, y, chances) => {
    joinClues(page, chances, links, x, y, clues);
    const chance = forest ? chanceOf(forest, clues) : ((clues[BEST] as number) + (clues[MEAN] as number)) / 2;
    const first = ownerOfGroup(x.ids, owners, page);
    const second = ownerOfGroup(y.ids, owners, page);
    const grown = x.ids.length + y.ids.length > 2;
    const share = (clues[BEST] as number) > 0.3 ? (grown ? 0.35 : 0.25) : 0.06;
    if (first !== HIDDEN && second !== HIDDEN && scattered(seen++, n, round) < share)
      list.add(first === second && first >= 0, share < 0.1 ? 4 : 1, (values, at) => values.set(clues, at));
    return chance;
  };
  treesOf(page, lesson.pairs as readonly Pair[], score, ON_THE_WAY);
}

function ownerOfGroup(ids: readonly number[], owners: readonly number[], { pieces }: Pieces): number {
  if (ids.length === 1) return owners[ids[0] as number] as number;
  const sizes = new Map<number, number>();
  for (const k of ids) sizes.set(owners[k] as number, (sizes.get(owners[k] as number) ?? 0) + (pieces[k]?.length ?? 0));
  return most(sizes);
}
