// node scripts/setPages.mjs FOLDER… --pages N [--from N] [--out FOLDER]
// Makes pages to learn from: articles of known pages are set in type in layouts of chance, printed to PDF, and read back by
// the programs that editors use. What is learnt from them holds for layouts that no page to learn from has.
//   FOLDER     pages with known articles, as for train.mjs
//   --pages N  so many pages
//   --from N   the first of them (0): several of this program may share the work
//   --out F    where they are written to (.cache/press)
// Needs Chromium, poppler-utils, mupdf-tools, tesseract-ocr with its languages, fonts with Han, and in PDFJS the path of a
// legacy/build/pdf.mjs of pdfjs-dist. The same pages, programs and fonts give the same pages.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser, NO_BROWSER } from './browser.mjs';
import { bundle, bundled, pagesIn } from './material.mjs';
import { goldOf, ownersByPlace, ownersByWording } from './press/align.mjs';
import { articlesOf, furnitureOf, shortened } from './press/articles.mjs';
import { byOcr, EXTRACTORS } from './press/readBack.mjs';
import { styleFor } from './press/style.mjs';
import { giveUp, ROOT } from './run.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '100' },
    from: { type: 'string', default: '0' },
    out: { type: 'string', default: join(ROOT, '.cache/press') },
  },
});
if (positionals.length === 0 || !(Number(values.pages) > 0 && Number(values.from) >= 0))
  giveUp('usage: node scripts/setPages.mjs FOLDER… --pages N [--from N] [--out FOLDER]');

if (!process.env.PDFJS)
  giveUp('NOTHING WAS MADE: PDFJS names no pdf.mjs of pdfjs-dist, which reads some of the pages.');

/** How often each program reads a page. */
const READERS = [
  ...Array(8).fill('pdftotext'),
  ...Array(4).fill('pdftotext-layout'),
  ...Array(3).fill('pdftotext-raw'),
  ...Array(4).fill('pdfjs'),
  ...Array(3).fill('mutool'),
  ...Array(3).fill('tesseract'),
];
const ARTICLES = [6, 20];
/** A page of which less was found again, as a share of what was read, teaches nothing that is sure. */
const LEAST_KNOWN = 0.85;
const LENGTHS = { short: [60, 300], long: [400, 2200] };

const chance = await bundled('src/trees/learning/seeded.ts', 'setPages');
const { seeded, pick, between } = chance;
const copy = await bundled('src/engine/learning/copy.ts', 'setPages');
const { letterOf } = await bundled('src/clean/glyphs.ts', 'setPages');
const pages = positionals.map((path) => resolve(path)).flatMap(pagesIn);
const articles = articlesOf(pages, copy);
const languages = articles.map(({ language }) => language).filter((language) => language);
if (languages.length === 0) giveUp('NOTHING WAS MADE: there is no article whose language is known.');
mkdirSync(values.out, { recursive: true });
const printed = mkdtempSync(join(tmpdir(), 'press-'));

/** The articles and furniture of one page, all of one language. */
function copyFor(language, random, style) {
  const known = articles.filter((article) => article.language === language);
  const chosen = new Map();
  const count = between(ARTICLES, random);
  for (let tries = 0; tries < 80 && chosen.size < count; tries++) {
    const article = pick(known, random);
    const [least, most] = random() < style.short ? LENGTHS.short : LENGTHS.long;
    const length = between([least, most], random) * (style.han ? 1 : 2.5);
    chosen.set(article.source, shortened(article, length));
  }
  const of = furnitureOf(pages.filter((page) => page.language === language));
  const some = (role, size, share) =>
    random() < share && of(role).length > 0 ? [{ role, size, text: pick(of(role), random) }] : [];
  return {
    articles: [...chosen.values()],
    furniture: {
      top: [...some('masthead', 30, 0.6), ...some('folio', 12, 0.8), ...some('section-label', 20, 0.3)],
      bottom: some('other', 10, 0.3),
      labels: of('section-label'),
    },
  };
}

/** Sets, prints and reads the `n`th page; keeps it where enough of it is found again. */
async function makePage(n) {
  const random = seeded(7000 + n);
  const language = pick(languages, random);
  const style = styleFor(language, random, chance);
  const job = { ...copyFor(language, random, style), style, seed: 9000 + n };
  const id = `press-${String(n).padStart(4, '0')}`;
  const pdf = join(printed, `${id}.pdf`);
  const lines = await page.evaluate((it) => window.made(it), job);
  await page.pdf({ path: pdf, width: `${style.width}px`, height: `${style.height + 40}px`, printBackground: true });
  const extractor = pick(READERS, random);
  const read = extractor === 'tesseract' ? await byOcr(pdf, language) : { text: await EXTRACTORS[extractor](pdf) };
  const text = read.text.replaceAll('\f', '');
  const owners = read.words ? ownersByPlace({ ...read, text }, lines) : ownersByWording(text, lines, letterOf);
  const sources = job.articles.map(({ source }) => source);
  const gold = goldOf({ id, language, extractor, text }, owners, sources);
  const known = owners.filter(Boolean).length / text.replace(/\s/g, '').length;
  const kept = known >= LEAST_KNOWN && gold.articles.length > 1;
  if (kept) writeFileSync(join(values.out, `${id}.json`), `${JSON.stringify(gold)}\n`);
  const share = `${Math.round(100 * known)} % of ${text.length} characters known`;
  console.log(`${id} ${language} ${extractor}: ${gold.articles.length} articles, ${share}${kept ? '' : ', not kept'}`);
}

const browser = await chromium.launch({ executablePath: (await findBrowser()) ?? giveUp(NO_BROWSER) });
const page = await browser.newPage();
await page.setContent('<!doctype html><html><body style="margin:0;font-variant-ligatures:none"></body></html>');
const inPage = await bundle('scripts/press/inPage.js', 'setPages');
await page.addScriptTag({ content: readFileSync(fileURLToPath(inPage.replace(/\?.*$/, '')), 'utf8'), type: 'module' });
await page.waitForFunction(() => window.made);
for (let n = Number(values.from); n < Number(values.from) + Number(values.pages); n++) await makePage(n);
await browser.close();
rmSync(printed, { recursive: true });
