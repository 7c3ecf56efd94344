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

const USAGE = 'usage: node scripts/cleanCopy.mjs learn|records FOLDER… [--without FOLDER]…';

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { without: { type: 'string', multiple: true, default: [] } },
    });
    const [job, ...folders] = positionals;
    if (!(job in JOBS) || folders.length === 0) giveUp(USAGE);
    return { job, folders, ...values };
  } catch (error) {
    return giveUp(`${error.message}\n${USAGE}`);
  }
}

/** Pages without the known paragraphs of texts that stand on other pages, too. */
function withoutTextsOf(pages, others) {
  const sources = new Set(others.flatMap(({ articles }) => articles.map(({ source }) => source)));
  const known = (article) => !(article.source && sources.has(article.source));
  return pages.map((page) => ({
    ...page,
    articles: page.articles.map((article) => (known(article) ? article : { ...article, paragraphs: null })),
  }));
}

const { job, folders, without } = options();
const pages = folders.flatMap(pagesIn);
if (job === 'learn') {
  const { learnBreaks } = await load(JOBS.learn);
  const learnt = learnBreaks(withoutTextsOf(pages, without.flatMap(pagesIn)));
  writeFileSync(join(ROOT, WEIGHTS), `${JSON.stringify(learnt)}\n`);
} else {
  const { recordOfKnown } = await load(JOBS.records);
  for (const page of pages) console.log(JSON.stringify(recordOfKnown(page)));
}
