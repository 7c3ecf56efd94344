// npm run train -- FOLDER… [--folds N] [--judge FOLDER]…
// Learns the weights of the engine and stores them in src/engine/weights/.
//   FOLDER      a page per file: JSON { id, text, articles: [{ source, segments }], furniture }, or text with tags (taggedPage.mjs)
//   --folds N   learns in N folds (5): each stage learns from what the stages before it make of pages they do not know
//   --judge F   a folder that is also learnt from: its pages are then read with weights that know neither them nor any
//               text (by its `source`) that stands on them, and those figures are printed: the cross-validated score
// The folds' weights stay in .cache/train/: what is to learn how sure the engine may be must not learn on pages it knows.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { bundle, bundled, FOLDS, foldFile, idsIn, pagesIn, tableOf } from './material.mjs';
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

/** As many courses, each with a set of made pages of its own, are learnt at the same time and speak together. */
const COURSES = 2;
const MEGABYTES = 12_000;

/** Learns a course in a thread of its own. */
function course(data) {
  const thread = new Worker(new URL('course.mjs', import.meta.url), {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  return new Promise((resolve, reject) => {
    thread.on('message', ({ stage, learnt }) =>
      stage ? console.log(`learnt: ${stage} (${data.set})`) : resolve(learnt),
    );
    thread.on('error', reject);
  });
}

/** Reads judged pages with weights that do not know them, and scores what comes out. */
async function judgedWith(folders, weightsFor) {
  const { divide } = await load('src/engine/detect.ts');
  const { recordOf } = await load('src/exchange/recordOf.ts');
  const { pageScore, groupScores } = await load('src/testing/evaluation.ts');
  return folders.map((folder) => {
    const scores = pagesIn(folder).map((page) => {
      const source = { name: page.id, sha256: '', encoding: 'utf-8' };
      // Not `detect`: what was learnt before of doubt may not fit the division as it is learnt now.
      const { proof } = divide({ id: page.id, text: page.text, source }, weightsFor(page));
      return pageScore(page, recordOf(proof));
    });
    return { folder: basename(folder), groups: tableOf(groupScores(scores)) };
  });
}

const { folders, folds, judge } = options();
const pages = folders.flatMap(pagesIn);
const judged = idsIn(judge);
mkdirSync(FOLDS, { recursive: true });

// Common words come first: all that is learnt after them rests on how much they count.
const { learnCommonWords } = await load('src/engine/learning/learnCommonWords.ts');
writeFileSync(
  join(WEIGHTS, 'commonWords.json'),
  `${JSON.stringify(learnCommonWords(pages.filter(({ pressed }) => !pressed)))}\n`,
);
const training = await bundle('src/engine/learning/training.ts', 'train');
const { foldsOf, packWeights, together, weightsOf } = await import(training);

const courses = Array.from({ length: COURSES }, (_, set) => course({ training, folders, folds, judged, set }));
const stages = together(await Promise.all(courses));
const foldOf = new Map(foldsOf(pages, folds).map((fold, k) => [pages[k].id, fold]));
const foldWeights = Array.from({ length: folds }, (_, fold) => weightsOf(stages, fold));
foldWeights.forEach((weights, fold) => {
  const unseen = [...foldOf].flatMap(([id, own]) => (own === fold ? [id] : []));
  writeFileSync(foldFile(fold), `${JSON.stringify(packWeights(weights, { fold, unseen }))}\n`);
});
/** Stored before it is judged: what is read within stories may not fit it yet (see learnFields.mjs). */
const store = (scores) => {
  const from = {
    folders: folders.map((folder) => basename(folder)),
    pages: pages.length,
    date: new Date().toISOString().slice(0, 10),
    crossValidated: Object.fromEntries(scores.map(({ folder, groups }) => [folder, groups.all])),
  };
  writeFileSync(join(WEIGHTS, 'weights.json'), `${JSON.stringify(packWeights(weightsOf(stages), from))}\n`);
};
store([]);
console.log(`learnt from ${pages.length} pages`);
const scores = await judgedWith(judge, ({ id }) => foldWeights[foldOf.get(id)]);
for (const { folder, groups } of scores) {
  console.log(`\n${folder}: read with weights that know neither page nor text`);
  console.table(groups);
}
store(scores);
