// npm run keys -- FOLDER [--worst N] [--folds FOLDER] [--pages PATTERN] [--show]
// Counts the keys from the engine's reading to the known division of each page: a short sequence of the desk's own
// commands is looked for, played on a fresh desk, and what stands there in the end compared character by character.
//   FOLDER      a page per JSON file: { id, extractor, text, articles: [{ title, segments }], furniture }
//   --worst N   the N pages that take most keys an article (5)
//   --folds F   reads each page with the weights of the fold that does not know it: F/fold0.json …, as npm run train
//               leaves them in .cache/train; without it the shipped weights read, which may know the pages
//   --pages P   only pages whose id matches this regular expression
//   --show      the keys of each page
// Four times: with the keyboard alone, and with a pointer too, where a click, a selection drawn and a drag are a key each;
// each article accepted by itself before the page is approved, and the page approved at the end, its articles with it.
// What counts of gold: which characters stand together as an article, which are furniture, and, where gold has a title,
// which characters of the article are headline. Other roles, fields and paragraphs do not count.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { bundle, storedFolds } from './material.mjs';
import { giveUp, ROOT, since } from './run.mjs';

const USAGE = 'usage: npm run keys -- FOLDER [--worst N] [--folds FOLDER] [--pages PATTERN] [--show]';
const HABITS = ['each', 'page'].flatMap((accepting) => ['keyboard', 'pointer'].map((hands) => ({ hands, accepting })));
const WORDS = {
  keyboard: 'the keyboard alone',
  pointer: 'keyboard and pointer',
  each: 'each article accepted, then the page',
  page: 'the page approved as a whole',
};
const PURPOSES = ['navigation', 'division', 'target', 'accept'];

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        worst: { type: 'string', default: '5' },
        folds: { type: 'string' },
        pages: { type: 'string', default: '' },
        show: { type: 'boolean', default: false },
      },
    });
    if (positionals.length !== 1 || !/^\d+$/.test(values.worst)) giveUp(USAGE);
    return { ...values, worst: Number(values.worst), folder: resolve(positionals[0]) };
  } catch (error) {
    return giveUp(`${error.message}\n${USAGE}`);
  }
}

function pagesIn(folder, pattern) {
  if (!existsSync(folder)) giveUp(`NOTHING WAS MEASURED: there is no folder ${folder}.`);
  const names = readdirSync(folder).filter(
    (name) => name.endsWith('.json') && new RegExp(pattern).test(basename(name, '.json')),
  );
  if (names.length === 0) giveUp(`NOTHING WAS MEASURED: there is no such page (*.json) in ${folder}.`);
  return names.sort().map((name) => join(folder, name));
}

/** Runs in a worker: one page after the other, as they are asked for. */
async function work({ script, folds }) {
  const { detect, keysToGold, pageOf, unpackWeights } = await import(script);
  const stored = folds ? storedFolds(folds) : [];
  const weightsFor = (id) => {
    const fold = stored.find(({ learnt }) => learnt.unseen.includes(id));
    if (folds && !fold) throw new Error(`${id}: every fold knows it`);
    return fold && unpackWeights(fold);
  };
  parentPort.on('message', async (path) => {
    try {
      const known = JSON.parse(readFileSync(path, 'utf8'));
      const reading = detect(pageOf(known), weightsFor(known.id));
      const rows = [];
      for (const habit of HABITS) rows.push(await keysToGold(known, reading, habit));
      parentPort.postMessage({ path, rows });
    } catch (error) {
      parentPort.postMessage({ path, fault: error.message });
    }
  });
}

/** Deals the pages to as many workers as there are cores. */
function measured(paths, data) {
  const waiting = [...paths];
  const found = new Map();
  const one = () =>
    new Promise((done, failed) => {
      const worker = new Worker(fileURLToPath(import.meta.url), { workerData: data });
      const next = () => {
        const path = waiting.shift();
        if (path) worker.postMessage(path);
        else void worker.terminate().then(done);
      };
      worker.on('message', (answer) => {
        found.set(answer.path, answer);
        next();
      });
      worker.on('error', failed);
      next();
    });
  return Promise.all(cpus().map(one)).then(() => paths.map((path) => found.get(path)));
}

const sum = (values) => values.reduce((total, value) => total + value, 0);
const two = (value) => Number(value.toFixed(2));
const perArticle = (rows, of) => two(sum(rows.map(of)) / sum(rows.map(({ articles }) => articles)));

function summary(rows) {
  const each = rows.map(({ keys, articles }) => keys / articles).sort((a, b) => a - b);
  const split = PURPOSES.map((purpose) => [purpose, perArticle(rows, ({ by }) => by[purpose])]);
  return {
    pages: rows.length,
    articles: sum(rows.map(({ articles }) => articles)),
    reached: rows.filter(({ reached }) => reached).length,
    keys: perArticle(rows, ({ keys }) => keys),
    'middle page': two(each[each.length >> 1]),
    'pages ≤ 1.6': each.filter((keys) => keys <= 1.6).length,
    ...Object.fromEntries(split),
  };
}

function print({ hands, accepting }, rows, { worst, show }) {
  console.log(`\nKeys an article, ${WORDS[hands]}; ${WORDS[accepting]}`);
  const names = [...new Set(rows.map(({ extractor }) => extractor))].sort();
  const groups = [['all', rows], ...names.map((name) => [name, rows.filter(({ extractor }) => extractor === name)])];
  console.table(Object.fromEntries(groups.map(([name, group]) => [name, summary(group)])));
  const most = rows
    .toSorted((a, b) => b.keys / Math.max(1, b.articles) - a.keys / Math.max(1, a.articles))
    .slice(0, worst);
  console.log(`Most keys: ${most.map(({ id, keys, articles }) => `${id} ${keys} for ${articles}`).join(', ')}`);
  if (show) for (const { id, strokes } of rows) console.log(`${id}: ${strokes.map(({ press }) => press).join(' ')}`);
}

async function main() {
  const asked = options();
  const paths = pagesIn(asked.folder, asked.pages);
  const script = await bundle('src/testing/keys/measuring.ts', 'keys');
  const folds = asked.folds && resolve(asked.folds);
  if (folds) storedFolds(folds);
  const start = performance.now();
  const answers = await measured(paths, { script, folds });
  console.log(`${paths.length} pages of ${asked.folder}, ${since(start)}`);
  console.log(
    folds
      ? 'Read with weights that do not know them.'
      : 'Read with the shipped weights, which may have learnt from them.',
  );
  const missed = answers.filter(({ fault, rows }) => fault || rows.some(({ reached }) => !reached));
  const rows = answers.flatMap((answer) => answer.rows ?? []);
  for (const [k, habit] of HABITS.entries()) {
    const own = rows.filter((_, i) => i % HABITS.length === k);
    print(habit, own, asked);
  }
  writeFileSync(join(ROOT, '.cache/keys.json'), `${JSON.stringify(rows, null, 1)}\n`);
  const told = missed.map(({ path, fault }) => `${basename(path)}${fault ? ` (${fault})` : ''}`);
  if (missed.length > 0) giveUp(`Gold was not reached on ${missed.length} pages: ${told.join(', ')}.`);
  console.log('\nGold was reached on every page, character by character.');
}

if (isMainThread) await main();
else await work(workerData);
