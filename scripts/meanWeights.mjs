// node scripts/meanWeights.mjs FOLDER FOLDER…
// Stores the mean of several trainings (train.mjs): of the engine's weights and of each fold's.
//   FOLDER   what a training left: weights.json (from src/engine/weights/), fold0.json … (from .cache/train/); all learnt
//            in the same folds. A page must be unknown to a fold's weights in all of them: none that several trainings
//            had may be in another fold. What only one of them had is unknown to the others anyhow.
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
const foldOf = new Map();
for (const training of folds)
  training.forEach(({ learnt }, fold) => {
    for (const page of learnt.unseen) {
      if ((foldOf.get(page) ?? fold) !== fold)
        giveUp(`NOTHING WAS STORED: ${page} is in several folds of ${folders.join(' and of ')}.`);
      foldOf.set(page, fold);
    }
  });
if (folds.some(({ length }) => length !== folds[0].length))
  giveUp(`NOTHING WAS STORED: ${folders.join(' and ')} hold unlike numbers of folds.`);
folds[0].forEach((_, fold) => {
  const unseen = [...foldOf].flatMap(([page, own]) => (own === fold ? [page] : []));
  store(
    foldFile(fold),
    mean(
      folds.map((training) => training[fold]),
      { fold, unseen },
    ),
  );
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
