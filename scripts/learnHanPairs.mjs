// node scripts/learnHanPairs.mjs --model FILE --lexicon FILE --traditional FILE
// Counts how readily Han stand side by side in Chinese, and stores it in src/engine/weights/hanPairs.json.
//   --model F        a back-off model of words as `tslminfo -v -p` prints it (ARPA: word numbers, probability, back-off weight)
//   --lexicon F      the words by their numbers: pydict_sc.bin of the same package (sunpinyin-data; open-gram, CC BY-SA 3.0)
//   --traditional F  a traditional sign and a tab and the simplified one on a line (TSCharacters.txt of OpenCC, Apache 2.0)
// To be run before train.mjs: lines are put in order by it, and trees are told of it. No page plays a part.
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { bundled } from './material.mjs';
import { giveUp, ROOT } from './run.mjs';

const option = { type: 'string' };
const { values } = parseArgs({ options: { model: option, lexicon: option, traditional: option } });
if (!(values.model && values.lexicon && values.traditional))
  giveUp('usage: node scripts/learnHanPairs.mjs --model FILE --lexicon FILE --traditional FILE');

/** Behind a header of three numbers, the last of which says where they begin: UTF-32 words, a zero after each. */
function lexiconIn(file) {
  const bytes = readFileSync(file);
  const units = new Uint32Array(bytes.buffer.slice(bytes.byteOffset + bytes.readUInt32LE(8)));
  const words = [''];
  for (const unit of units) {
    if (unit === 0) words.push('');
    else words[words.length - 1] += String.fromCodePoint(unit);
  }
  return words;
}

function foldsIn(file) {
  const rows = readFileSync(file, 'utf8').split('\n');
  const folds = rows.map((row) => row.split('\t')).filter(([sign, simplified]) => sign.length === 1 && simplified);
  return folds.map(([sign, simplified]) => [sign, simplified.charAt(0)]);
}

const { HanCounts } = await bundled('src/engine/learning/learnHanPairs.ts', 'learnHanPairs');
const { packPairs } = await bundled('src/engine/weights/hanPairs.ts', 'hanPairs');
const words = lexiconIn(values.lexicon);
const counts = new HanCounts();
const shares = new Map();
let grams = 0;
for await (const line of createInterface({ input: createReadStream(values.model) })) {
  const title = /^\\(\d)-gram/.exec(line);
  if (title) grams = Number(title[1]);
  if (grams > 2) break;
  const [first, second, third] = line.trim().split(/ +/);
  if (title || grams === 0) continue;
  if (grams === 1) {
    shares.set(first, Number(second));
    counts.addWord([words[first] ?? '', Number(second)]);
  } else counts.addBigram([words[first] ?? '', words[second] ?? '', shares.get(first) * Number(third)]);
}
const learnt = { model: basename(values.model), words: shares.size, date: new Date().toISOString().slice(0, 10) };
const stored = packPairs(counts.shares(foldsIn(values.traditional)), learnt);
writeFileSync(join(ROOT, 'src/engine/weights/hanPairs.json'), `${JSON.stringify(stored)}\n`);
console.log(`learnt: ${stored.pairs.size} pairs and ${stored.triples.size} triples of ${stored.signs.length} signs`);
