// Learns the engine's weights from pages with known divisions and stores them in src/engine/weights/weights.json.
//
//   node scripts/learn.mjs FOLDER…
//
// A folder holds one page per JSON file: { id, text, articles: [{ segments: [[start, end, role], …] }], furniture }.
// The same pages always give the same weights. Takes about half a minute for 350 pages.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('usage: node scripts/learn.mjs FOLDER…');
  process.exit(2);
}

const root = new URL('..', import.meta.url).pathname;
const outDir = await mkdtemp(join(root, 'node_modules', '.learn-'));
try {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(root, 'src/engine/learning/learnedText.ts'),
      outDir,
      rollupOptions: { output: { entryFileNames: 'learn.mjs' } },
    },
  });
  const { learnedText } = await import(pathToFileURL(join(outDir, 'learn.mjs')).href);
  const pages = [];
  for (const folder of folders)
    for (const file of (await readdir(folder)).filter((name) => name.endsWith('.json')).sort())
      pages.push(JSON.parse(await readFile(join(folder, file), 'utf8')));
  await writeFile(join(root, 'src/engine/weights/weights.json'), learnedText(pages));
  console.log(`learnt from ${pages.length} pages`);
} finally {
  await rm(outDir, { recursive: true, force: true });
}
