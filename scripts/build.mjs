// Builds the app into dist/ and the command line into dist-cli/, and holds the first download to its limit.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { ROOT, runProgram } from './run.mjs';
import { reportSize } from './size.mjs';

const CLI_ENTRY = 'src/cli/galley.ts';
const CLI = ['build', '--ssr', CLI_ENTRY, '--outDir', 'dist-cli', '--logLevel', 'warn'];

/** @returns {Promise<boolean>} whether both builds are there and within the limit. What went wrong is printed. */
export async function build() {
  if (!(await runProgram('vite', ['build', '--logLevel', 'warn'])).ok) return false;
  if (existsSync(join(ROOT, CLI_ENTRY)) && !(await runProgram('vite', CLI)).ok) return false;
  if (reportSize()) return true;
  console.error('The first download is over its limit: load something later, or leave it out.');
  return false;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await ensureInstalled();
  process.exit((await build()) ? 0 : 1);
}
