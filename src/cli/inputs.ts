import { open, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Page } from '../domain/page.ts';
import { decode } from '../exchange/decode.ts';
import { strictUtf8 } from '../exchange/encodings.ts';
import { type ImportProblem, isImportProblem } from '../exchange/importProblem.ts';
import { formOf, pageOfLine, readPages } from '../exchange/readPages.ts';

/** Why there is no result for some input. `disk`: the system's own code. `fault`: our own failure on a good page. */
export type Trouble =
  | ImportProblem
  | { readonly disk: string }
  | { readonly fault: string }
  /** A page under an id that an earlier one had: an archive has each once. */
  | { readonly twice: string }
  /** Standard input that does not begin with a line of JSON. */
  | { readonly stream: 'no-json-lines' };

/** Input without a result, with the line of a JSON Lines file (or place in a JSON array) from 1. */
export interface Refusal {
  readonly file: string;
  readonly line: number | null;
  readonly problem: Trouble;
}

/** A page, with where it came from. */
export interface Given {
  readonly file: string;
  readonly line: number | null;
  readonly page: Page;
}

/** Lines as bytes, without their `\n`. Holds one line and one chunk at a time. */
export async function* linesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = [];
  for await (const chunk of source) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, at)]);
      rest = [];
      from = at + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}

/** Pages of JSON Lines, as the lines come. Plain text on standard input is told once, not line by line. */
async function* pagesOfLines(source: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Given | Refusal> {
  const name = file === '-' ? 'standard input' : basename(file);
  let line = 0;
  let first: number | undefined;
  for await (const bytes of linesOf(source)) {
    line++;
    const text = strictUtf8(bytes);
    if (text?.trim() === '') continue;
    first ??= line;
    const result = text === null ? { problem: 'undecodable' as const } : await pageOfLine(text, name, 'utf-8');
    if (file === '-' && line === first && isImportProblem(result) && result.problem === 'not-json') {
      yield { file, line: null, problem: { stream: 'no-json-lines' } };
      return;
    }
    yield isImportProblem(result) ? { file, line, problem: result } : { file, line, page: result.page };
  }
}

/** Pages of a file that is read whole. */
async function* pagesOfFile(file: string): AsyncGenerator<Given | Refusal> {
  const decoded = decode(await readFile(file));
  if (isImportProblem(decoded)) {
    yield { file, line: null, problem: decoded };
    return;
  }
  const { pages, refused } = await readPages(basename(file), decoded.text, decoded.encoding);
  for (const { line, problem } of refused) yield { file, line, problem };
  for (const { page } of pages) yield { file, line: null, page };
}

async function* pagesOfStream(file: string): AsyncGenerator<Given | Refusal> {
  const handle = await open(file);
  yield* pagesOfLines(handle.createReadStream(), file);
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);

/** The pages of one file, or of standard input (`-`), as they are read. What the disk refuses is a value too. */
export async function* pagesIn(file: string, stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Given | Refusal> {
  try {
    if (file === '-') yield* pagesOfLines(stdin, file);
    else if (formOf(file) === 'jsonl') yield* pagesOfStream(file);
    else yield* pagesOfFile(file);
  } catch (error) {
    yield { file, line: null, problem: { disk: codeOf(error) } };
  }
}
