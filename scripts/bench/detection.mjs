// How long the engine takes for a page, against the least that any reader of lines must do: split the text and try one
// regular expression on each line. And how that grows with the page: cost per character at three lengths.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, runProgram } from '../run.mjs';
import { against, quantile } from './measure.mjs';

const OUT = '.cache/bench';
const ENDS_SENTENCE = /[。！？.!?]["”』」）)]?\s*$/;
const WHOLE = 1_000_000;
/** Lengths in characters, and how many pages of that length are read in a round: evenly taken from one long text. */
const LENGTHS = [
  { length: 16_000, pages: 16 },
  { length: 160_000, pages: 3 },
  { length: WHOLE, pages: 1 },
];
const ROUNDS = 3;

/** The engine as it is shipped, bundled; not as a test runner would transform it. */
async function engine() {
  const args = ['build', '--ssr', 'src/engine/detect.ts', '--outDir', OUT, '--logLevel', 'warn'];
  if (!(await runProgram('vite', args)).ok) throw new Error('The engine could not be bundled.');
  return import(pathToFileURL(join(ROOT, OUT, 'detect.js')).href);
}

const filesOf = (folder, ending) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ name, content: readFileSync(join(folder, name), 'utf8').replace(/\r\n?/g, '\n') }));

const textsOf = (folder) => filesOf(folder, '.txt').map(({ name, content }) => ({ name, text: content }));

function bare(text) {
  let found = 0;
  for (const line of text.split('\n')) if (ENDS_SENTENCE.test(line)) found += 1;
  return found;
}

const compared = (detect, { name, text }) => {
  const page = { id: name, text, source: { name, sha256: '', encoding: 'utf-8' } };
  const times = against(
    () => detect(page),
    () => bare(text),
  );
  return { name, characters: text.length, ...times };
};

/** Different pages one after the other, no page twice before all have been: the samples, the gold pages, the caller's. */
function longText(length, folder) {
  const gold = filesOf(join(ROOT, 'src/testing/gold'), '.json').map(({ content }) => JSON.parse(content).text);
  const own = [...textsOf(join(ROOT, 'public/samples')), ...(folder ? textsOf(folder) : [])].map(({ text }) => text);
  const all = [...own, ...gold];
  let long = '';
  for (let k = 0; long.length < length; k += 1) long += `${turned(all[k % all.length], Math.floor(k / all.length))}\n`;
  return long.slice(0, length);
}

/** A page that comes again begins elsewhere, so that no two stretches of the text are alike for long. */
function turned(text, round) {
  const lines = text.split('\n');
  const from = (round * 37) % lines.length;
  return [...lines.slice(from), ...lines.slice(0, from)].join('\n');
}

/** @param {string | undefined} folder of further pages, `*.txt` in UTF-8. */
export async function benchDetection(folder) {
  const { detect } = await engine();
  const pages = [...textsOf(join(ROOT, 'public/samples')), ...(folder ? textsOf(folder) : [])];
  return pages.map((page) => compared(detect, page));
}

const median = (values) => quantile(values, 0.5);

/** ms a character for `pages` pages of that length, cut from a text at even distances. */
function costOf(read, text, { length, pages }) {
  const step = pages > 1 ? (text.length - length) / (pages - 1) : 0;
  const cut = Array.from({ length: pages }, (_, k) => text.slice(Math.floor(k * step), Math.floor(k * step) + length));
  const start = performance.now();
  for (const page of cut) read(page);
  return (performance.now() - start) / (pages * length);
}

/**
 * What a character costs on pages of growing length, in µs, how many times what it costs on the shortest, and how many
 * times what the bare pass takes for it. All lengths are cut from the same text and read in the same round, so neither
 * another text nor a busy moment speaks for one of them.
 */
export async function benchGrowth(folder) {
  const { detect } = await engine();
  const text = longText(WHOLE, folder);
  const read = (part) => detect({ id: 'long', text: part, source: { name: 'long', sha256: '', encoding: 'utf-8' } });
  costOf(read, text, LENGTHS[0]);
  const rounds = Array.from({ length: ROUNDS }, () =>
    LENGTHS.map((size) => ({ ours: costOf(read, text, size), bare: costOf(bare, text, size) })),
  );
  return LENGTHS.map(({ length }, k) => ({
    name: `${length / 1000} KB`,
    perCharacter: median(rounds.map((round) => round[k].ours * 1000)),
    growth: median(rounds.map((round) => round[k].ours / round[0].ours)),
    ratio: median(rounds.map((round) => round[k].ours / round[k].bare)),
  }));
}
