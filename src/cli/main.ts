import type { Writable } from 'node:stream';
import type { Page } from '../domain/page.ts';
import type { Reading } from '../domain/reading.ts';
import { confidenceOf } from '../exchange/confidenceOf.ts';
import { type PageRecord, PageRecordEntries } from '../exchange/record.ts';
import { recordOf } from '../exchange/recordOf.ts';
import { checkShape } from '../exchange/recordShape.ts';
import { type Given, pagesIn, type Refusal } from './inputs.ts';
import { HELP, refusalSentence, usageSentence } from './messages.ts';
import { type Options, optionsOf } from './options.ts';
import { printerOf } from './printer.ts';

/** What the command line is fitted to. */
export interface Surroundings {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly version: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly detect: (page: Page) => Reading;
}

/** 0: all well. 1: some input gave no result. 2: called wrongly. */
export type ExitStatus = 0 | 1 | 2;

/** The checked record of a page. A record that its own definition refuses is our fault, and throws. */
function detected(page: Page, detect: Surroundings['detect']): PageRecord {
  const reading = detect(page);
  const record = recordOf(reading.proof, { confidence: confidenceOf(reading) });
  const checked = checkShape(PageRecordEntries, record);
  if ('faults' in checked) throw new Error(`the record is not sound at ${checked.faults[0]?.path}`);
  return record;
}

/** The record of what was given, or why there is none. One page that fails does not keep the others from theirs. */
function resultOf(given: Given | Refusal, detect: Surroundings['detect']): PageRecord | Refusal {
  if ('problem' in given) return given;
  try {
    return detected(given.page, detect);
  } catch (error) {
    const { file, line } = given;
    return { file, line, problem: { fault: error instanceof Error ? error.message : String(error) } };
  }
}

/** The first record of each id; of every other one that it came twice. */
function once(result: PageRecord | Refusal, { file, line }: Given | Refusal, ids: Set<string>): PageRecord | Refusal {
  if (!('format' in result)) return result;
  if (ids.has(result.id)) return { file, line, problem: { twice: result.id } };
  ids.add(result.id);
  return result;
}

async function detectAll(options: Options & { run: 'detect' }, around: Surroundings): Promise<ExitStatus> {
  const printer = printerOf(options.format, around.stdout, around.now());
  const ids = new Set<string>();
  let status: ExitStatus = 0;
  for (const file of options.files) {
    for await (const given of pagesIn(file, around.stdin)) {
      const result = once(resultOf(given, around.detect), given, ids);
      if ('format' in result) {
        await printer.add(result);
        continue;
      }
      status = 1;
      around.stderr.write(refusalSentence(result));
    }
  }
  await printer.end();
  return status;
}

/** Does what the arguments (without node and script) ask for. */
export async function main(args: readonly string[], around: Surroundings): Promise<ExitStatus> {
  const options = optionsOf(args);
  switch (options.run) {
    case 'help':
      around.stdout.write(HELP);
      return 0;
    case 'version':
      around.stdout.write(`${around.version}\n`);
      return 0;
    case 'usage':
      around.stderr.write(`galley: ${usageSentence(options.wrong)} See galley --help.\n`);
      return 2;
    case 'detect':
      return detectAll(options, around);
  }
}
