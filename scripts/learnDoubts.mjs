// Learns how sure the engine may be of what it does, and stores it in src/engine/doubts/doubtModel.json.
//
//   node scripts/learnDoubts.mjs FOLDER…
//
// To be run after train.mjs and learnFields.mjs, with the same folders: pages are divided with the folds' weights that
// train.mjs left in .cache/train/, which do not know them. Learn again after any change of cues, labels, parts or weights.
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bundled, figure, pagesIn, storedFolds } from './material.mjs';
import { giveUp, ROOT } from './run.mjs';

const FOLDS = 5;
const KINDS = ['article', 'boundary', 'attachment'];

const load = (path) => bundled(path, 'learnDoubts');

const folders = process.argv.slice(2);
if (folders.length === 0) giveUp('usage: node scripts/learnDoubts.mjs FOLDER…');

const { learnDoubts, unpackWeights } = await load('src/engine/doubts/learning/doubtTraining.ts');
const { calibrationError, wrongWithin } = await load('src/testing/reliability.ts');
/** Weights that do not know a page, by the page's id. */
const weightsOf = new Map();
for (const stored of storedFolds()) {
  const weights = unpackWeights(stored);
  for (const id of stored.learnt.unseen) weightsOf.set(id, weights);
}
const unseen = folders.flatMap((folder) =>
  pagesIn(folder).map((page) => ({ page, name: basename(folder), weights: weightsOf.get(page.id) })),
);
const unknown = unseen.filter(({ weights }) => !weights).map(({ page }) => page.id);
if (unknown.length > 0)
  giveUp(`No fold in .cache/train/ was learnt without ${unknown[0]}: run train.mjs with its folder.`);
const names = unseen.map(({ name }) => name);
const { model, claims } = learnDoubts(unseen, FOLDS);

/** What was said of unseen pages of a set: how much was wrong, how far what was said lay from that, how soon it is met. */
function scoreOf(name, kind) {
  const own = claims.filter((claim) => claim.kind === kind && names[claim.page] === name);
  const wrong = own.filter(({ right }) => !right).length / own.length;
  const within30 = figure(wrongWithin(own, 0.3));
  return { count: own.length, wrong: figure(wrong), calibrationError: figure(calibrationError(own)), within30 };
}

const crossFitted = Object.fromEntries(
  [...new Set(names)].flatMap((name) => KINDS.map((kind) => [`${name} ${kind}`, scoreOf(name, kind)])),
);
console.table(crossFitted);
const learntFrom = {
  sets: Object.fromEntries([...new Set(names)].map((name) => [name, names.filter((other) => other === name).length])),
  date: new Date().toISOString().slice(0, 10),
  crossFitted,
};
writeFileSync(join(ROOT, 'src/engine/doubts/doubtModel.json'), `${JSON.stringify({ learntFrom, ...model })}\n`);
