// How long the engine takes for a page, against the least that any reader of lines must do: split the text and try one
// regular expression on each line.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, runProgram } from '../run.mjs';
import { against } from './measure.mjs';

const OUT = '.cache/bench';
const ENDS_SENTENCE = /[。！？.!?]["”』」）)]?\s*$/;

/** The engine as it is shipped, bundled; not as a test runner would transform it. */
async function engine() {
  const args = ['build', '--ssr', 'src/engine/detect.ts', '--outDir', OUT, '--logLevel', 'warn'];
  if (!(await runProgram('vite', args)).ok) throw new Error('The engine could not be bundled.');
  return import(pathToFileURL(join(ROOT, OUT, 'detect.js')).href);
}

const textsOf = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8').replace(/\r\n?/g, '\n') }));

/** The sample pages as they are and ten in a row; and each page of a folder of the caller's own. */
function pages(folder) {
  const samples = textsOf(join(ROOT, 'public/samples'));
  const long = samples.map(({ name, text }) => ({ name: `${name} × 10`, text: `${text}\n`.repeat(10) }));
  return [...samples, ...long, ...(folder ? textsOf(folder) : [])];
}

function bare(text) {
  let found = 0;
  for (const line of text.split('\n')) if (ENDS_SENTENCE.test(line)) found += 1;
  return found;
}

/** @param {string | undefined} folder of further pages, `*.txt` in UTF-8. */
export async function benchDetection(folder) {
  const { detect } = await engine();
  return pages(folder).map(({ name, text }) => {
    const page = { id: name, text, source: { name, sha256: '', encoding: 'utf-8' } };
    return {
      name,
      characters: text.length,
      ...against(
        () => detect(page),
        () => bare(text),
      ),
    };
  });
}
