import * as v from 'valibot';
import type { Page } from '../domain/page.ts';
import type { Proof } from '../domain/proof.ts';
import type { Doubt } from '../domain/reading.ts';
import { ARCHIVE_FORMAT } from './archive.ts';
import { type ImportProblem, isImportProblem } from './importProblem.ts';
import { pageOf } from './pageOf.ts';
import { readRecord } from './readRecord.ts';
import { Id, RECORD_FORMAT } from './record.ts';

/** A page that came in; `proof` holds the work that came with it, if any did. */
export interface PageIn {
  readonly page: Page;
  readonly proof: Proof | null;
  /** How sure the engine was of the articles, as far as a record says it. */
  readonly doubts: readonly Doubt[];
}

/** Something of a file that cannot be taken in. */
export interface Refused {
  /** Line of a JSON Lines file from 1, or place in a JSON array from 1; `null`: the file as a whole. */
  readonly line: number | null;
  readonly problem: ImportProblem;
}

/** What a file held, in its order: the pages, and what of it cannot be taken in. */
export interface PagesIn {
  readonly pages: readonly PageIn[];
  readonly refused: readonly Refused[];
}

/** A page in the plainest JSON there is. `name` is a file's name; without it the id serves, and without that the file's. */
const PlainPage = v.object({
  text: v.string(),
  id: v.optional(v.union([Id, v.pipe(v.number(), v.integer())])),
  name: v.optional(v.pipe(v.string(), v.nonEmpty())),
});
const Marked = v.object({ format: v.string() });

/** How a file's name says what is in it. Anything but JSON is plain text. */
export function formOf(name: string): 'text' | 'json' | 'jsonl' {
  if (/\.(jsonl|ndjson)$/i.test(name)) return 'jsonl';
  return /\.json$/i.test(name) ? 'json' : 'text';
}

async function plainPage(value: unknown, file: string, encoding: string): Promise<PageIn | ImportProblem> {
  const plain = v.safeParse(PlainPage, value);
  if (!plain.success) return { problem: 'not-a-page' };
  const { text, name } = plain.output;
  const id = plain.output.id === undefined ? undefined : String(plain.output.id);
  const page = await pageOf(name ?? id ?? file, text, encoding, id);
  return isImportProblem(page) ? page : { page, proof: null, doubts: [] };
}

/** A page of parsed JSON: a full record, or `{"id", "text"}` (both but `text` may be missing; other keys are ignored). */
async function pageOfValue(value: unknown, file: string, encoding: string): Promise<PageIn | ImportProblem> {
  const format = v.is(Marked, value) ? value.format : null;
  if (format === ARCHIVE_FORMAT) return { problem: 'clean-archive' };
  if (format !== RECORD_FORMAT) return plainPage(value, file, encoding);
  const read = await readRecord(value);
  return 'faults' in read ? { problem: 'bad-record', faults: read.faults } : read;
}

function parsed(json: string): { value: unknown } | ImportProblem {
  try {
    return { value: JSON.parse(json) };
  } catch (error) {
    return { problem: 'not-json', detail: error instanceof Error ? error.message : String(error) };
  }
}

/** The page of one line of JSON Lines. `file` and `encoding`: of the file that the line stands in. */
export async function pageOfLine(line: string, file: string, encoding: string): Promise<PageIn | ImportProblem> {
  const json = parsed(line);
  return isImportProblem(json) ? json : pageOfValue(json.value, file, encoding);
}

type Place = readonly [line: number | null, read: () => Promise<PageIn | ImportProblem>];

/** Reads the places of a file one after the other, and sorts what came of them. */
async function gather(places: readonly Place[]): Promise<PagesIn> {
  const pages: PageIn[] = [];
  const refused: Refused[] = [];
  for (const [line, read] of places) {
    const result = await read();
    if (isImportProblem(result)) refused.push({ line, problem: result });
    else pages.push(result);
  }
  return { pages, refused };
}

function fromJson(json: string, file: string, encoding: string): Place[] {
  const whole = parsed(json);
  if (isImportProblem(whole)) return [[null, async () => whole]];
  if (!Array.isArray(whole.value)) return [[null, () => pageOfValue(whole.value, file, encoding)]];
  return whole.value.map((value, i) => [i + 1, () => pageOfValue(value, file, encoding)]);
}

function fromLines(text: string, file: string, encoding: string): Place[] {
  const lines = text.split('\n').map((line, i) => ({ line, number: i + 1 }));
  const full = lines.filter(({ line }) => line.trim() !== '');
  return full.map(({ line, number }) => [number, () => pageOfLine(line, file, encoding)]);
}

async function fromText(text: string, file: string, encoding: string): Promise<PageIn | ImportProblem> {
  const page = await pageOf(file, text, encoding);
  return isImportProblem(page) ? page : { page, proof: null, doubts: [] };
}

/**
 * The pages of a decoded file. `.json` is one page or an array of pages, `.jsonl` and `.ndjson` a page a line, each a
 * full record or `{"id", "text"}`; everything else is the text of one page. What cannot be read does not keep the
 * rest out. `name`: the file's; `encoding`: the one it was decoded from.
 */
export async function readPages(name: string, text: string, encoding: string): Promise<PagesIn> {
  if (text.trim() === '') return { pages: [], refused: [{ line: null, problem: { problem: 'empty' } }] };
  const form = formOf(name);
  if (form === 'json') return gather(fromJson(text, name, encoding));
  if (form === 'jsonl') return gather(fromLines(text, name, encoding));
  return gather([[null, () => fromText(text, name, encoding)]]);
}
