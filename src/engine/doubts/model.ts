import type { EvidenceCode } from '../../domain/evidence.ts';
import type { Doubt } from '../../domain/reading.ts';
import { ARTICLE_CUES } from './articleCues.ts';
import stored from './doubtModel.json' with { type: 'json' };
import type { Forest } from './forest.ts';
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

/** The model that comes with the engine. One that was learnt for other cues is a fault. */
export function storedModel(): DoubtModel {
  const { article, boundary, attachment, cues } = stored;
  for (const kind of ['article', 'boundary', 'attachment'] as const)
    if (cues[kind] !== CUE_COUNTS[kind])
      throw new Error(`doubts: ${kind} has ${CUE_COUNTS[kind]} cues, learnt were ${cues[kind]}; learn them again`);
  return { article, boundary, attachment };
}
