import { chanceOf, type Forest } from '../trees/forest.ts';
import { folded } from './clues/foldedLabels.ts';
import { type PartClues, partCluesOf } from './clues/partClues.ts';
import { relabelled, SEAM_CLUES, seamCluesOf } from './clues/seamClues.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { lexiconOf } from './lexicon/lexiconOf.ts';
import { cutParts } from './lines/cutParts.ts';
import { linesOf } from './lines/linesOf.ts';
import type { Part } from './lines/part.ts';
import { partsOf } from './lines/partsOf.ts';
import { allowedLabels } from './roles/allowed.ts';
import { type Allowed, type ChainReading, type ChainWeights, readChain } from './roles/chain.ts';
import { cueShift, cuesOf } from './roles/cues.ts';
import { signingNames } from './roles/names.ts';
import { rolesOf } from './roles/roles.ts';
import { secondLook } from './roles/secondLook.ts';
import type { Topics } from './roles/topics.ts';
import { type Vocabulary, vocabularyOf } from './roles/words.ts';
import { piecesOf } from './runs/piecesOf.ts';
import { type Pieces, pieceTable } from './stories/pieceTable.ts';
import { storedTopics } from './weights/storedTopics.ts';
import type { EngineWeights } from './weights/weights.ts';

/** A page's text as the engine reads it, before anything is decided. */
export interface Sheet {
  readonly lexicon: Lexicon;
  readonly parts: readonly Part[];
  /** Which parts can be nothing but a name that signs; see `signingNames`. */
  readonly signs: readonly boolean[];
  readonly words: Vocabulary;
  /** The chain's cues of each part. */
  readonly cues: readonly Int16Array[];
  readonly clues: PartClues;
}

/**
 * Stage 1: lines, parts, words, and all that can be measured of a part. `edges`: rising offsets at which a part is
 * known to end, beside those that are found.
 */
export function sheetOf(text: string, edges: readonly number[] = []): Sheet {
  const { lexicon } = lexiconOf(text);
  const parts = cutParts(partsOf(linesOf(text), lexicon), edges);
  const words = vocabularyOf(parts.map((part) => part.text));
  const cues = cuesOf(parts, lexicon, words);
  const clues = partCluesOf(text, parts, cues, cueShift(lexicon), words, lexicon.tag.startsWith('zh'));
  return { lexicon, parts, signs: signingNames(parts), words, cues, clues };
}

/** Stage 2: what the chain calls each part. `known`: labels ruled out by what is known of the page besides its text. */
export function chainOn(
  { lexicon, parts, signs, cues, clues }: Sheet,
  chain: ChainWeights,
  known?: Allowed,
): ChainReading {
  const allowed = allowedLabels(parts, clues.han, lexicon, signs);
  return readChain(chain, cues, known ? (i, label) => known(i, label) && allowed(i, label) : allowed);
}

/** Stage 2, to its end: the chain's reading, looked at once more by trees, and the clues of all seams by it. `known`: as above. */
export function readingOn(
  sheet: Sheet,
  { chain, kinds }: Pick<EngineWeights, 'chain' | 'kinds'>,
  known?: Allowed,
): ChainReading & { readonly seamClues: Float32Array } {
  const first = chainOn(sheet, chain, known);
  const clues = seamsCluesOn(sheet, first);
  const reading = secondLook(first, clues, kinds);
  return { ...reading, seamClues: relabelled(clues, sheet.parts, folded(reading.marginal), sheet.words) };
}

/** The clues of all seams, for trees. */
export const seamsCluesOn = (sheet: Sheet, reading: ChainReading): Float32Array =>
  seamCluesOf(sheet.parts, sheet.clues, folded(reading.marginal), sheet.words, storedTopics());

/** Probability that the seam above a part parts two stories, by the clues of all seams; 1 at the top of the page. */
export const seamsBy = (clues: Float32Array, forest: Forest): Float32Array =>
  Float32Array.from({ length: clues.length / SEAM_CLUES.length }, (_, i) =>
    i === 0 ? 1 : chanceOf(forest, clues, i * SEAM_CLUES.length),
  );

/** Stage 3: the page cut into pieces, ready to be compared. `parted`: see `piecesOf`; `topics`: others than the stored ones. */
export function piecesOn(
  sheet: Sheet,
  reading: ChainReading,
  seams: Float32Array,
  { parted, topics = storedTopics() }: { parted?: (part: number) => boolean; topics?: Topics } = {},
): Pieces {
  const roles = rolesOf(sheet.parts, reading, sheet.lexicon, sheet.signs);
  const pieces = piecesOf(roles, seams, undefined, parted);
  return pieceTable(roles, sheet.words, pieces, sheet.clues, folded(reading.marginal), seams, topics);
}
