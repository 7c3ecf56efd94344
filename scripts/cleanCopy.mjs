// Clean copy of pages whose division is known, a JSON file each.
//   node scripts/cleanCopy.mjs learn FOLDER     learns where paragraphs break; writes src/clean/breakWeights.json
//   node scripts/cleanCopy.mjs records FOLDER   prints a page record per line, for a scorer
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { giveUp, ROOT, runProgram } from './run.mjs';

const WEIGHTS = 'src/clean/breakWeights.json';
const OUT = '.cache/cleanCopy';
const JOBS = { learn: 'learnBreaks', records: 'recordOfKnown' };

async function bundled(name) {
  const args = ['build', '--ssr', `src/clean/learning/${name}.ts`, '--outDir', OUT, '--logLevel', 'error'];
  if (!(await runProgram('vite', args)).ok) giveUp(`${name} could not be bundled.`);
  return import(pathToFileURL(join(ROOT, OUT, `${name}.js`)).href);
}

const [job, folder] = process.argv.slice(2);
if (!(job in JOBS) || !folder) giveUp('usage: node scripts/cleanCopy.mjs learn|records FOLDER');
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
if (job === 'learn') {
  const { learnBreaks } = await bundled(JOBS.learn);
  writeFileSync(join(ROOT, WEIGHTS), `${JSON.stringify(learnBreaks(pages))}\n`);
} else {
  const { recordOfKnown } = await bundled(JOBS.records);
  for (const page of pages) console.log(JSON.stringify(recordOfKnown(page)));
}
