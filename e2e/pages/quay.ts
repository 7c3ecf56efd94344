import type { Proof } from '../../src/domain/proof.ts';
import { dividedPage, type Part, recordFile } from './dividedPage.ts';
import type { TextFile } from './textFile.ts';

const filler = Array.from(
  { length: 60 },
  (_, i) => `Stall ${i + 1} has been let to the same family since the war.`,
).join('\n');

/** A page whose division is known: three articles, of which the last runs on below the screen, and a homeless notice. */
const PARTS: readonly Part[] = [
  ['furniture', 'masthead', 'THE QUAY TIMES\n\n'],
  ['a1', 'headline', 'Ferry Runs Late Again\n'],
  ['a1', 'byline', 'By Ada Finch\n'],
  ['a1', 'body', 'The ferry left the quay an hour late on Monday.\nNobody on board was told the reason.\n\n'],
  ['furniture', 'section-label', 'SPORT\n\n'],
  ['a2', 'headline', 'Rowers Win the Cup\n'],
  ['a2', 'body', 'The rowing club won the cup by a length.\nA strong wind blew from the west.\n\n'],
  ['a3', 'headline', 'Market Hall Closes in May\n'],
  ['a3', 'body', `The market hall will stand empty until spring.\n${filler}\nThe council meets again on Friday.\n\n`],
  ['a1', 'body', 'Passengers were offered tea instead.\n\n'],
  ['unassigned', 'body', 'Tides: high water at noon.\n\n'],
  ['furniture', 'folio', 'Page 4\n'],
];

/** The proof that an export of the page as it comes in stands for. */
export const quayProof = (): Promise<Proof> => dividedPage('quay.txt', PARTS);

/** Its full record, as it would be brought in. */
export async function quayFile(): Promise<TextFile> {
  return recordFile('quay.page.json', await quayProof());
}
