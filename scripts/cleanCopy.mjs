// Clean copy of pages whose division is known, a JSON file each.
//   node scripts/cleanCopy.mjs learn FOLDER     learns where paragraphs break; writes src/clean/breakWeights.json
//   node scripts/cleanCopy.mjs records FOLDER   prints a page record per line, for a scorer
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled, pagesIn } from './material.mjs';
import { giveUp, ROOT } from './run.mjs';

const WEIGHTS = 'src/clean/breakWeights.json';
const JOBS = { learn: 'learnBreaks', records: 'recordOfKnown' };

const load = (name) => bundled(`src/clean/learning/${name}.ts`, 'cleanCopy');

const [job, folder] = process.argv.slice(2);
if (!(job in JOBS) || !folder) giveUp('usage: node scripts/cleanCopy.mjs learn|records FOLDER');
const pages = pagesIn(folder);
if (job === 'learn') {
  const { learnBreaks } = await load(JOBS.learn);
  writeFileSync(join(ROOT, WEIGHTS), `${JSON.stringify(learnBreaks(pages))}\n`);
} else {
  const { recordOfKnown } = await load(JOBS.records);
  for (const page of pages) console.log(JSON.stringify(recordOfKnown(page)));
}
