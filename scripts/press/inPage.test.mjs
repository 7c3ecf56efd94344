import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';

test('what sets a page in the browser can be bundled: all that it imports is there', async () => {
  const entry = fileURLToPath(new URL('inPage.js', import.meta.url));
  const made = await build({ configFile: false, logLevel: 'silent', build: { write: false, ssr: entry } });
  expect(made.output[0].code).toContain('seeded');
});
