// Builds the command line: one file, dist-cli/galley.js, that needs nothing but node.
import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './run.mjs';

const ENTRY = 'src/cli/galley.ts';

/** @returns {Promise<boolean>} whether it was built. What went wrong is printed. */
export async function buildCli() {
  // Vite is loaded here, not above: this file is read before anything is installed.
  const { build } = await import('vite');
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  try {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      define: { GALLEY_VERSION: JSON.stringify(version) },
      ssr: { noExternal: true },
      build: {
        ssr: ENTRY,
        outDir: 'dist-cli',
        emptyOutDir: true,
        target: 'node20',
        minify: true,
        reportCompressedSize: false,
        rolldownOptions: {
          output: { entryFileNames: 'galley.js', codeSplitting: false, banner: '#!/usr/bin/env node' },
        },
      },
    });
    await chmod(join(ROOT, 'dist-cli', 'galley.js'), 0o755);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit((await buildCli()) ? 0 : 1);
