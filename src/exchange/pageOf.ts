import type { Page } from '../domain/page.ts';
import { REPLACEMENT } from './encodings.ts';
import type { ImportProblem } from './importProblem.ts';

/** `\r\n`, a lone `\r`, and Unicode's own line and paragraph separators. */
const NEWLINE = /\r\n?|[\u2028\u2029]/g;
/** Half of a surrogate pair, alone: no character, and nothing that UTF-8 could write down. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * The text as a page keeps it: newlines are `\n`, byte order marks before the text are gone, and a lone surrogate is
 * U+FFFD. Nothing else is touched: a form feed stays (`pdftotext` ends a sheet with it), so do tabs, no-break spaces
 * and every composed or decomposed letter. Normalising twice is normalising once.
 */
export function normaliseText(text: string): string {
  return text
    .replace(/^\uFEFF+/, '')
    .replace(NEWLINE, '\n')
    .replace(LONE_SURROGATE, REPLACEMENT);
}

/** SHA-256 of a text as UTF-8, in lower-case hex. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Composed (NFC): macOS hands out file names decomposed, other systems do not. */
const composed = (name: string): string => name.normalize('NFC');

/**
 * The id of a page that came without one: the first 16 hex digits of SHA-256 over name, one NUL and text. No file name
 * holds a NUL, so no two pairs of name and text join to the same. The name is composed (NFC), the text normalised.
 */
export async function pageId(name: string, text: string): Promise<string> {
  return (await sha256(`${composed(name)}\0${text}`)).slice(0, 16);
}

/**
 * The page that a text becomes. `name`: the file's, without folders. `encoding`: the one it was decoded from.
 * `id`: the one that came with the text; without it, `pageId`. Problem `empty`: nothing but white space.
 */
export async function pageOf(name: string, text: string, encoding: string, id?: string): Promise<Page | ImportProblem> {
  const normal = normaliseText(text);
  if (normal.trim() === '') return { problem: 'empty' };
  const source = { name: composed(name), sha256: await sha256(normal), encoding };
  return { id: id ?? (await pageId(name, normal)), text: normal, source };
}
