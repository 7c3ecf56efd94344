import type { Page } from '../domain/page.ts';
import type { Reading } from '../domain/reading.ts';
import { doubtsOf } from './doubts/doubtsOf.ts';
import type { Division } from './doubts/ground.ts';
import { fieldsOfPage } from './imprint/fieldsOfPage.ts';
import { lexiconOf } from './lexicon/lexiconOf.ts';
import { draftsOf } from './proof/draftsOf.ts';
import { type Placed, proofOf } from './proof/proofOf.ts';
import type { StoryWeights } from './proof/storyJudges.ts';
import { storyRoleWeights } from './proof/storyRoleWeights.ts';
import { kindOf, type Label, roleOf } from './roles/label.ts';
import { likeliestFurniture } from './roles/roles.ts';
import { piecesOn, readingOn, seamsBy, sheetOf } from './sheet.ts';
import type { Story } from './stories/bestCut.ts';
import type { Pieces } from './stories/pieceTable.ts';
import { storiesOn } from './stories/storiesOn.ts';
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
export function divide(page: Page, weights: EngineWeights, storyWeights: StoryWeights = storyRoleWeights()): Division {
  const { lexicon, known } = lexiconOf(page.text);
  const read = piecesOfPage(page.text, weights);
  const { pairs, stories } = storiesOn(read, weights);
  const { drafts, strays } = draftsOf(stories, read, lexicon, storyWeights);
  const fields = fieldsOfPage(page.text, read.roles, lexicon, known);
  const proof = proofOf(page, drafts, [...furnitureOf(read, stories), ...strays], fields);
  return { proof, page: read, stories, pairs };
}

/** Stages 1 to 3: lines, roles and runs, with the words of the page ready to compare them. */
export function piecesOfPage(text: string, weights: Pick<EngineWeights, 'chain' | 'kinds' | 'seams'>): Pieces {
  const sheet = sheetOf(text);
  const reading = readingOn(sheet, weights);
  return piecesOn(sheet, reading, seamsBy(reading.seamClues, weights.seams));
}

function furnitureOf({ roles, pieces }: Pieces, stories: readonly Story[]): readonly Placed[] {
  const told = new Set(stories.flatMap((story) => story.pieces));
  return pieces
    .filter((_, k) => !told.has(k))
    .flatMap(({ from, to }) =>
      roles.parts.slice(from, to).map(({ start }, k): Placed => {
        const label = roles.labels[from + k] as Label;
        return { start, role: roleOf(kindOf(label) === 'furniture' ? label : likeliestFurniture(roles, from + k)) };
      }),
    );
}
