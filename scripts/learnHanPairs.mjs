// node scripts/learnHanPairs.mjs FOLDER… --words FILE [--judge FOLDER]…
// Counts which Han stand side by side in Chinese, and stores it in src/engine/weights/hanPairs.json.
//   FOLDER      pages with known articles, as for train.mjs
//   --words F   a list of words, each on a line of its own with its count after a space (as of jieba: dict.txt, MIT)
//   --judge F   pages that weights are judged by: their texts play no part
// To be run before train.mjs: lines are put in order by it, and trees are told of it.
import { writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundled, idsIn, pagesIn, wordsIn } from './material.mjs';
import { giveUp, ROOT } from './run.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { words: { type: 'string' }, judge: { type: 'string', multiple: true, default: [] } },
});
if (positionals.length === 0 || values.words === undefined)
  giveUp('usage: node scripts/learnHanPairs.mjs FOLDER… --words FILE [--judge FOLDER]…');

const words = wordsIn(values.words);

const pages = positionals.map((path) => resolve(path)).flatMap(pagesIn);
const judged = idsIn(values.judge.map((path) => resolve(path)));
const { learnHanPairs } = await bundled('src/engine/learning/learnHanPairs.ts', 'learnHanPairs');
const learnt = {
  folders: positionals.map((path) => basename(resolve(path))),
  words: `${words.length} of ${basename(values.words)}`,
  date: new Date().toISOString().slice(0, 10),
};
const stored = learnHanPairs(pages, judged, words, learnt);
writeFileSync(join(ROOT, 'src/engine/weights/hanPairs.json'), `${JSON.stringify(stored)}\n`);
console.log(`learnt from ${pages.length} pages and ${learnt.words}`);
