// Clean copy of pages whose division is known, a JSON file each.
//   node scripts/cleanCopy.mjs learn FOLDER… [--without FOLDER]…   learns where paragraphs break; writes src/clean/breakWeights.json
//   node scripts/cleanCopy.mjs records FOLDER…                     prints a page record per line, for a scorer
//   --without F   no text is learnt from that stands on a page of F, by its `source`: F can be judged by what is learnt
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundled, pagesIn } from './material.mjs';
import { giveUp, ROOT } from './run.mjs';

const WEIGHTS = 'src/clean/breakWeights.json';
const JOBS = { learn: 'learnBreaks', records: 'recordOfKnown' };

const load = (name) => bundled(`src/clean/learning/${name}.ts`, 'cleanCopy');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { without: { type: 'string', multiple: true, default: [] } },
});
const [job, ...folders] = positionals;
if (!(job in JOBS) || folders.length === 0)
  giveUp('usage: node scripts/cleanCopy.mjs learn|records FOLDER… [--without FOLDER]…');
const pages = folders.flatMap(pagesIn);
if (job === 'learn') {
  const judged = new Set(
    values.without.flatMap(pagesIn).flatMap(({ articles }) => articles.map(({ source }) => source)),
  );
  const learnable = pages.map((page) => ({
    ...page,
    articles: page.articles.map((article) =>
      article.source && judged.has(article.source) ? { ...article, paragraphs: null } : article,
    ),
  }));
  const { learnBreaks } = await load(JOBS.learn);
  writeFileSync(join(ROOT, WEIGHTS), `${JSON.stringify(learnBreaks(learnable))}\n`);
} else {
  const { recordOfKnown } = await load(JOBS.records);
  for (const page of pages) console.log(JSON.stringify(recordOfKnown(page)));
}
