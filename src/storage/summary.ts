import { homelessIn } from '../domain/homeless.ts';
import { openDoubts } from '../domain/openDoubts.ts';
import type { Page } from '../domain/page.ts';
import type { Proof } from '../domain/proof.ts';
import type { Reading } from '../domain/reading.ts';
import type { PageSummary } from './rows.ts';

/** The part of a summary that changes with the proof. `doubts`: places of it worth a second look. */
export type Progress = Pick<
  PageSummary,
  'publication' | 'date' | 'pageNumber' | 'language' | 'review' | 'articles' | 'approved' | 'homeless' | 'doubts'
>;

/** That part for a proof. `doubts`: how many places of it are worth a second look. */
export function progressOf(proof: Proof, doubts: number): Progress {
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
    doubts,
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
    ...progressOf(proof, openDoubts({ proof, reading }).length),
    length: page.text.length,
    detected: reading !== null,
    addedAt: now,
    changedAt: now,
  };
}
