// npm run train -- FOLDER… [--folds N] [--judge FOLDER]…
// Learns the weights of the engine and stores them in src/engine/weights/.
//   FOLDER      a page per JSON file: { id, text, articles: [{ source, segments }], furniture }
//   --folds N   learns in N folds (5): each stage learns from what the stages before it make of pages they do not know
//   --judge F   a folder that is also learnt from: its pages are then read with weights that know neither them nor any
//               text (by its `source`) that stands on them, and those figures are printed: the cross-validated score
// The folds' weights stay in .cache/train/: what is to learn how sure the engine may be must not learn on pages it knows.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundled, FOLDS, foldFile, pagesIn, tableOf } from './material.mjs';
import { giveUp, ROOT } from './run.mjs';

const WEIGHTS = join(ROOT, 'src/engine/weights');
const USAGE = 'usage: npm run train -- FOLDER… [--folds N] [--judge FOLDER]…';

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { folds: { type: 'string', default: '5' }, judge: { type: 'string', multiple: true, default: [] } },
    });
    const folds = Number(values.folds);
    if (positionals.length === 0 || !(Number.isInteger(folds) && folds > 1)) giveUp(USAGE);
    return {
      folds,
      judge: values.judge.map((path) => resolve(path)),
      folders: positionals.map((path) => resolve(path)),
    };
  } catch (error) {
    return giveUp(`${error.message}\n${USAGE}`);
  }
}

const load = (path) => bundled(path, 'train');

/** Reads judged pages with weights that do not know them, and scores what comes out. */
async function judged(folders, { folds, foldOf }) {
  const { divide } = await load('src/engine/detect.ts');
  const { recordOf } = await load('src/exchange/recordOf.ts');
  const { pageScore, groupScores } = await load('src/testing/evaluation.ts');
  return folders.map((folder) => {
    const scores = pagesIn(folder).map((page) => {
      const source = { name: page.id, sha256: '', encoding: 'utf-8' };
      // Not `detect`: what was learnt before of doubt may not fit the division as it is learnt now.
      const { proof } = divide({ id: page.id, text: page.text, source }, folds[foldOf.get(page.id)]);
      return pageScore(page, recordOf(proof));
    });
    return { folder: basename(folder), groups: tableOf(groupScores(scores)) };
  });
}

const { folders, folds, judge } = options();
const pages = folders.flatMap(pagesIn);
const ids = new Set(judge.flatMap(pagesIn).map(({ id }) => id));
mkdirSync(FOLDS, { recursive: true });

// Common words come first: all that is learnt after them rests on how much they count.
const { learnCommonWords } = await load('src/engine/learning/learnCommonWords.ts');
writeFileSync(join(WEIGHTS, 'commonWords.json'), `${JSON.stringify(learnCommonWords(pages))}\n`);
const { learn, packWeights } = await load('src/engine/learning/training.ts');

const learnt = learn(pages, { folds, judged: ids, told: (stage) => console.log(`learnt: ${stage}`) });
learnt.folds.forEach((weights, fold) => {
  const unseen = [...learnt.foldOf].flatMap(([id, own]) => (own === fold ? [id] : []));
  writeFileSync(foldFile(fold), `${JSON.stringify(packWeights(weights, { fold, unseen }))}\n`);
});
const scores = await judged(judge, learnt);
for (const { folder, groups } of scores) {
  console.log(`\n${folder}: read with weights that know neither page nor text`);
  console.table(groups);
}
const from = {
  folders: folders.map((folder) => basename(folder)),
  pages: pages.length,
  date: new Date().toISOString().slice(0, 10),
  crossValidated: Object.fromEntries(scores.map(({ folder, groups }) => [folder, groups.all])),
};
writeFileSync(join(WEIGHTS, 'weights.json'), `${JSON.stringify(packWeights(learnt.weights, from))}\n`);
console.log(`learnt from ${pages.length} pages`);
