// Learns how sure the engine may be of what it does, and stores it in src/engine/doubts/doubtModel.json.
//   node scripts/learnDoubts.mjs [FOLDER…] [--known FOLDER…]
// A folder holds one page per JSON file, as for train.mjs. FOLDER: pages that the stored weights were not learnt from.
// --known: pages that they were learnt from; for those, weights are learnt anew without them, which takes minutes.
// Learn again after any change of cues, labels, parts or weights.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { giveUp, ROOT, runProgram } from './run.mjs';

const OUT = '.cache/learnDoubts';
const FOLDS = 5;
/** For pages that are known: each fold learns all weights anew. */
const KNOWN_FOLDS = 3;
const KINDS = ['article', 'boundary', 'attachment'];

async function bundled(path) {
  if (!(await runProgram('vite', ['build', '--ssr', path, '--outDir', OUT, '--emptyOutDir', '--logLevel', 'error'])).ok)
    giveUp(`${path} could not be bundled.`);
  return import(pathToFileURL(join(ROOT, OUT, basename(path).replace(/\.ts$/, '.js'))).href);
}

const pagesOf = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));

const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { known: { type: 'string', multiple: true, default: [] } },
});
if (folders.length + values.known.length === 0)
  giveUp('usage: node scripts/learnDoubts.mjs [FOLDER…] [--known FOLDER]…');

const { strangers, acquaintances } = await bundled('src/engine/doubts/learning/unseenPages.ts');
const { learnDoubts } = await bundled('src/engine/doubts/learning/learnDoubts.ts');
const { calibrationError, wrongWithin } = await bundled('src/testing/reliability.ts');
/** Pages of several folders with the names of their folders; all known ones are learnt from and kept apart together. */
const named = (list) => list.flatMap((folder) => pagesOf(folder).map((page) => ({ page, name: basename(folder) })));
const known = named(values.known);
const nameOf = new Map(known.map(({ page, name }) => [page, name]));
const unseen = [
  ...named(folders).map(({ page, name }) => ({ ...strangers([page])[0], name })),
  ...acquaintances(
    known.map(({ page }) => page),
    KNOWN_FOLDS,
  ).map((each) => ({ ...each, name: nameOf.get(each.page) })),
];
const names = unseen.map(({ name }) => name);
const { model, claims } = learnDoubts(unseen, FOLDS);

const figure = (value) => (value === null ? null : Number(value.toFixed(3)));

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
