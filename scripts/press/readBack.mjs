// What programs make of a printed page: the text that each of them gives.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MOST = { maxBuffer: 64 << 20 };
const printed = async (program, args) => (await run(program, args, MOST)).stdout;

/** The text of pdf.js: its pieces as they come, a new line where it says that one ends. */
async function byPdfJs(pdf) {
  const { getDocument } = await import(pathToFileURL(resolve(process.env.PDFJS)).href);
  const document = await getDocument({ data: new Uint8Array(await readFile(pdf)), verbosity: 0 }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  return items.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join('');
}

export const EXTRACTORS = {
  pdftotext: (pdf) => printed('pdftotext', [pdf, '-']),
  'pdftotext-raw': (pdf) => printed('pdftotext', ['-raw', pdf, '-']),
  'pdftotext-layout': (pdf) => printed('pdftotext', ['-layout', pdf, '-']),
  mutool: (pdf) => printed('mutool', ['draw', '-q', '-F', 'text', pdf]),
  pdfjs: byPdfJs,
};

const SCALE = 200 / 96;
const OCR_LANGUAGES = {
  'zh-Hans': 'chi_sim',
  'zh-Hant': 'chi_tra',
  mixed: 'chi_sim+eng',
  da: 'dan',
  de: 'deu',
  en: 'eng',
  es: 'spa',
  fi: 'fin',
  fr: 'fra',
  it: 'ita',
  nl: 'nld',
  pl: 'pol',
  pt: 'por',
  ru: 'rus',
  sv: 'swe',
};

/** The text that tesseract reads off the page, and where its words stand: `{ text, words: [{ text, x, y }] }` in CSS pixels. */
export async function byOcr(pdf, language) {
  const trained = OCR_LANGUAGES[language];
  if (!trained) throw new Error(`tesseract is not told how to read ${language}`);
  const image = pdf.replace(/\.pdf$/, '');
  await run('pdftoppm', ['-r', '200', '-png', '-singlefile', pdf, image]);
  const args = [`${image}.png`, image, '-l', trained, '--psm', '3', 'txt', 'tsv'];
  await run('tesseract', args, { ...MOST, env: { ...process.env, OMP_THREAD_LIMIT: '1' } });
  const rows = (await readFile(`${image}.tsv`, 'utf8')).split('\n').slice(1);
  const words = rows
    .map((row) => row.split('\t'))
    .filter((cells) => cells[0] === '5' && cells[11]?.trim())
    .map(([, , , , , , left, top, width, height, , text]) => ({
      text: text.trim(),
      x: (Number(left) + Number(width) / 2) / SCALE,
      y: (Number(top) + Number(height) / 2) / SCALE,
    }));
  return { text: await readFile(`${image}.txt`, 'utf8'), words };
}
