import { newArticle } from '../../src/domain/article.ts';
import { BLANK_PAGE_FIELDS } from '../../src/domain/page.ts';
import { canonical } from '../../src/domain/partition.ts';
import type { Proof } from '../../src/domain/proof.ts';
import { isArticleId, type Owner, type Role, type SpanStart } from '../../src/domain/span.ts';
import { isImportProblem } from '../../src/exchange/importProblem.ts';
import { pageOf } from '../../src/exchange/pageOf.ts';
import { recordOf } from '../../src/exchange/recordOf.ts';
import { type TextFile, utf8 } from './textFile.ts';

type Part = readonly [owner: Owner, role: Role, text: string];

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
export async function quayProof(): Promise<Proof> {
  const page = await pageOf('quay.txt', PARTS.map(([, , text]) => text).join(''), 'utf-8');
  if (isImportProblem(page)) throw new Error(page.problem);
  let start = 0;
  const starts = PARTS.map(([owner, role, text]): SpanStart => {
    const span = { start, owner, role };
    start += text.length;
    return span;
  });
  const ids = [...new Set(starts.map(({ owner }) => owner))].filter(isArticleId).sort();
  const fields = { ...BLANK_PAGE_FIELDS, language: 'en' };
  return {
    page,
    starts: canonical(page.text, starts),
    articles: ids.map((id) => newArticle(id)),
    corrections: [],
    overrides: [],
    fields,
  };
}

/** Its full record, as it would be brought in. */
export async function quayFile(): Promise<TextFile> {
  return utf8('quay.page.json', JSON.stringify(recordOf(await quayProof())));
}
