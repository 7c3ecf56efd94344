// What a first visit downloads before anything is on screen: the page, its scripts (with all they import statically),
// its styles. Chunks that are loaded later, the worker, icons and samples do not count.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './run.mjs';

/** Bytes after gzip. */
export const LIMIT = 200_000;

const IN_PAGE = /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"[^>]*>/g;
const IN_SCRIPT = /(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g;

const referred = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1]);

/** All files under `dist` that the page needs before its first paint, as paths from `dist`. */
export function initialFiles(dist) {
  const found = new Set(['index.html']);
  for (const file of found) {
    const path = join(dist, file);
    const text = readFileSync(path, 'utf8');
    const next = file.endsWith('.html')
      ? referred(text, IN_PAGE)
      : file.endsWith('.js')
        ? referred(text, IN_SCRIPT)
        : [];
    for (const name of next) {
      const target = join(dirname(file), name);
      if (/\.(js|css)$/.test(target) && existsSync(join(dist, target))) found.add(target);
    }
  }
  return [...found];
}

/** Prints the list with sizes. @returns {boolean} whether the sum is within the limit. */
export function reportSize(dist = join(ROOT, 'dist')) {
  const sizes = initialFiles(dist).map((file) => ({ file, bytes: gzipSync(readFileSync(join(dist, file))).length }));
  const sum = sizes.reduce((total, { bytes }) => total + bytes, 0);
  const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  for (const { file, bytes } of sizes) console.log(`  ${kB(bytes).padStart(9)}  ${file}`);
  console.log(`  ${kB(sum).padStart(9)}  first download after gzip (limit ${kB(LIMIT)})`);
  return sum <= LIMIT;
}
