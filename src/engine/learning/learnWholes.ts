import type { Forest } from '../../trees/forest.ts';
import { CaseList } from '../../trees/learning/caseList.ts';
import { type Growth, growForest } from '../../trees/learning/growForest.ts';
import { WHOLE_CLUES, wholeClues } from '../clues/wholeClues.ts';
import type { Trees } from '../stories/gather.ts';
import type { Group } from '../stories/group.ts';
import type { Links } from '../stories/links.ts';
import type { Pieces } from '../stories/pieceTable.ts';
import { COMMON } from './learnForests.ts';
import { HIDDEN, type Lesson, most, ownersOf } from './lesson.ts';

const WHOLES: Growth = { ...COMMON, trees: 120, depth: 5, rate: 0.1, shareOfClues: 0.4 };
/** A group is an article when both share this much of what either has (intersection over union of characters). */
const SAME = 0.9;

/** Learns which groups of pieces are whole articles: one case for each group that joining makes on its way. */
export function learnWholes(lessons: readonly Lesson[], hidden: ReadonlySet<string>): Forest {
  const list = new CaseList(WHOLE_CLUES.length);
  const clues = new Float32Array(WHOLE_CLUES.length);
  for (const lesson of lessons) {
    const page = lesson.page as Pieces;
    const { roots, chances } = lesson.trees as Trees;
    const likeness = likenessToArticles(lesson, hidden);
    const bonds = { page, chances, links: lesson.links as Links };
    for (const group of roots.flatMap(groupsIn)) {
      const same = page.pieces[group.ids[0] as number]?.kind === 'furniture' ? undefined : likeness(group);
      if (same === undefined) continue;
      wholeClues(bonds, group, clues);
      list.add(same >= SAME, 1, (values, at) => values.set(clues, at));
    }
  }
  return growForest(list.cases(), WHOLES);
}

const groupsIn = (group: Group): readonly Group[] =>
  group.made ? [group, ...group.made.halves.flatMap(groupsIn)] : [group];

/** How near a group comes to the article that it holds most of, 0…1; undefined where that may not be known. */
function likenessToArticles(lesson: Lesson, hidden: ReadonlySet<string>): (group: Group) => number | undefined {
  const owners = ownersOf(lesson, hidden);
  const inks = lesson.sheet.parts.map(({ text }) => text.replace(/\s/gu, '').length);
  const sizes = countsIn(owners, inks, 0, owners.length);
  const counts = (lesson.page as Pieces).pieces.map(({ from, to }) => countsIn(owners, inks, from, to));
  return ({ ids }) => {
    const own = new Map<number, number>();
    for (const k of ids)
      for (const [owner, ink] of counts[k] as ReadonlyMap<number, number>) own.set(owner, (own.get(owner) ?? 0) + ink);
    const owner = most(own);
    if (owner < 0) return owner === HIDDEN ? undefined : 0;
    const shared = own.get(owner) as number;
    const all = [...own.values()].reduce((sum, ink) => sum + ink, 0);
    return shared / (all + (sizes.get(owner) as number) - shared);
  };
}

/** Characters of each owner in the parts `[from, to)`. */
function countsIn(
  owners: readonly number[],
  inks: readonly number[],
  from: number,
  to: number,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let i = from; i < to; i++) {
    const owner = owners[i] as number;
    counts.set(owner, (counts.get(owner) ?? 0) + (inks[i] as number));
  }
  return counts;
}
