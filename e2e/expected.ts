import type { Proof } from '../src/domain/proof.ts';
import type { Range } from '../src/domain/span.ts';
import { readRecord } from '../src/exchange/readRecord.ts';
import type { PageRecord } from '../src/exchange/record.ts';

/** The proof that a full record stands for. */
export async function proofIn(record: PageRecord): Promise<Proof> {
  const read = await readRecord(record);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.proof;
}

/** A record without what the engine thought of it. */
export function unasked(record: PageRecord): PageRecord {
  return { ...record, articles: record.articles.map((article) => ({ ...article, confidence: null })) };
}

/** Where an excerpt stands in a text; it has to stand there, and only once. */
export function rangeOf(text: string, excerpt: string): Range {
  const start = text.indexOf(excerpt);
  if (start < 0 || text.indexOf(excerpt, start + 1) >= 0) throw new Error(`not once on the page: ${excerpt}`);
  return { start, end: start + excerpt.length };
}
