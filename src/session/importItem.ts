import { ENCODINGS, type Encoding } from '../exchange/encodings.ts';
import type { BinaryKind } from '../exchange/fileKind.ts';
import { type ImportProblem, isImportProblem } from '../exchange/importProblem.ts';
import type { PageIn, Refused } from '../exchange/readPages.ts';
import type { RecordFaultCode } from '../exchange/recordFault.ts';
import type { PageSummary } from './ports.ts';

/** A file that was dropped, chosen or pasted; the browser's `File` is one. */
export interface Brought {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The files' problems, and two more: the disk did not give the file; what reads files could not be fetched. */
export type BringProblem = ImportProblem | { readonly problem: 'unreadable' | 'unfetched' };
export type FaultCode = RecordFaultCode;
export type { BinaryKind, Encoding };
export { ENCODINGS };
export type BringRefusal = Omit<Refused, 'problem'> & { readonly problem: BringProblem };

/** What was seen in a file; its pages are read again when they are stored, so that a batch of any size fits. */
export interface ImportItem {
  readonly key: number;
  readonly file: Brought;
  /** `null`: the bytes are no text. */
  readonly encoding: Encoding | null;
  /** False: the encoding is a guess, and the editor should look. */
  readonly certain: boolean;
  /** The first lines of the first page that are not empty, cut to a line's length; without a page, of the file. */
  readonly preview: readonly string[];
  readonly pages: readonly Pick<PageSummary, 'id' | 'name' | 'sha256'>[];
  readonly refused: readonly BringRefusal[];
  /** Much of a page's text is no text: shapes without letters, or an encoding mistaken before. */
  readonly garbled: boolean;
  /** The editor's word on whether it is brought in; `null`: what the twins say. */
  readonly wanted: boolean | null;
}

/** A file read to the end. */
export type FileRead = Pick<ImportItem, 'encoding' | 'certain' | 'refused' | 'garbled'> & {
  readonly text: string;
  readonly pages: readonly PageIn[];
};

const PREVIEW_LINES = 3;
const PREVIEW_WIDTH = 120;

const refusedWhole = (problem: BringProblem, encoding: Encoding | null): FileRead => ({
  encoding,
  certain: true,
  garbled: false,
  text: '',
  pages: [],
  refused: [{ line: null, problem }],
});

/** What reads files is fetched with the first of them: the first screen does not wait for it. */
export const reader = () =>
  Promise.all([import('../exchange/decode.ts'), import('../exchange/readPages.ts'), import('../exchange/garbled.ts')]);

/** Reads a file in the encoding named, or (`null`) in the one that is recognised. */
export async function readFile(file: Brought, encoding: Encoding | null): Promise<FileRead> {
  const buffer = await file.arrayBuffer().catch(() => null);
  if (!buffer) return refusedWhole({ problem: 'unreadable' }, encoding);
  const parts = await reader().catch(() => null);
  if (!parts) return refusedWhole({ problem: 'unfetched' }, encoding);
  const [{ decode, decodeAs }, { readPages }, { isGarbled }] = parts;
  const bytes = new Uint8Array(buffer);
  const decoded = encoding ? decodeAs(bytes, encoding) : decode(bytes);
  if (isImportProblem(decoded)) return refusedWhole(decoded, encoding);
  const { text, certain } = decoded;
  const read = await readPages(file.name, text, decoded.encoding);
  const garbled = read.pages.some(({ page }) => isGarbled(page.text));
  return { encoding: decoded.encoding, certain, text, garbled, ...read };
}

/** What is kept of a file for the editor to look at. */
export function itemOf(key: number, file: Brought, { text, pages, ...read }: FileRead): ImportItem {
  const [first] = pages;
  const start = (first?.page.text ?? text).slice(0, 20 * PREVIEW_WIDTH).split(/\r\n?|\n/);
  const lines = start.map((line) => line.trim()).filter((line) => line !== '');
  return {
    ...read,
    key,
    file,
    preview: lines.slice(0, PREVIEW_LINES).map((line) => line.slice(0, PREVIEW_WIDTH)),
    pages: pages.map(({ page }) => ({ id: page.id, name: page.source.name, sha256: page.source.sha256 })),
    wanted: null,
  };
}
