import { dividedPage, type Part, recordFile } from './dividedPage.ts';
import type { TextFile } from './textFile.ts';

/** Two articles that were read across their columns, line by line, and taken for one. */
const PARTS: readonly Part[] = [
  ['a1', 'headline', 'Ferry Runs Late Again\n'],
  ['a1', 'body', 'The ferry left      Rowers from the\n'],
  ['a1', 'body', 'the quay late       village won the\n'],
  ['a1', 'body', 'on Monday.          cup by a length.\n'],
];

/** Its full record, as it would be brought in. */
export const acrossFile = async (): Promise<TextFile> =>
  recordFile('across.page.json', await dividedPage('across.txt', PARTS));
