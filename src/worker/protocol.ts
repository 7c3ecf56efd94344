import { faults } from '../domain/faults.ts';
import type { Candidate, MissingPart } from '../domain/missing.ts';
import type { Page } from '../domain/page.ts';
import type { Proof } from '../domain/proof.ts';
import type { Doubt, Reading } from '../domain/reading.ts';
import { type ArticleId, isArticleId, type Range } from '../domain/span.ts';
import { isFields } from './fields.ts';

/** What the client asks of the worker. Another kind of work (decoding many files) is another member here. */
export type Task =
  | { readonly kind: 'detect'; readonly page: Page }
  /** What does this article of the proof lack? */
  | { readonly kind: 'find'; readonly proof: Proof; readonly article: ArticleId; readonly part: MissingPart };

/** A task on its way: `job` is told back with the answer. */
export type Request = Task & { readonly job: number };

/** A reading on its way back: without the page, whose text the client still has. */
export interface SentReading {
  readonly proof: Omit<Proof, 'page'>;
  readonly doubts: readonly Doubt[];
}

/** What the worker answers; one answer per request, in the order of the requests. */
export type Answer =
  | { readonly kind: 'read'; readonly job: number; readonly reading: SentReading }
  | { readonly kind: 'found'; readonly job: number; readonly candidates: readonly Candidate[] }
  /** The work threw: our bug, told so that the page can be named and the rest goes on. */
  | { readonly kind: 'failed'; readonly job: number; readonly detail: string };

/** The reading as it is sent: the text stays behind. */
export function withoutPage({ proof: { page: _, ...proof }, doubts }: Reading): SentReading {
  return { proof, doubts };
}

/** The reading as it was, with the client's own page object. */
export const withPage = ({ proof, doubts }: SentReading, page: Page): Reading => ({
  proof: { page, ...proof },
  doubts,
});

const isPage = (value: unknown): value is Page =>
  isFields(value) && typeof value['id'] === 'string' && typeof value['text'] === 'string' && isFields(value['source']);

/** A proof by its shape; its page is looked at apart, for a reading comes without it. */
const isProof = (value: unknown): value is Proof =>
  isFields(value) &&
  ['starts', 'articles', 'corrections', 'overrides'].every((key) => Array.isArray(value[key])) &&
  isFields(value['fields']);

/** A request as it reached the worker; undefined where it is none. */
export function parseRequest(message: unknown): Request | undefined {
  if (!isFields(message) || typeof message['job'] !== 'number') return undefined;
  const { kind, job, page, proof, article, part } = message;
  if (kind === 'detect' && isPage(page)) return { kind, job, page };
  const isFind = kind === 'find' && isProof(proof) && isPage(proof.page) && typeof article === 'string';
  if (!isFind || !isArticleId(article) || (part !== 'head' && part !== 'tail')) return undefined;
  return { kind, job, proof, article, part };
}

const isSentReading = (value: unknown): value is SentReading =>
  isFields(value) && Array.isArray(value['doubts']) && isProof(value['proof']);

const isRange = (value: unknown): value is Range =>
  isFields(value) && Number.isInteger(value['start']) && Number.isInteger(value['end']);

const isCandidate = (value: unknown): value is Candidate =>
  isFields(value) &&
  Array.isArray(value['ranges']) &&
  value['ranges'].length > 0 &&
  value['ranges'].every(isRange) &&
  typeof value['owner'] === 'string' &&
  typeof value['probability'] === 'number' &&
  Array.isArray(value['evidence']) &&
  isFields(value['edit']);

/** An answer as it reached the client; undefined where it is none. */
export function parseAnswer(message: unknown): Answer | undefined {
  if (!isFields(message) || typeof message['job'] !== 'number') return undefined;
  const { kind, job, reading, candidates, detail } = message;
  if (kind === 'read' && isSentReading(reading)) return { kind, job, reading };
  if (kind === 'found' && Array.isArray(candidates) && candidates.every(isCandidate)) return { kind, job, candidates };
  return kind === 'failed' && typeof detail === 'string' ? { kind, job, detail } : undefined;
}

/** The reading of this page, or what is wrong with it: an engine that breaks the laws must not reach the shelf. */
export function readingOf(sent: SentReading, page: Page): Reading | string {
  const reading = withPage(sent, page);
  const [fault] = faults(reading.proof);
  return fault === undefined ? reading : `the reading is not sound: ${fault}`;
}
