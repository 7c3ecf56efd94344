import { parseArgs } from 'node:util';

/** What the command line can print: see `HELP`. */
export const FORMATS = ['json', 'jsonl', 'clean'] as const;
export type Format = (typeof FORMATS)[number];

/** What the command line was called to do. `usage`: it was called wrongly. */
export type Options =
  | { readonly run: 'detect'; readonly files: readonly string[]; readonly format: Format }
  | { readonly run: 'help' }
  | { readonly run: 'version' }
  | { readonly run: 'usage'; readonly wrong: UsageProblem };

/** What is wrong with a call. */
export type UsageProblem =
  | { readonly code: 'no-command' }
  | { readonly code: 'unknown-command'; readonly command: string }
  | { readonly code: 'no-files' }
  | { readonly code: 'unknown-format'; readonly format: string }
  /** The parser's own words. */
  | { readonly code: 'bad-option'; readonly detail: string };

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

const isFormat = (format: string): format is Format => (FORMATS as readonly string[]).includes(format);
const usage = (wrong: UsageProblem): Options => ({ run: 'usage', wrong });

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return { detail: error instanceof Error ? error.message : String(error) };
  }
}

/** Reads the arguments (without node and script). */
export function optionsOf(args: readonly string[]): Options {
  const parsed = parse(args);
  if ('detail' in parsed) return usage({ code: 'bad-option', detail: parsed.detail });
  const { values, positionals } = parsed;
  if (values.help) return { run: 'help' };
  if (values.version) return { run: 'version' };
  const [command, ...files] = positionals;
  if (command === undefined) return usage({ code: 'no-command' });
  if (command !== 'detect') return usage({ code: 'unknown-command', command });
  const format = values.format ?? 'json';
  if (!isFormat(format)) return usage({ code: 'unknown-format', format });
  return files.length === 0 ? usage({ code: 'no-files' }) : { run: 'detect', files, format };
}
