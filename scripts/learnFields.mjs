// Learns what parts are within their stories (headline, kicker, byline …); writes src/engine/proof/storyRoleWeights.json.
//
//   node scripts/learnFields.mjs FOLDER…
//
// A folder holds one page per JSON file, as for train.mjs. The same pages always give the same weights. To be run after
// the weights of train.mjs have changed: it reads lines as they do.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { giveUp, ROOT, runProgram } from './run.mjs';

const OUT = '.cache/learnFields';
const WEIGHTS = 'src/engine/proof/storyRoleWeights.json';

const folders = process.argv.slice(2);
if (folders.length === 0) giveUp('usage: node scripts/learnFields.mjs FOLDER…');
const entry = 'src/engine/proof/learning/learnStoryRoles.ts';
const built = await runProgram('vite', ['build', '--ssr', entry, '--outDir', OUT, '--logLevel', 'error']);
if (!built.ok) giveUp('The learning could not be bundled.');
const { storyRolesText } = await import(pathToFileURL(join(ROOT, OUT, 'learnStoryRoles.js')).href);
const pages = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))),
);
writeFileSync(join(ROOT, WEIGHTS), storyRolesText(pages));
console.log(`learnt from ${pages.length} pages`);
