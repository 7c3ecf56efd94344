/** What is wrong with a page record. Each code has a sentence in the message catalogue. */
export const RECORD_FAULT_CODES = [
  /** A key is not there; keys without a value hold null or []. */
  'missing',
  /** A key that the format does not know. */
  'unknown-key',
  /** A value of another kind than the format says: see `expected` and `found`. */
  'wrong-value',
  /** A version of the format that this Galley does not read. */
  'unknown-version',
  /** `text` holds what no page's text holds: `\r`, a byte order mark, a lone surrogate. */
  'not-normalised',
  /** `text` is not what `source.sha256` was taken of. */
  'text-changed',
  'out-of-text',
  /** A range that ends where it starts, or before. */
  'empty-range',
  /** An offset inside a character as a reader sees it. */
  'inside-character',
  /** Text that an earlier span owns already. */
  'overlap',
  /** Visible text that no span owns, before the span of this path (`text`: at the end of the text). */
  'loss',
  'id-twice',
  /** An article that owns nothing that can be seen. */
  'only-space',
  /** A correction that reaches over the end of a span. */
  'crosses-a-boundary',
] as const;
export type RecordFaultCode = (typeof RECORD_FAULT_CODES)[number];

/** A place in a page's text: offset in UTF-16 units from 0, line from 1. */
export interface Place {
  readonly offset: number;
  readonly line: number;
}

/** One thing that is wrong with a page record. */
export interface RecordFault {
  readonly code: RecordFaultCode;
  /** Where in the record: `articles[0].spans[2].start`; empty for the record as a whole. */
  readonly path: string;
  /** Where in the text, for faults of offsets. */
  readonly place: Place | null;
  /** For `wrong-value` and `unknown-version`: what the format asks for and what was there. */
  readonly expected: string | null;
  readonly found: string | null;
}

/** A fault at a path of the record, and where it is one of offsets at a place of the text. */
export function fault(code: RecordFaultCode, path: string, place: Place | null = null): RecordFault {
  return { code, path, place, expected: null, found: null };
}

/** An offset with its line; an offset beyond the text has the line of the text's end. */
export const placeIn = (text: string, offset: number): Place => ({
  offset,
  line: text.slice(0, Math.max(0, offset)).split('\n').length,
});
