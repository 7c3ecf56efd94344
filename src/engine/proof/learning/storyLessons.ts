import { piecesOfPage } from '../../detect.ts';
import type { GoldPart } from '../../learning/goldPage.ts';
import type { Lesson } from '../../learning/lesson.ts';
import { lexiconOf } from '../../lexicon/lexiconOf.ts';
import type { Part } from '../../lines/part.ts';
import { LABELS, type Label } from '../../roles/label.ts';
import type { Piece } from '../../runs/piece.ts';
import type { Pieces } from '../../stories/pieceTable.ts';
import { storiesOn } from '../../stories/storiesOn.ts';
import type { EngineWeights } from '../../weights/weights.ts';
import { type StoryParts, storyCues } from '../storyCues.ts';
import { STORY_LABELS, type StoryLabel } from '../storyLabels.ts';

/** A found story is learnt from where one article holds this much of its text. */
const MOST = 0.5;

/** A story of a page with what is known of its parts. */
export interface StoryLesson {
  readonly fold: number;
  /** The text (by its `source`) that it is, and those its parts are of; '' where nobody knows. */
  readonly source: string;
  readonly sources: readonly string[];
  readonly parts: StoryParts;
  readonly cues: readonly Int16Array[];
  /** Places in `STORY_LABELS`; -1: not known. */
  readonly labels: readonly number[];
}

/** The right stories of a page, and those that the engine finds there with weights that do not know it. */
export function storyLessons({ gold, fold, known }: Lesson, weights: EngineWeights): StoryLesson[] {
  const page = piecesOfPage(gold.text, weights);
  const { lexicon } = lexiconOf(gold.text);
  const sourceOf = (owner: number): string => gold.articles[owner]?.source ?? '';
  const lesson = (owned: readonly number[], owner: number): StoryLesson => ({
    fold,
    source: sourceOf(owner),
    sources: owned.map((i) => sourceOf((known[i] as GoldPart).owner)),
    parts: { owned, page, lexicon },
    cues: storyCues({ owned, page, lexicon }),
    labels: owned.map((i) => labelIn(known[i] as GoldPart, owner)),
  });
  const right = gold.articles.flatMap((_, owner) => {
    const owned = known.flatMap((part, i) => (part.owner === owner ? [i] : []));
    return owned.length > 0 ? [lesson(owned, owner)] : [];
  });
  const found = storiesFound(page, weights).flatMap((owned) => {
    const owner = ownerOf(owned, page.roles.parts, known);
    return owner < 0 ? [] : [lesson(owned, owner)];
  });
  return [...right, ...found];
}

/** The stories that the engine makes of a page, as lists of parts: what is foreign in them is to be learnt too. */
function storiesFound(page: Pieces, weights: EngineWeights): readonly (readonly number[])[] {
  const { pieces } = page;
  return storiesOn(page, weights).stories.map((story) =>
    story.pieces.flatMap((k) => {
      const { from, to } = pieces[k] as Piece;
      return Array.from({ length: to - from }, (_, d) => from + d);
    }),
  );
}

/** The article that holds most of a story, if it holds most of its text; else -1. */
function ownerOf(owned: readonly number[], parts: readonly Part[], known: readonly GoldPart[]): number {
  const sizes = new Map<number, number>();
  for (const i of owned) {
    const { owner } = known[i] as GoldPart;
    sizes.set(owner, (sizes.get(owner) ?? 0) + (parts[i] as Part).text.length);
  }
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const [owner, size] = [...sizes].reduce((best, next) => (next[1] > best[1] ? next : best), [-1, 0]);
  return size > MOST * all ? owner : -1;
}

const SAME: Readonly<Partial<Record<Label, StoryLabel>>> = {
  headline: 'headline',
  'headline-more': 'headline-more',
  kicker: 'kicker',
  subheadline: 'subheadline',
  byline: 'byline',
  dateline: 'dateline',
  crosshead: 'crosshead',
  caption: 'caption',
  'caption-more': 'caption',
  credit: 'credit',
  pullquote: 'pullquote',
  jumpline: 'jumpline',
};

/** What a part is in a story: its role there, another story's text, or furniture; nothing where the page is not divided. */
function labelIn({ label, owner }: GoldPart, story: number): number {
  if (owner === -2) return -1;
  const name = owner === story ? (SAME[LABELS[label] as Label] ?? 'body') : owner === -1 ? 'furniture' : 'foreign';
  return STORY_LABELS.indexOf(name);
}
