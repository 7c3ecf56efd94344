import { faults } from '../domain/faults.ts';
import type { Page } from '../domain/page.ts';
import type { Proof } from '../domain/proof.ts';
import type { Doubt, Reading } from '../domain/reading.ts';

/** What the client asks of the worker. Another kind of work (decoding many files) is another member here. */
export type Request = {
  readonly kind: 'detect';
  /** Told back with the answer. */
  readonly job: number;
  readonly page: Page;
};

/** A reading on its way back: without the page, whose text the client still has. */
export interface SentReading {
  readonly proof: Omit<Proof, 'page'>;
  readonly doubts: readonly Doubt[];
}

/** What the worker answers; one answer per request, in the order of the requests. */
export type Answer =
  | { readonly kind: 'read'; readonly job: number; readonly reading: SentReading }
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

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isPage = (value: unknown): value is Page =>
  isFields(value) && typeof value['id'] === 'string' && typeof value['text'] === 'string' && isFields(value['source']);

/** A request as it reached the worker; undefined where it is none. */
export function parseRequest(message: unknown): Request | undefined {
  if (!isFields(message) || typeof message['job'] !== 'number') return undefined;
  const { kind, job, page } = message;
  return kind === 'detect' && isPage(page) ? { kind, job, page } : undefined;
}

const isSentReading = (value: unknown): value is SentReading =>
  isFields(value) &&
  Array.isArray(value['doubts']) &&
  isFields(value['proof']) &&
  ['starts', 'articles', 'corrections', 'overrides'].every((key) => Array.isArray((value['proof'] as Fields)[key])) &&
  isFields(value['proof']['fields']);

/** An answer as it reached the client; undefined where it is none. */
export function parseAnswer(message: unknown): Answer | undefined {
  if (!isFields(message) || typeof message['job'] !== 'number') return undefined;
  const { kind, job, reading, detail } = message;
  if (kind === 'read' && isSentReading(reading)) return { kind, job, reading };
  return kind === 'failed' && typeof detail === 'string' ? { kind, job, detail } : undefined;
}

/** The reading of this page, or what is wrong with it: an engine that breaks the laws must not reach the shelf. */
export function readingOf(sent: SentReading, page: Page): Reading | string {
  const reading = withPage(sent, page);
  const [fault] = faults(reading.proof);
  return fault === undefined ? reading : `the reading is not sound: ${fault}`;
}
