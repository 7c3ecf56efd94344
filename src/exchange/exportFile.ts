import { isSettled } from '../domain/page.ts';
import type { Proof } from '../domain/proof.ts';
import type { ArticleId } from '../domain/span.ts';
import { ArchiveEntries, archiveOf } from './archive.ts';
import { type ExportSummary, summaryOf } from './exportSummary.ts';
import { type PageRecord, PageRecordEntries } from './record.ts';
import type { RecordFault } from './recordFault.ts';
import { recordOf } from './recordOf.ts';
import { checkShape } from './recordShape.ts';

/** `record`: full page records, which can be imported again. `archive`: the clean archive. */
export type ExportForm = 'record' | 'archive';

/** A page to be exported, with how sure the engine was of its articles (`null`: not asked). */
export interface ExportPage {
  readonly proof: Proof;
  readonly confidence: (id: ArticleId) => number | null;
}

/** Which pages are to be written, in which form, and when. */
export interface ExportRequest {
  readonly form: ExportForm;
  readonly pages: readonly ExportPage[];
  /**
   * Leaves out what nobody has approved: from records whole pages, from an archive also single articles. The approval
   * of a page holds for all its articles.
   */
  readonly onlyApproved: boolean;
  /** Milliseconds since 1970. */
  readonly exportedAt: number;
}

/** A file that has passed its check. */
export interface ExportFile {
  readonly name: string;
  readonly mediaType: 'application/json' | 'application/jsonl';
  /** The file's text in pieces, to be joined as they are. */
  readonly chunks: readonly string[];
  readonly summary: ExportSummary;
}

/** What kept one page from being exported: its record is not what the schema says. */
export interface ExportProblem {
  readonly page: { readonly id: string; readonly name: string };
  readonly faults: readonly RecordFault[];
}

/** JSON as Galley writes it: two spaces, and a newline at the end. */
export const prettyJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** `Page 3.txt` → `Page 3`, `1943.05.12` as it is; what a file system will not have in a name becomes `_`. */
const stem = (name: string): string =>
  name
    .replace(/\.(?:te?xt|jsonl?|ndjson|md|csv)$/i, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not stand in a file's name
    .replace(/[\x00-\x1f<>:"/\\|?*]/g, '_')
    .trim() || 'page';

/** The record, less its unapproved articles where those are not wanted. */
function cleared(record: PageRecord, { onlyApproved }: ExportRequest): PageRecord {
  if (!onlyApproved || record.review === 'approved') return record;
  return { ...record, articles: record.articles.filter(({ review }) => review === 'approved') };
}

function isWanted({ proof }: ExportPage, { form, onlyApproved }: ExportRequest): boolean {
  if (!onlyApproved || isSettled(proof.fields)) return true;
  return form === 'archive' && proof.articles.some(({ review }) => review === 'approved');
}

/** One page's record is `page.json`, several are JSON Lines; an archive is one document. Names tell them apart. */
function fileOf(records: readonly PageRecord[], request: ExportRequest): Omit<ExportFile, 'summary'> {
  const [first] = records;
  const single = records.length === 1 && first ? stem(first.source.name) : null;
  const day = new Date(request.exportedAt).toISOString().slice(0, 10);
  if (request.form === 'archive') {
    const chunks = [prettyJson(archiveOf(records, request.exportedAt))];
    return { name: `${single ?? `galley-${day}`}.archive.json`, mediaType: 'application/json', chunks };
  }
  if (single !== null)
    return { name: `${single}.page.json`, mediaType: 'application/json', chunks: [prettyJson(first)] };
  const chunks = records.map((record) => `${JSON.stringify(record)}\n`);
  return { name: `galley-${day}.pages.jsonl`, mediaType: 'application/jsonl', chunks };
}

/** What the definition of the form has against a record. */
function faultsOf(record: PageRecord, { form, exportedAt }: ExportRequest): readonly RecordFault[] {
  const checked =
    form === 'record'
      ? checkShape(PageRecordEntries, record)
      : checkShape(ArchiveEntries, archiveOf([record], exportedAt));
  return 'faults' in checked ? checked.faults : [];
}

function problemsOf(records: readonly PageRecord[], request: ExportRequest): ExportProblem[] {
  return records.flatMap((record) => {
    const faults = faultsOf(record, request);
    return faults.length === 0 ? [] : [{ page: { id: record.id, name: record.source.name }, faults }];
  });
}

/**
 * Writes pages to one file and checks it against the definitions of its schema before it is handed over. Pages stand
 * in the order given. Equal work gives equal bytes (`exportedAt` aside).
 */
export function exportFile(request: ExportRequest): ExportFile | { readonly problems: readonly ExportProblem[] } {
  const wanted = request.pages.filter((page) => isWanted(page, request));
  const full = wanted.map(({ proof, confidence }) => recordOf(proof, { confidence }));
  const records = request.form === 'archive' ? full.map((record) => cleared(record, request)) : full;
  const problems = problemsOf(records, request);
  if (problems.length > 0) return { problems };
  const articles = records.reduce((sum, record) => sum + record.articles.length, 0);
  const proofs = (pages: readonly ExportPage[]) => pages.map(({ proof }) => proof);
  return { ...fileOf(records, request), summary: summaryOf(proofs(request.pages), proofs(wanted), articles) };
}
