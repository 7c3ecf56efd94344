import * as v from 'valibot';
import { EVIDENCE_CODES } from '../domain/evidence.ts';
import type { LogEntry } from '../domain/history.ts';
import type { PageReview } from '../domain/page.ts';
import type { Doubt } from '../domain/reading.ts';
import type { ArticleId } from '../domain/span.ts';
import { articleId, count, type Division, division, pageReview, textOrNull } from './divisionSchema.ts';
import { changeSchema, editSchema } from './editSchema.ts';
import type { RowKind } from './row.ts';

/** A line of the library: all that can be said of a page without its text. */
export interface PageSummary {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  readonly encoding: string;
  readonly publication: string | null;
  readonly date: string | null;
  readonly pageNumber: string | null;
  readonly language: string | null;
  readonly review: PageReview;
  /** UTF-16 units of text. */
  readonly length: number;
  /** False until the engine has read the page. */
  readonly detected: boolean;
  readonly articles: number;
  readonly approved: number;
  /** Characters without an owner, spaces not counted. */
  readonly homeless: number;
  /** Places worth a second look (`openDoubts`); `null` where nobody has counted them yet. */
  readonly doubts: number | null;
  /** Milliseconds since 1970. */
  readonly addedAt: number;
  readonly changedAt: number;
}

/** Where the editor was when the page was last open. */
export interface View {
  /** UTF-16 offsets; anchor = head where nothing is selected. */
  readonly anchor: number;
  readonly head: number;
  readonly article: string | null;
}

/** Where a page's work stands: the one small row by which a step is accepted, and a load knows what to put together. */
export interface Head {
  readonly id: string;
  /** Counts the writes of this page. */
  readonly version: number;
  /** Entries of the log that are in force, and entries there are. */
  readonly done: number;
  readonly length: number;
  /** The log position that the stored proof stands at. */
  readonly snapshot: number;
  /** Whether the page brought work along that is in no log: a record imported with its corrections. */
  readonly worked: boolean;
}

export interface TextRow {
  readonly id: string;
  readonly text: string;
}
/** The engine's reading, unchanged. */
export interface ReadingRow {
  readonly id: string;
  readonly division: Division;
  readonly doubts: readonly Doubt[];
}
/** The proof as it was when the first `done` entries of the log were in force. */
export interface ProofRow {
  readonly id: string;
  readonly done: number;
  readonly division: Division;
}
export interface LogRow extends LogEntry {
  readonly page: string;
  /** Index in the log, from 0. */
  readonly seq: number;
}
export interface ViewRow extends View {
  readonly id: string;
}
/** Work measured on one article of a page, or (`null`) on none. */
export interface WorkEntry {
  readonly article: ArticleId | null;
  /** Active time, in milliseconds. */
  readonly active: number;
  readonly keys: number;
  readonly clicks: number;
}
export interface WorkRow {
  readonly id: string;
  readonly entries: readonly WorkEntry[];
}
/** What the fields of a page name: sections of the paper, and people. */
export interface PageNames {
  readonly sections: readonly string[];
  readonly authors: readonly string[];
}
export interface NamesRow extends PageNames {
  readonly id: string;
}
export interface MetaRow {
  readonly key: 'schema';
  readonly version: number;
}

const id = v.string();

const doubt: v.GenericSchema<unknown, Doubt> = v.strictObject({
  kind: v.picklist(['article', 'boundary', 'attachment']),
  article: v.nullable(articleId),
  range: v.strictObject({ start: count, end: count }),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  evidence: v.array(
    v.strictObject({
      code: v.picklist(EVIDENCE_CODES),
      values: v.record(v.string(), v.union([v.string(), v.number()])),
    }),
  ),
  alternative: v.nullable(editSchema),
});

export const PAGES: RowKind<PageSummary> = {
  table: 'pages',
  schema: v.strictObject({
    id,
    name: v.string(),
    sha256: v.string(),
    encoding: v.string(),
    publication: textOrNull,
    date: textOrNull,
    pageNumber: textOrNull,
    language: textOrNull,
    review: pageReview,
    length: count,
    detected: v.boolean(),
    articles: count,
    approved: count,
    homeless: count,
    doubts: v.nullable(count),
    addedAt: v.number(),
    changedAt: v.number(),
  }),
};
export const TEXTS: RowKind<TextRow> = { table: 'texts', schema: v.strictObject({ id, text: v.string() }) };
export const READINGS: RowKind<ReadingRow> = {
  table: 'readings',
  schema: v.strictObject({ id, division, doubts: v.array(doubt) }),
};
export const PROOFS: RowKind<ProofRow> = { table: 'proofs', schema: v.strictObject({ id, done: count, division }) };
export const HEADS: RowKind<Head> = {
  table: 'heads',
  schema: v.strictObject({
    id,
    version: count,
    done: count,
    length: count,
    snapshot: count,
    worked: v.boolean(),
  }),
};
export const LOG: RowKind<LogRow> = {
  table: 'log',
  schema: v.strictObject({ page: id, seq: count, edit: editSchema, change: changeSchema, when: v.number() }),
};
export const VIEWS: RowKind<ViewRow> = {
  table: 'views',
  schema: v.strictObject({ id, anchor: count, head: count, article: textOrNull }),
};
export const WORK: RowKind<WorkRow> = {
  table: 'work',
  schema: v.strictObject({
    id,
    entries: v.array(v.strictObject({ article: v.nullable(articleId), active: count, keys: count, clicks: count })),
  }),
};
export const NAMES: RowKind<NamesRow> = {
  table: 'names',
  schema: v.strictObject({ id, sections: v.array(v.string()), authors: v.array(v.string()) }),
};
export const META: RowKind<MetaRow> = {
  table: 'meta',
  schema: v.strictObject({ key: v.literal('schema'), version: count }),
};
