// npm run train -- FOLDER… [--folds N] [--judge FOLDER]… [--wholes]
// Learns the weights of the engine and stores them in src/engine/weights/.
//   FOLDER      a page per file: JSON { id, text, articles: [{ source, segments }], furniture }, or text with tags (taggedPage.mjs)
//   --folds N   learns in N folds (5): each stage learns from what the stages before it make of pages they do not know
//   --judge F   a folder that is also learnt from: its pages are then read with weights that know neither them nor any
//               text (by its `source`) that stands on them, and those figures are printed: the cross-validated score
//   --wholes    learns only the last stage anew, which groups are whole articles, on what the stored weights of the others
//               make of the pages: the folds' (below) and the engine's, of a training with the same folders and judges
// The folds' weights stay in .cache/train/: what is to learn how sure the engine may be must not learn on pages it knows.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { bundle, bundled, FOLDS, foldFile, idsIn, pagesIn, storedFolds, tableOf } from './material.mjs';
import { giveUp, ROOT } from './run.mjs';

const WEIGHTS = join(ROOT, 'src/engine/weights');
const USAGE = 'usage: npm run train -- FOLDER… [--folds N] [--judge FOLDER]… [--wholes]';

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        folds: { type: 'string', default: '5' },
        judge: { type: 'string', multiple: true, default: [] },
        wholes: { type: 'boolean', default: false },
      },
    });
    const folds = Number(values.folds);
    if (positionals.length === 0 || !(Number.isInteger(folds) && folds > 1)) giveUp(USAGE);
    return {
      folds,
      wholesOnly: values.wholes,
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

/** All courses at the same time, each with a set of made pages of its own. */
const courses = (data) => Promise.all(Array.from({ length: COURSES }, (_, set) => course({ ...data, set })));

/** Which words are common, for all that is learnt after: the sources hold it, so it stands there before they are bundled. */
async function storeCommonWords(pages) {
  const { learnCommonWords } = await load('src/engine/learning/learnCommonWords.ts');
  const words = learnCommonWords(pages.filter(({ pressed }) => !pressed));
  writeFileSync(join(WEIGHTS, 'commonWords.json'), `${JSON.stringify(words)}\n`);
}

/** All but wholes, learnt anew: for all pages (the engine's), and for each fold. */
async function readersOf(data, { readerOf, together }) {
  const stages = together(await courses(data));
  return { all: readerOf(stages), folds: Array.from({ length: data.folds }, (_, fold) => readerOf(stages, fold)) };
}

/** The same, as stored by the last training. */
function storedReaders({ folds }, { unpackWeights }) {
  const stored = storedFolds();
  if (stored.length !== folds) giveUp(`NOTHING WAS LEARNT: ${FOLDS} holds ${stored.length} folds, not ${folds}.`);
  return {
    all: unpackWeights(JSON.parse(readFileSync(join(WEIGHTS, 'weights.json'), 'utf8'))),
    folds: stored.map(unpackWeights),
  };
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

const { folders, folds, judge, wholesOnly } = options();
const pages = folders.flatMap(pagesIn);
mkdirSync(FOLDS, { recursive: true });

if (!wholesOnly) await storeCommonWords(pages);
const training = await bundle('src/engine/learning/training.ts', 'train');
const learning = await import(training);
const { foldsOf, meanFitted, meanForest, packWeights } = learning;
const data = { training, folders, folds, judged: idsIn(judge) };
const readers = wholesOnly ? storedReaders(data, learning) : await readersOf(data, learning);
const wholes = meanFitted(await courses({ ...data, readers: readers.folds }), meanForest);
const foldWeights = readers.folds.map((reader, fold) => ({ ...reader, wholes: wholes.folds[fold] }));

const foldOf = new Map(foldsOf(pages, folds).map((fold, k) => [pages[k].id, fold]));
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
  writeFileSync(
    join(WEIGHTS, 'weights.json'),
    `${JSON.stringify(packWeights({ ...readers.all, wholes: wholes.all }, from))}\n`,
  );
};
store([]);
console.log(`learnt from ${pages.length} pages`);
const scores = await judgedWith(judge, ({ id }) => foldWeights[foldOf.get(id)]);
for (const { folder, groups } of scores) {
  console.log(`\n${folder}: read with weights that know neither page nor text`);
  console.table(groups);
}
store(scores);
