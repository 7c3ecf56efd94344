// From a fresh clone to the served app: installs what is missing, builds, serves dist/ on this machine alone.
import { createServer } from 'node:net';
import { build } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { giveUp, ROOT } from './run.mjs';

const HOST = '127.0.0.1';
const PORT = 4173;

/** Whether nobody listens there yet. */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, HOST, () => probe.close(() => resolve(true)));
  });
}

/** Serves in this very process, so that nothing is left behind when it ends. Headers stand in vite.config.ts. */
async function serve() {
  const { preview } = await import('vite');
  await preview({ root: ROOT, logLevel: 'error', preview: { host: HOST, port: PORT, strictPort: true } });
}

if (!(await isFree(PORT))) {
  giveUp(
    `Port ${PORT} is taken: Galley may be running already. Open http://localhost:${PORT}, or stop what holds the port.`,
  );
}
await ensureInstalled();
console.log('Building …');
if (!(await build())) giveUp('The build failed; the reason stands above.');
await serve();
console.log(`\nGalley is ready: http://localhost:${PORT}   (Ctrl+C ends it)`);
