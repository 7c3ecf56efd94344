// What scripts that learn and measure share: known pages, sources bundled for node, weights of folds, figures.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { giveUp, ROOT, runProgram } from './run.mjs';
import { taggedPage } from './taggedPage.mjs';

/** Where train.mjs leaves the folds' weights. */
export const FOLDS = join(ROOT, '.cache/train');

/** The path of a fold's weights, from 0. */
export const foldFile = (fold, folder = FOLDS) => join(folder, `fold${fold}.json`);

/** The pages of a folder by name, one per file: JSON, or text with tags (taggedPage.mjs). Gives up where there is none. */
export function pagesIn(folder) {
  if (!existsSync(folder)) giveUp(`NOTHING WAS MEASURED OR LEARNT: there is no folder ${folder}.`);
  const names = readdirSync(folder).filter((name) => /\.(?:json|txt)$/.test(name));
  if (names.length === 0) giveUp(`NOTHING WAS MEASURED OR LEARNT: there is no page (*.json, *.txt) in ${folder}.`);
  return names.sort().map((name) => {
    const source = readFileSync(join(folder, name), 'utf8');
    return name.endsWith('.json') ? JSON.parse(source) : taggedPage(basename(name, '.txt'), source);
  });
}

/** The ids of all pages of some folders. */
export const idsIn = (folders) => new Set(folders.flatMap(pagesIn).map(({ id }) => id));

/** The words of a list, each on a line of its own with its count after a space: `[word, count]`. Gives up where there is none. */
export function wordsIn(file) {
  const words = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word, count]) => word.length > 1 && Number(count) > 0)
    .map(([word, count]) => [word, Number(count)]);
  if (words.length === 0) giveUp(`NOTHING WAS LEARNT: there is no word with a count in ${file}.`);
  return words;
}

/** Bundles a TypeScript source for node, into a folder below .cache/, and answers the address to import it from. */
export async function bundle(path, out) {
  const folder = join(ROOT, '.cache', out);
  const args = ['build', '--ssr', path, '--outDir', folder, '--emptyOutDir', 'false', '--logLevel', 'error'];
  if (!(await runProgram('vite', args)).ok) giveUp(`${path} could not be bundled.`);
  // The time: after learning, the same source is loaded anew with what was learnt.
  return `${pathToFileURL(join(folder, basename(path).replace(/\.ts$/, '.js'))).href}?${Date.now()}`;
}

/** Bundles a TypeScript source and loads it. */
export const bundled = async (path, out) => import(await bundle(path, out));

/** What each fold left, as stored: its weights, and in `learnt.unseen` the pages that they do not know. */
export function storedFolds(folder = FOLDS) {
  const stored = [];
  while (existsSync(foldFile(stored.length, folder)))
    stored.push(JSON.parse(readFileSync(foldFile(stored.length, folder), 'utf8')));
  if (stored.length < 2 || stored.some(({ learnt }) => !Array.isArray(learnt?.unseen)))
    giveUp(
      `NOTHING WAS MEASURED OR LEARNT: no folds in ${folder} that say what they have not seen; run train.mjs first.`,
    );
  return stored;
}

/** A figure to three places; null where there is none. */
export const figure = (value) => (typeof value === 'number' ? Number(value.toFixed(3)) : (value ?? null));

/** Figures of groups by the name of the group: for a table, or to be stored. */
export const tableOf = (groups) =>
  Object.fromEntries(
    groups.map(({ group, ...rest }) => [
      group,
      Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, figure(value)])),
    ]),
  );
