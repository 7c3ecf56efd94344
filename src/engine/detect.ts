import type { Page } from '../domain/page.ts';
import type { Reading } from '../domain/reading.ts';
import { doubtsOf } from './doubts/doubtsOf.ts';
import type { Division } from './doubts/ground.ts';
import { fieldsOfPage } from './imprint/fieldsOfPage.ts';
import { lexiconOf } from './lexicon/lexiconOf.ts';
import { linesOf } from './lines/linesOf.ts';
import { partsOf } from './lines/partsOf.ts';
import { draftsOf } from './proof/draftsOf.ts';
import { type Placed, proofOf } from './proof/proofOf.ts';
import { allowedLabels } from './roles/allowed.ts';
import { readChain } from './roles/chain.ts';
import { cuesOf } from './roles/cues.ts';
import { type Label, roleOf } from './roles/label.ts';
import { type Roles, rolesOf } from './roles/roles.ts';
import { type Vocabulary, vocabularyOf } from './roles/words.ts';
import type { Piece } from './runs/piece.ts';
import { piecesOf } from './runs/piecesOf.ts';
import { mergeScore, storiesOf } from './stories/gather.ts';
import { likenessOf } from './stories/likeness.ts';
import { habitOf, type Pieces, runningOf } from './stories/pairCues.ts';
import { pairsOf } from './stories/pairScores.ts';
import { type EngineWeights, storedWeights } from './weights/weights.ts';

/**
 * Finds the articles of a page. Pure: the same text always gives the same reading. The reading's proof tiles the text,
 * whatever the text is.
 */
export function detect(page: Page, weights: EngineWeights = storedWeights()): Reading {
  const division = divide(page, weights);
  return { proof: division.proof, doubts: doubtsOf(division) };
}

/** All stages but doubt. */
export function divide(page: Page, weights: EngineWeights): Division {
  const { lexicon, known } = lexiconOf(page.text);
  const read = piecesOfPage(page.text, weights);
  const pairs = pairsOf(read, weights.pairs);
  const stories = storiesOf(read.pieces, pairs, mergeScore(read.pieces, weights.merges));
  const drafts = draftsOf(stories, read, lexicon);
  const fields = fieldsOfPage(page.text, read.roles, lexicon, known);
  const proof = proofOf(page, drafts, furnitureOf(read.roles, read.pieces), fields);
  return { proof, page: read, stories, pairs };
}

/** Stages 1 to 3: lines, roles and runs, with the words of the page ready to compare them. */
export function piecesOfPage(text: string, { chain }: Pick<EngineWeights, 'chain'>): Pieces {
  const { lexicon } = lexiconOf(text);
  const parts = partsOf(linesOf(text), lexicon);
  const words: Vocabulary = vocabularyOf(parts.map((part) => part.text));
  const han = lexicon.tag.startsWith('zh');
  const roles = rolesOf(parts, readChain(chain, cuesOf(parts, lexicon, words), allowedLabels(parts, han)), lexicon);
  const pieces = piecesOf(roles);
  const likeness = likenessOf(pieces, words);
  return { roles, words, pieces, likeness, running: runningOf(pieces), habit: habitOf(pieces) };
}

function furnitureOf({ parts, labels }: Roles, pieces: readonly Piece[]): readonly Placed[] {
  return pieces
    .filter((piece) => piece.kind === 'furniture')
    .flatMap(({ from, to }) =>
      parts.slice(from, to).map(({ start }, k): Placed => ({ start, role: roleOf(labels[from + k] as Label) })),
    );
}
