/** What went wrong with the disk: a value, always with a way to try again. */
export interface Failure {
  readonly failed:
    | 'quota' // the disk, or the browser's share of it, is full
    | 'blocked' // the database cannot be opened, or another version of Galley has taken it over
    | 'stale' // the page was written by another tab since it was loaded
    | 'gone' // there is no such page (any more)
    | 'damaged' // a row is not what was written: `detail` names table, key and path
    | 'unknown';
  /** For the log and the curious: never shown alone. */
  readonly detail: string;
}

export const failure = (failed: Failure['failed'], detail: string): Failure => ({ failed, detail });

/** Whether an answer of the shelf is a failure; any value may be asked. */
export const isFailure = (value: unknown): value is Failure =>
  typeof value === 'object' && value !== null && 'failed' in value;

/** Thrown inside a transaction, so that it is rolled back; leaves the shelf as the `Failure` it carries. */
export class Abandoned extends Error {
  readonly failure: Failure;
  constructor(reason: Failure) {
    super(`${reason.failed}: ${reason.detail}`);
    this.name = 'Abandoned';
    this.failure = reason;
  }
}

/** Thrown for a row that does not fit its schema. */
export function damaged(table: string, key: string, path: string, what: string): Abandoned {
  return new Abandoned(failure('damaged', `${table} [${key}] at ${path || 'the row itself'}: ${what}`));
}

/** Dexie names the error it met last and carries the first one inside, so a full disk shows as an `AbortError`. */
const CODES: Readonly<Record<string, Failure['failed']>> = {
  QuotaExceededError: 'quota',
  DatabaseClosedError: 'blocked',
  InvalidStateError: 'blocked',
  MissingAPIError: 'blocked',
  OpenFailedError: 'blocked',
  SecurityError: 'blocked',
  VersionError: 'blocked',
};

interface DexieError extends Error {
  readonly inner?: unknown;
  readonly failures?: readonly unknown[];
}

/** An error and what is inside it, outermost first. */
function chainOf(error: unknown): DexieError[] {
  if (!(error instanceof Error || error instanceof DOMException)) return [];
  const { inner, failures, cause } = error as DexieError;
  return [error as DexieError, ...chainOf(inner ?? failures?.[0] ?? cause)];
}

/** What an error of the database means for the editor. The innermost error that is known decides. */
export function failureFrom(error: unknown): Failure {
  const chain = chainOf(error);
  const abandoned = chain.find((link) => link instanceof Abandoned);
  if (abandoned) return abandoned.failure;
  const detail = chain.map(({ name, message }) => `${name}: ${message}`).join(' < ') || String(error);
  const known = chain.findLast(({ name }) => name in CODES);
  return failure((known && CODES[known.name]) ?? 'unknown', detail);
}
