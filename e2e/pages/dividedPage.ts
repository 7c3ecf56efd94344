import { newArticle } from '../../src/domain/article.ts';
import { BLANK_PAGE_FIELDS } from '../../src/domain/page.ts';
import { canonical } from '../../src/domain/partition.ts';
import type { Proof } from '../../src/domain/proof.ts';
import { isArticleId, type Owner, type Role, type SpanStart } from '../../src/domain/span.ts';
import { isImportProblem } from '../../src/exchange/importProblem.ts';
import { pageOf } from '../../src/exchange/pageOf.ts';
import { recordOf } from '../../src/exchange/recordOf.ts';
import { type TextFile, utf8 } from './textFile.ts';

/** A stretch of a page whose division is known. */
export type Part = readonly [owner: Owner, role: Role, text: string];

/** The proof of a page that is made of these stretches. */
export async function dividedPage(name: string, parts: readonly Part[]): Promise<Proof> {
  const page = await pageOf(name, parts.map(([, , text]) => text).join(''), 'utf-8');
  if (isImportProblem(page)) throw new Error(page.problem);
  let start = 0;
  const starts = parts.map(([owner, role, text]): SpanStart => {
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

/** A proof's full record, as it would be brought in. */
export const recordFile = (name: string, proof: Proof): TextFile => utf8(name, JSON.stringify(recordOf(proof)));
