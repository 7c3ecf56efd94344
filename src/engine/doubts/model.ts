import type { EvidenceCode } from '../../domain/evidence.ts';
import type { Doubt } from '../../domain/reading.ts';
import { chanceOf, type Forest } from '../../trees/forest.ts';
import { type PackedForest, unpackForest } from '../../trees/packedForest.ts';
import { ARTICLE_CUES } from './articleCues.ts';
import stored from './doubtModel.json' with { type: 'json' };
import { ATTACHMENT_CUES, BOUNDARY_CUES } from './seamCues.ts';

/** A kind of doubt, as learnt. */
export interface DoubtKindModel {
  /** Answers the probability that what has these cues is right. */
  readonly forest: Forest;
  /** Share of wrong ones among those that a code speaks of: the higher, the more telling. */
  readonly telling: Partial<Record<EvidenceCode, number>>;
}

/** How sure the engine may be of what it does: a model for each kind of doubt. */
export type DoubtModel = Readonly<Record<Doubt['kind'], DoubtKindModel>>;

/** How many cues each kind is read from. */
export const CUE_COUNTS: Readonly<Record<Doubt['kind'], number>> = {
  article: ARTICLE_CUES.length,
  boundary: BOUNDARY_CUES.length,
  attachment: ATTACHMENT_CUES.length,
};

/** A kind of doubt as `doubtModel.json` holds it. */
export interface StoredDoubtKind {
  readonly forest: PackedForest;
  readonly telling: DoubtKindModel['telling'];
}

let unpackedOnce: DoubtModel | undefined;

/** The model that comes with the engine, unpacked when first asked for. One that was learnt for other cues is a fault. */
export function storedModel(): DoubtModel {
  const { article, boundary, attachment } = stored as unknown as Readonly<Record<Doubt['kind'], StoredDoubtKind>>;
  const unpacked = ({ forest, telling }: StoredDoubtKind, cues: number): DoubtKindModel => ({
    forest: unpackForest(forest, cues),
    telling,
  });
  unpackedOnce ??= {
    article: unpacked(article, CUE_COUNTS.article),
    boundary: unpacked(boundary, CUE_COUNTS.boundary),
    attachment: unpacked(attachment, CUE_COUNTS.attachment),
  };
  return unpackedOnce;
}

/** The probability, 0…1, that what has these cues is right. */
export const confidenceOf = ({ forest }: Pick<DoubtKindModel, 'forest'>, cues: readonly number[]): number =>
  chanceOf(forest, Float32Array.from(cues));
