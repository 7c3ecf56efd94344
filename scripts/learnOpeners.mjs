// node scripts/learnOpeners.mjs FOLDER… [--judge FOLDER]…
// Counts how Chinese sentences begin, and stores it in src/engine/weights/openers.json.
//   FOLDER      pages with known articles, as for train.mjs; of those that say so, the Chinese ones are read
//   --judge F   pages that weights are judged by: their texts play no part
// To be run before train.mjs: trees are told of it.
import { writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundled, pagesIn } from './material.mjs';
import { giveUp, ROOT } from './run.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { judge: { type: 'string', multiple: true, default: [] } },
});
if (positionals.length === 0) giveUp('usage: node scripts/learnOpeners.mjs FOLDER… [--judge FOLDER]…');

const sourcesOf = (page) => page.articles.flatMap(({ source }) => source ?? []);
const judged = new Set(
  values.judge
    .map((path) => resolve(path))
    .flatMap(pagesIn)
    .flatMap(sourcesOf),
);
const texts = new Map();
for (const { language, articles } of positionals.map((path) => resolve(path)).flatMap(pagesIn))
  for (const { source, paragraphs } of language?.startsWith('zh') ? articles : [])
    if (source && paragraphs && !judged.has(source)) texts.set(source, paragraphs);
if (texts.size === 0) giveUp('NOTHING WAS LEARNT: there is no Chinese article that says its source and paragraphs.');

const { learnOpeners } = await bundled('src/engine/learning/learnOpeners.ts', 'learnOpeners');
const learnt = {
  folders: positionals.map((path) => basename(resolve(path))),
  texts: texts.size,
  date: new Date().toISOString().slice(0, 10),
};
const stored = learnOpeners([...texts.values()], learnt);
writeFileSync(join(ROOT, 'src/engine/weights/openers.json'), `${JSON.stringify(stored)}\n`);
console.log(`learnt from ${texts.size} texts: ${stored.signs.length} signs, ${stored.pairs.length / 2} pairs`);
