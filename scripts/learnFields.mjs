// Learns what parts are within their stories (headline, kicker, byline …); writes src/engine/proof/storyRoleWeights.json.
//
//   node scripts/learnFields.mjs FOLDER… [--judge FOLDER]…
//
// To be run after train.mjs, with the same folders in the same order and the same judges: pages are read with the folds'
// weights that it left in .cache/train/, which do not know them. Judged pages are then read with weights of both kinds
// that know neither them nor their texts, and the figures printed. The same pages always give the same weights.
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundled, pagesIn, storedFolds, tableOf } from './material.mjs';
import { giveUp, ROOT } from './run.mjs';

const WEIGHTS = 'src/engine/proof/storyRoleWeights.json';

const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { judge: { type: 'string', multiple: true, default: [] } },
});
if (folders.length === 0) giveUp('usage: node scripts/learnFields.mjs FOLDER… [--judge FOLDER]…');

const load = (path) => bundled(path, 'learnFields');
const { learnStoryRoles, storyRolesText, unpackWeights } = await load('src/engine/proof/learning/fieldTraining.ts');
const weights = storedFolds().map(unpackWeights);
const pages = folders.flatMap(pagesIn);
const judged = values.judge.map((folder) => ({ folder: basename(folder), pages: pagesIn(folder) }));
const learnt = learnStoryRoles(pages, weights, new Set(judged.flatMap((judge) => judge.pages.map(({ id }) => id))));
writeFileSync(join(ROOT, WEIGHTS), storyRolesText(learnt.all));
console.log(`learnt from ${pages.length} pages`);

for (const { folder, pages: known } of judged) {
  const { divide } = await load('src/engine/detect.ts');
  const { recordOf } = await load('src/exchange/recordOf.ts');
  const { pageScore, groupScores } = await load('src/testing/evaluation.ts');
  const scores = known.map((page) => {
    const fold = learnt.foldOf.get(page.id);
    const source = { name: page.id, sha256: '', encoding: 'utf-8' };
    const { proof } = divide({ id: page.id, text: page.text, source }, weights[fold], learnt.folds[fold]);
    return pageScore(page, recordOf(proof));
  });
  console.log(`\n${folder}: read with weights that know neither page nor text`);
  console.table(tableOf(groupScores(scores)));
}
