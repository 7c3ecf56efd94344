// Learns what parts are within their stories (headline, kicker, byline …); writes src/engine/proof/storyRoleWeights.json.
//
//   node scripts/learnFields.mjs FOLDER… [--judge FOLDER]…
//
// To be run after train.mjs, with the same folders in the same order and the same judges: pages are read with the folds'
// weights that it left in .cache/train/, which do not know them. Judged pages are then read with weights of both kinds
// that know neither them nor their texts, and the figures printed. The same pages always give the same weights.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { giveUp, ROOT, runProgram } from './run.mjs';

const OUT = '.cache/learnFields';
const WEIGHTS = 'src/engine/proof/storyRoleWeights.json';

const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { judge: { type: 'string', multiple: true, default: [] } },
});
if (folders.length === 0) giveUp('usage: node scripts/learnFields.mjs FOLDER… [--judge FOLDER]…');

const pagesIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));

async function bundled(path) {
  const args = ['build', '--ssr', path, '--outDir', OUT, '--emptyOutDir', 'false', '--logLevel', 'error'];
  if (!(await runProgram('vite', args)).ok) giveUp(`${path} could not be bundled.`);
  return import(pathToFileURL(join(ROOT, OUT, basename(path).replace(/\.ts$/, '.js'))).href);
}

const foldFile = (fold) => join(ROOT, '.cache/train', `fold${fold}.json`);
const { learnStoryRoles, storyRolesText, unpackWeights } = await bundled('src/engine/proof/learning/fieldTraining.ts');
const weights = [];
while (existsSync(foldFile(weights.length)))
  weights.push(unpackWeights(JSON.parse(readFileSync(foldFile(weights.length), 'utf8'))));
if (weights.length < 2) giveUp('There are no weights of folds in .cache/train/: run train.mjs first.');
const pages = folders.flatMap(pagesIn);
const judged = values.judge.map((folder) => ({ folder: basename(folder), pages: pagesIn(folder) }));
const learnt = learnStoryRoles(pages, weights, new Set(judged.flatMap((judge) => judge.pages.map(({ id }) => id))));
writeFileSync(join(ROOT, WEIGHTS), storyRolesText(learnt.all));
console.log(`learnt from ${pages.length} pages`);

const figure = (value) => (typeof value === 'number' ? Number(value.toFixed(3)) : value);
for (const { folder, pages: known } of judged) {
  const { divide } = await bundled('src/engine/detect.ts');
  const { recordOf } = await bundled('src/exchange/recordOf.ts');
  const { pageScore, groupScores } = await bundled('src/testing/evaluation.ts');
  const scores = known.map((page) => {
    const fold = learnt.foldOf.get(page.id);
    const source = { name: page.id, sha256: '', encoding: 'utf-8' };
    const { proof } = divide({ id: page.id, text: page.text, source }, weights[fold], learnt.folds[fold]);
    return pageScore(page, recordOf(proof));
  });
  console.log(`\n${folder}: read with weights that know neither page nor text`);
  console.table(
    Object.fromEntries(
      groupScores(scores).map(({ group, ...rest }) => [
        group,
        Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, figure(value)])),
      ]),
    ),
  );
}
