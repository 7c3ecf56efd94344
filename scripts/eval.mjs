// npm run eval -- FOLDER [--worst N] [--scorer FILE] [--as-built]
// Runs the built command line on pages with known divisions and prints how near it comes.
//   FOLDER      a page per JSON file: { id, language, extractor, text, articles: [{ title, …, segments }], furniture }
//   --worst N   also the N pages with most to repair
//   --scorer    another scorer for the table: node FILE FOLDER RECORDS.jsonl
//   --as-built  takes the command line as it stands in dist-cli/ instead of building it anew
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { buildCli } from './buildCli.mjs';
import { ensureInstalled } from './install.mjs';
import { bundled, figure, pagesIn } from './material.mjs';
import { giveUp, ROOT, run, since } from './run.mjs';

const OUT = join(ROOT, '.cache/eval');
const RECORDS = join(OUT, 'records.jsonl');
const CLI = join(ROOT, 'dist-cli/galley.js');
const USAGE = 'usage: npm run eval -- FOLDER [--worst N] [--scorer FILE] [--as-built]';

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        worst: { type: 'string', default: '0' },
        scorer: { type: 'string' },
        'as-built': { type: 'boolean', default: false },
      },
    });
    const [folder, ...more] = positionals;
    if (!folder || more.length > 0 || !/^\d+$/.test(values.worst)) giveUp(USAGE);
    return { ...values, worst: Number(values.worst), folder: resolve(folder) };
  } catch (error) {
    return giveUp(`${error.message}\n${USAGE}`);
  }
}

/** Feeds the pages to the command line, keeps what it prints in a file and hands each record on. */
async function detectAll(pages, take) {
  const child = spawn(process.execPath, [CLI, 'detect', '-', '--format', 'jsonl'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise((done) => child.on('close', done));
  child.stdin.on('error', () => giveUp('The command line ended before it had read all pages.'));
  for (const { id, text } of pages) child.stdin.write(`${JSON.stringify({ id, text })}\n`);
  child.stdin.end();
  const file = createWriteStream(RECORDS);
  for await (const line of createInterface({ input: child.stdout })) {
    file.write(`${line}\n`);
    take(JSON.parse(line));
  }
  await new Promise((done) => file.end(done));
  if ((await ended) !== 0) giveUp('The command line failed on some page; its own words stand above.');
}

const row = ({ pages, kept, articles, b3, headlines, authors, roles, paragraphs, perfect, repairs, median }) => ({
  ...(pages === undefined ? {} : { pages }),
  kept: figure(kept),
  article: figure(articles),
  b3: figure(b3),
  headline: figure(headlines),
  authors: figure(authors),
  roles: figure(roles),
  paragraphs: figure(paragraphs),
  perfect: figure(perfect),
  repairs: figure(repairs),
  ...(median === undefined ? {} : { median }),
});

function printWorst(scores, count) {
  const worst = scores.toSorted((a, b) => b.repairs - a.repairs).slice(0, count);
  console.log(`\nThe ${worst.length} pages with most to repair`);
  console.table(Object.fromEntries(worst.map((score) => [score.id, row(score)])));
}

function printReliability(claims, { reliabilityOf, calibrationError, wrongWithin }) {
  const wrong = claims.filter(({ right }) => !right).length;
  console.log(`\nConfidence of ${claims.length} articles, ${wrong} of them wrong`);
  console.table(
    reliabilityOf(claims).map(({ said, right, count }) => ({ said: figure(said), right: figure(right), count })),
  );
  console.log(`Expected calibration error ${calibrationError(claims).toFixed(3)}`);
  for (const share of [0.1, 0.2, 0.3]) {
    const met = wrongWithin(claims, share);
    const most = wrong === 0 ? 0 : Math.min(1, Math.round(claims.length * share) / wrong);
    const among = `Among the least sure ${Math.round(share * 100)} %`;
    if (met !== null)
      console.log(`${among}: ${(met * 100).toFixed(0)} % of the wrong (at best ${(most * 100).toFixed(0)} %)`);
  }
}

const { folder, worst, scorer, 'as-built': asBuilt } = options();
const pages = pagesIn(folder);
await ensureInstalled();
if (!asBuilt && !(await buildCli())) giveUp('The command line could not be built; the reason stands above.');
mkdirSync(OUT, { recursive: true });
const tools = await bundled('src/testing/evaluation.ts', 'eval');

const start = performance.now();
const found = new Map();
await detectAll(pages, (record) => found.set(record.id, record));
const lost = pages.filter(({ id }) => !found.has(id));
if (lost.length > 0) giveUp(`No record for ${lost.map(({ id }) => id).join(', ')}.`);
const scores = pages.map((page) => tools.pageScore(page, found.get(page.id)));

console.log(`${pages.length} pages of ${folder}, detected in ${since(start)}`);
if (scorer) {
  const rest = worst > 0 ? ['--worst', String(worst)] : [];
  if (!(await run(process.execPath, [resolve(scorer), folder, RECORDS, ...rest])).ok) giveUp(`${scorer} failed.`);
} else {
  console.table(Object.fromEntries(tools.groupScores(scores).map((score) => [score.group, row(score)])));
  if (worst > 0) printWorst(scores, worst);
}
printReliability(
  scores.flatMap(({ claims }) => claims),
  tools,
);
