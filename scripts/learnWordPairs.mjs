// node scripts/learnWordPairs.mjs --unigrams FILE --model FILE --program FILE
// Learns how readily English words follow each other, and stores it in src/engine/weights/wordPairs.json.
//   --unigrams F  the model's words in ARPA form, as `sphinx_lm_convert` of sphinxbase-utils prints them (what follows them may be missing)
//   --model F     the model itself: en-us.lm.bin of pocketsphinx-en-us (CMU, two-clause BSD)
//   --program F   scripts/wordPairs.c, built
// To be run before train.mjs; takes two minutes. No page plays a part.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundled } from './material.mjs';
import { giveUp, ROOT } from './run.mjs';

/** So many words are told apart, and so many make up the classes of all others. */
const TOLD_APART = 2000;
const WORDS = 16_000;

const option = { type: 'string' };
const { values } = parseArgs({ options: { unigrams: option, model: option, program: option } });
if (!(values.unigrams && values.model && values.program))
  giveUp('usage: node scripts/learnWordPairs.mjs --unigrams FILE --model FILE --program FILE');

const unigrams = readFileSync(values.unigrams, 'utf8').matchAll(/^(-[\d.]+)\t([a-z][a-z']*)(?:\t|$)/gmu);
const words = [...unigrams]
  .map(([, chance, word]) => [word, Number(chance)])
  .sort((a, b) => b[1] - a[1])
  .slice(0, WORDS)
  .map(([word]) => word);
const { classesOf, packWords } = await bundled('src/engine/weights/wordPairs.ts', 'learnWordPairs');
const commonest = words.slice(0, TOLD_APART);
const classOf = classesOf(commonest);
const list = join(ROOT, '.cache/learnWordPairs/words.txt');
writeFileSync(list, words.map((word) => `${word} ${classOf(word)}\n`).join(''));
const printed = execFileSync(values.program, [values.model, list], { encoding: 'utf8', maxBuffer: 2 ** 30 });
const pairs = printed
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map(Number));
const learnt = { model: basename(values.model), words: words.length, date: new Date().toISOString().slice(0, 10) };
const stored = packWords({ words: commonest, pairs }, learnt);
writeFileSync(join(ROOT, 'src/engine/weights/wordPairs.json'), `${JSON.stringify(stored)}\n`);
console.log(`learnt: ${stored.pairs.size} pairs of ${commonest.length} words and their endings`);
