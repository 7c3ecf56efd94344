// Builds the app into dist/ and the command line into dist-cli/, and holds the first download to its limit.
import { pathToFileURL } from 'node:url';
import { buildCli } from './buildCli.mjs';
import { ensureInstalled } from './install.mjs';
import { runProgram } from './run.mjs';
import { reportSize } from './size.mjs';

/** @returns {Promise<boolean>} whether both builds are there and within the limit. What went wrong is printed. */
export async function build() {
  if (!(await runProgram('vite', ['build', '--logLevel', 'warn'])).ok) return false;
  if (!(await buildCli())) return false;
  if (reportSize()) return true;
  console.error('The first download is over its limit: load something later, or leave it out.');
  return false;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await ensureInstalled();
  process.exit((await build()) ? 0 : 1);
}
