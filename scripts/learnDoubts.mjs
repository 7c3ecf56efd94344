// Learns how sure the engine may be of what it does, and stores it in src/engine/doubts/doubtModel.json.
//   node scripts/learnDoubts.mjs FOLDER…
// A folder holds one page per JSON file, as for learn.mjs. Take pages that the engine's other weights were not learnt
// from: on those it knows, it is surer than it may be on others. Learn again after any change of those weights.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { giveUp, ROOT, runProgram } from './run.mjs';

const OUT = '.cache/learnDoubts';
const FOLDS = 5;
const KINDS = ['article', 'boundary', 'attachment'];

async function bundled(path) {
  if (!(await runProgram('vite', ['build', '--ssr', path, '--outDir', OUT, '--emptyOutDir', '--logLevel', 'error'])).ok)
    giveUp(`${path} could not be bundled.`);
  return import(pathToFileURL(join(ROOT, OUT, basename(path).replace(/\.ts$/, '.js'))).href);
}

const folders = process.argv.slice(2);
if (folders.length === 0) giveUp('usage: node scripts/learnDoubts.mjs FOLDER…');
const pages = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))),
);

const { learnDoubts } = await bundled('src/engine/doubts/learning/learnDoubts.ts');
const { calibrationError, wrongWithin } = await bundled('src/testing/reliability.ts');
const { model, claims } = learnDoubts(pages, FOLDS);

const figure = (value) => (value === null ? null : Number(value.toFixed(3)));
const score = Object.fromEntries(
  KINDS.map((kind) => {
    const own = claims.filter((claim) => claim.kind === kind);
    const wrong = own.filter(({ right }) => !right).length / own.length;
    const within = wrongWithin(own, 0.3);
    return [
      kind,
      {
        count: own.length,
        wrong: figure(wrong),
        calibrationError: figure(calibrationError(own)),
        within30: figure(within),
      },
    ];
  }),
);
console.table(score);
const learntFrom = {
  folders: folders.map((folder) => basename(folder)),
  pages: pages.length,
  date: new Date().toISOString().slice(0, 10),
  crossFitted: score,
};
writeFileSync(join(ROOT, 'src/engine/doubts/doubtModel.json'), `${JSON.stringify({ learntFrom, ...model })}\n`);
