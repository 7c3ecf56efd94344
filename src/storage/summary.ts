import { homelessIn } from '../domain/homeless.ts';
import { openDoubts } from '../domain/openDoubts.ts';
import type { Page } from '../domain/page.ts';
import type { Proof } from '../domain/proof.ts';
import type { Reading } from '../domain/reading.ts';
import type { PageSummary } from './rows.ts';

/** The part of a summary that follows from the proof. */
export type Progress = Pick<
  PageSummary,
  'publication' | 'date' | 'pageNumber' | 'language' | 'review' | 'articles' | 'approved' | 'homeless'
>;

export function progressOf(proof: Proof): Progress {
  const { publication, date, pageNumber, language, review } = proof.fields;
  return {
    publication,
    date,
    pageNumber,
    language,
    review,
    articles: proof.articles.length,
    approved: proof.articles.filter((article) => article.review === 'approved').length,
    homeless: homelessIn(proof),
  };
}

/** The summary of a page that is put on the shelf at `now` (ms since 1970). */
export function summaryOf(page: Page, proof: Proof, reading: Reading | null, now: number): PageSummary {
  const { name, sha256, encoding } = page.source;
  return {
    id: page.id,
    name,
    sha256,
    encoding,
    ...progressOf(proof),
    length: page.text.length,
    doubts: openDoubts({ proof, reading }).length,
    detected: reading !== null,
    addedAt: now,
    changedAt: now,
  };
}
