import type { BinaryKind } from '../exchange/fileKind.ts';
import type { ImportProblem } from '../exchange/importProblem.ts';
import type { RecordFault, RecordFaultCode } from '../exchange/recordFault.ts';
import type { Refusal } from './inputs.ts';
import { FORMATS, type UsageProblem } from './options.ts';

/** Every sentence that the command line says. */
export const HELP = `galley – finds the articles on newspaper pages

  galley detect FILE… [--format json|jsonl|clean]

FILE       A page's text (.txt or any other name; UTF-8, UTF-16, GB18030, Big5, Shift_JIS or Windows-1252),
           or pages as .json or .jsonl: {"id", "text"} or full page records, of which only the page is read.
           - reads standard input as JSON Lines.
--format   json   full page records: one page as one object, several as one array (default)
           jsonl  full page records, one on each line
           clean  one clean archive: fields and clean copy, no offsets
--help     prints this
--version  prints the version

Results go to standard output as they are found. What cannot be read is named on standard error, and the rest
goes on. Exit status: 0 all well, 1 some input could not be read, 2 wrong use.
`;

/** What was wrong with the call, as one sentence without the program's name. */
export function usageSentence(wrong: UsageProblem): string {
  switch (wrong.code) {
    case 'no-command':
      return 'Say what to do: galley detect FILE…';
    case 'unknown-command':
      return `There is no command "${wrong.command}"; the command is "detect".`;
    case 'no-files':
      return 'Name at least one file, or - for standard input.';
    case 'unknown-format':
      return `There is no format "${wrong.format}"; there are ${FORMATS.join(', ')}.`;
    case 'bad-option':
      // Node's own words go on with advice for programmers.
      return `${wrong.detail.split('. ')[0]?.replace(/\.$/, '')}.`;
  }
}

const KINDS: Readonly<Record<BinaryKind, string>> = {
  pdf: 'is a PDF, not text',
  image: 'is a picture, not text',
  archive: 'is an archive (or an office document), not text',
  document: 'is an office document, not text',
  unknown: 'holds binary data, not text',
};

const FAULTS: Readonly<Record<RecordFaultCode, string>> = {
  missing: 'is missing',
  'unknown-key': 'is not part of the format',
  'wrong-value': 'has a value that the format does not allow',
  'unknown-version': 'is a version that this galley does not read',
  'not-normalised': 'holds carriage returns, a byte order mark or half a character',
  'text-changed': 'does not match the text',
  'out-of-text': 'lies outside the text',
  'empty-range': 'is an empty range',
  'inside-character': 'stands inside a character',
  overlap: 'overlaps what stands before it',
  loss: 'leaves text before it without an owner',
  'id-twice': 'is there twice',
  'only-space': 'hold nothing that can be seen',
  'crosses-a-boundary': 'reaches over the end of a span',
};

function faultPhrase({ code, path, place, expected, found }: RecordFault): string {
  const where = place ? ` (offset ${place.offset}, line ${place.line} of the text)` : '';
  const values = expected === null ? '' : `: ${found} instead of ${expected}`;
  return `${path || 'the record'} ${FAULTS[code]}${values}${where}`;
}

function problemPhrase(problem: ImportProblem): string {
  switch (problem.problem) {
    case 'empty':
      return 'is empty';
    case 'binary':
      return KINDS[problem.kind];
    case 'undecodable':
    case 'not-this-encoding':
      return 'is in an encoding that cannot be read';
    case 'not-json':
      return `is not JSON: ${problem.detail}`;
    case 'not-a-page':
      return 'is neither {"id", "text"} nor a page record';
    case 'clean-archive':
      return 'is a clean archive, which holds no page text';
    case 'bad-record':
      return `is a damaged page record: ${problem.faults.map(faultPhrase).join('; ')}`;
  }
}

const DISK: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
};

/** One line that names the file, and the line or place in it where there is one. */
export function refusalSentence({ file, line, problem }: Refusal): string {
  const name = `galley: ${file === '-' ? 'standard input' : file}${line === null ? '' : `:${line}`}`;
  if ('disk' in problem) return `${name} ${DISK[problem.disk] ?? `cannot be read (${problem.disk})`}.\n`;
  if ('twice' in problem) return `${name} has the id ${problem.twice}, as an earlier page had: it is left out.\n`;
  if ('stream' in problem) return `${name} is not JSON Lines, which - stands for: name a file of plain text instead.\n`;
  if ('fault' in problem) return `${name} was read, but Galley failed on it: ${problem.fault}\n`;
  return `${name} ${problemPhrase(problem)}.\n`;
}
