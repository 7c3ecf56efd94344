// node scripts/meanWeights.mjs FOLDER FOLDER…
// Stores the mean of several trainings (train.mjs): of the engine's weights and of each fold's.
//   FOLDER   what a training left: weights.json (from src/engine/weights/), fold0.json … (from .cache/train/); all learnt
//            in the same folds. A page must be unknown to a fold's weights in all of them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundled, foldFile, storedFolds } from './material.mjs';
import { giveUp, ROOT } from './run.mjs';

const folders = process.argv.slice(2).map((path) => resolve(path));
if (folders.length < 2) giveUp('usage: node scripts/meanWeights.mjs FOLDER FOLDER…');

const { meanWeights, packWeights, unpackWeights } = await bundled('src/engine/learning/training.ts', 'train');
const mean = (stored, learnt) => packWeights(meanWeights(stored.map(unpackWeights)), learnt);
const store = (file, weights) => writeFileSync(file, `${JSON.stringify(weights)}\n`);

const folds = folders.map((folder) => storedFolds(folder));
const unseen = ({ learnt }) => [...learnt.unseen].sort().join();
folds[0].forEach((first, fold) => {
  const same = folds.map((of) => of[fold]);
  if (same.some((other) => !other || unseen(other) !== unseen(first)))
    giveUp(`NOTHING WAS STORED: fold ${fold} of ${folders.join(' and of ')} has not seen the same pages.`);
  store(foldFile(fold), mean(same, first.learnt));
});
const trainings = folders.map((folder) => JSON.parse(readFileSync(join(folder, 'weights.json'), 'utf8')));
store(
  join(ROOT, 'src/engine/weights/weights.json'),
  mean(
    trainings,
    trainings.map(({ learnt }) => learnt),
  ),
);
console.log(`stored: the mean of ${folders.length} trainings`);
