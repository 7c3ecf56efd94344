import type { Forest } from '../../trees/forest.ts';
import { CaseList } from '../../trees/learning/caseList.ts';
import { type Growth, growForest } from '../../trees/learning/growForest.ts';
import { WHOLE_CLUES, wholeClues } from '../clues/wholeClues.ts';
import { piecesOn, readingOn, seamsBy } from '../sheet.ts';
import type { Group } from '../stories/group.ts';
import type { Pieces } from '../stories/pieceTable.ts';
import { joinedOn } from '../stories/storiesOn.ts';
import type { Course, Fitted, Reader } from './course.ts';
import type { GoldPage } from './goldPage.ts';
import { COMMON } from './learnForests.ts';
import { HIDDEN, type Lesson, lessonsOf, most, ownersOf, textsJudged } from './lesson.ts';
import { moreOf } from './morePages.ts';

const WHOLES: Growth = { ...COMMON, trees: 120, depth: 5, rate: 0.1, shareOfClues: 0.4 };
/** A group is an article when both share this much of what either has (intersection over union of characters). */
const SAME = 0.9;

/**
 * Learns which groups of pieces are whole articles: one case for each group that joining makes on its way. It comes last,
 * after all else was learnt and put together (`together`), and learns from groups as they will be made then. `readers`: what
 * was learnt without each fold's pages. Lessons are read one by one: what is made of all of them would fill the memory.
 */
export function learnWholes(
  pages: readonly GoldPage[],
  readers: readonly Reader[],
  { judged, set }: Pick<Course, 'judged' | 'set'>,
): Fitted<Forest> {
  const lessons = lessonsOf([...pages, ...moreOf(pages, set)], readers.length);
  const hidden = [new Set<string>(), ...readers.map((_, fold) => textsJudged(lessons, judged, fold))];
  const lists = hidden.map(() => new CaseList(WHOLE_CLUES.length));
  for (const lesson of lessons) addGroups(lesson, readers[lesson.fold] as Reader, hidden, lists);
  const [all, ...folds] = lists.map((list) => growForest(list.cases(), WHOLES));
  return { all: all as Forest, folds };
}

/** Adds a lesson's groups to the cases of all pages (the first list) and to those of each fold that may know them. */
function addGroups(
  lesson: Lesson,
  reader: Reader,
  hidden: readonly ReadonlySet<string>[],
  lists: readonly CaseList[],
): void {
  const reading = readingOn(lesson.sheet, reader);
  const page = piecesOn(lesson.sheet, reading, seamsBy(reading.seamClues, reader.seams));
  const { trees, bonds } = joinedOn(page, reader);
  const clues = new Float32Array(WHOLE_CLUES.length);
  const asked = hidden.flatMap((texts, k) =>
    k === lesson.fold + 1 ? [] : [{ list: lists[k] as CaseList, likeness: likenessToArticles(lesson, page, texts) }],
  );
  for (const group of trees.roots.flatMap(groupsIn)) {
    if (page.pieces[group.ids[0] as number]?.kind === 'furniture') continue;
    wholeClues(bonds, group, clues);
    for (const { list, likeness } of asked) {
      const same = likeness(group);
      if (same !== undefined) list.add(same >= SAME, 1, (values, at) => values.set(clues, at));
    }
  }
}

const groupsIn = (group: Group): readonly Group[] =>
  group.made ? [group, ...group.made.halves.flatMap(groupsIn)] : [group];

/** How near a group comes to the article that it holds most of, 0…1; undefined where that may not be known. */
function likenessToArticles(
  lesson: Lesson,
  { pieces }: Pieces,
  hidden: ReadonlySet<string>,
): (group: Group) => number | undefined {
  const owners = ownersOf(lesson, hidden);
  const inks = lesson.sheet.parts.map(({ text }) => text.replace(/\s/gu, '').length);
  const sizes = countsIn(owners, inks, 0, owners.length);
  const counts = pieces.map(({ from, to }) => countsIn(owners, inks, from, to));
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
