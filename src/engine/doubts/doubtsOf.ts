import type { Edit } from '../../domain/edits/edit.ts';
import type { Evidence, EvidenceCode } from '../../domain/evidence.ts';
import type { Doubt } from '../../domain/reading.ts';
import { articleCues } from './articleCues.ts';
import { articleEvidence, attachmentEvidence, boundaryEvidence } from './evidenceOf.ts';
import { coreOf, type Division, type Ground, groundOf, rangeOf } from './ground.ts';
import { confidenceOf, type DoubtKindModel, type DoubtModel, storedModel } from './model.ts';
import { attachmentCues, boundaryCues, type StoryConfidence } from './seamCues.ts';
import { cutOrNone, withoutBoundary, withoutPiece, withRival } from './secondReading.ts';

/** So many reasons are kept, the most telling first. */
const REASONS = 6;

/**
 * What the engine is not sure of: one doubt for each article, one for each boundary between two owners, one for each
 * piece that was attached to an article (all but the one that makes it what it is).
 */
export function doubtsOf(division: Division, model: DoubtModel = storedModel()): readonly Doubt[] {
  const ground = groundOf(division);
  const sure = storyConfidence(ground, model);
  const seams = [...boundaryDoubts(ground, model.boundary, sure), ...attachmentDoubts(ground, model.attachment, sure)];
  return [...articleDoubts(ground, model.article, sure, seams), ...seams];
}

/** How sure each story is as a whole. */
export const storyConfidence = (ground: Ground, { article }: Pick<DoubtModel, 'article'>): StoryConfidence =>
  ground.stories.map((story) => confidenceOf(article, articleCues(ground, story)));

/** Pieces above which one owner ends and another begins. */
export function boundariesOf({ articleOf }: Pick<Ground, 'articleOf'>): readonly number[] {
  return articleOf.flatMap((article, k) => (k > 0 && article !== articleOf[k - 1] ? [k] : []));
}

/** Pieces that were attached to a story, each with the piece that makes that story what it is. */
export function attachedOf(ground: Ground): readonly (readonly [piece: number, core: number])[] {
  return ground.stories.flatMap((story) => {
    const core = coreOf(ground, story);
    return story.pieces.flatMap((k) => (k === core ? [] : [[k, core] as const]));
  });
}

function boundaryDoubts(ground: Ground, { forest, telling }: DoubtKindModel, sure: StoryConfidence): readonly Doubt[] {
  return boundariesOf(ground).map((k): Doubt => {
    const { start } = rangeOf(ground, k);
    return {
      kind: 'boundary',
      article: ground.articleOf[k] ?? ground.articleOf[k - 1] ?? null,
      range: { start, end: start },
      confidence: confidenceOf({ forest }, boundaryCues(ground, k, sure)),
      evidence: mostTelling('boundary', boundaryEvidence(ground, k), telling),
      alternative: withoutBoundary(ground, k),
    };
  });
}

function attachmentDoubts(
  ground: Ground,
  { forest, telling }: DoubtKindModel,
  sure: StoryConfidence,
): readonly Doubt[] {
  return attachedOf(ground)
    .filter(([k]) => ground.articleOf[k] !== null)
    .map(
      ([k, core]): Doubt => ({
        kind: 'attachment',
        article: ground.articleOf[k] ?? null,
        range: rangeOf(ground, k),
        confidence: confidenceOf({ forest }, attachmentCues(ground, k, core, sure)),
        evidence: mostTelling('attachment', attachmentEvidence(ground, k), telling),
        alternative: withoutPiece(ground, k),
      }),
    );
}

function articleDoubts(
  ground: Ground,
  { telling }: DoubtKindModel,
  sure: StoryConfidence,
  seams: readonly Doubt[],
): readonly Doubt[] {
  const weakest = new Map<string | null, Doubt>();
  for (const seam of seams) {
    if (!seam.alternative) continue;
    const known = weakest.get(seam.article);
    if (!known || seam.confidence < known.confidence) weakest.set(seam.article, seam);
  }
  return ground.stories.map((story, s): Doubt => {
    // A piece that turned out to be furniture is none of the article.
    const first = story.pieces.find((k) => ground.articleOf[k] !== null) ?? (story.pieces[0] as number);
    const article = ground.articleOf[first] ?? null;
    const seam = weakest.get(article);
    const rival = withRival(ground, story);
    const joins = rival !== null && (story.rival?.probability ?? 0) > 1 - (seam?.confidence ?? 1);
    const alternative: Edit | null = joins ? rival : (seam?.alternative ?? rival ?? cutOrNone(ground, story));
    return {
      kind: 'article',
      article,
      range: rangeOf(ground, first),
      confidence: sure[s] as number,
      evidence: mostTelling('article', articleEvidence(ground, story), telling),
      alternative,
    };
  });
}

type Codes = ReadonlySet<EvidenceCode>;
const OPENS_OR_CLOSES: Codes = new Set([
  'starts-with-dateline',
  'starts-with-byline',
  'starts-with-opening-phrase',
  'ends-sentence',
  'ends-with-byline',
  'ends-with-credit',
  'blank-line',
  'section-label-near',
  'shared-words',
]);
/** What speaks for a division as it is: told after what speaks against it. */
const SPEAKS_FOR: Readonly<Record<Doubt['kind'], Codes>> = {
  article: OPENS_OR_CLOSES,
  boundary: OPENS_OR_CLOSES,
  attachment: new Set(['continues-sentence', 'width-stays', 'shared-words', 'stands-next-to-it', 'follows-page-habit']),
};

function mostTelling(kind: Doubt['kind'], found: readonly Evidence[], telling: DoubtKindModel['telling']) {
  if (found.length === 0) return [{ code: 'little-to-go-by', values: {} } as const];
  const rank = ({ code }: Evidence): number => (telling[code] ?? 0) - (SPEAKS_FOR[kind].has(code) ? 1 : 0);
  return found.toSorted((a, b) => rank(b) - rank(a)).slice(0, REASONS);
}
