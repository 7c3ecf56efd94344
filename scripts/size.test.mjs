import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { initialFiles, LIMIT, reportSize } from './size.mjs';

let dist;
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(dist, { recursive: true });
});

/** A built app of these files. */
function built(files) {
  dist = mkdtempSync(join(tmpdir(), 'galley-size-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), text);
  }
  return dist;
}

/** Text that gzip cannot make smaller than about half. */
const noise = (length) =>
  Array.from({ length }, (_, i) => ((i * 2654435761) >>> 7).toString(36))
    .join('')
    .slice(0, length);

const PAGE =
  '<link rel="icon" href="./icon.svg"><script src="./theme.js"></script><link rel="stylesheet" crossorigin href="./assets/a.css">' +
  '<script type="module" crossorigin src="./assets/a.js"></script>';

test('what a first visit loads: scripts and styles of the page, and what they import; not what comes later', () => {
  const folder = built({
    'index.html': PAGE,
    'icon.svg': '',
    'theme.js': '',
    'assets/a.css': '',
    'assets/a.js':
      'import{x}from"./b.js";import"./c.js";const l=()=>import("./late.js");new URL("entry.js",import.meta.url)',
    'assets/b.js': 'export*from"./d.js"',
    'assets/c.js': '',
    'assets/d.js': '',
    'assets/late.js': '',
    'assets/entry.js': '',
  });
  expect(
    initialFiles(folder)
      .map((file) => file.replaceAll('\\', '/'))
      .sort(),
  ).toEqual(['assets/a.css', 'assets/a.js', 'assets/b.js', 'assets/c.js', 'assets/d.js', 'index.html', 'theme.js']);
});

test.each([
  ['within', 0, true],
  ['over', 3 * LIMIT, false],
])('a first download %s the limit', (_, length, fits) => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  expect(reportSize(built({ 'index.html': PAGE, 'assets/a.js': noise(length) }))).toBe(fits);
});
