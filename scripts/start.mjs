// From a fresh clone to the served app: installs what is missing, builds, serves dist/ on this machine alone.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { build } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { giveUp, PROGRAMS, ROOT } from './run.mjs';

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

/** Serves until the process is told to stop; the server ends with us. */
function serve() {
  const args = [
    PROGRAMS.vite,
    'preview',
    '--host',
    HOST,
    '--port',
    String(PORT),
    '--strictPort',
    '--logLevel',
    'error',
  ];
  const server = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill());
  process.on('exit', () => server.kill());
  server.on('exit', (code) => process.exit(code ?? 0));
}

async function answers(url, tries = 100) {
  for (let i = 0; i < tries; i += 1) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

if (!(await isFree(PORT))) {
  giveUp(
    `Port ${PORT} is taken: Galley may be running already. Open http://localhost:${PORT}, or stop what holds the port.`,
  );
}
await ensureInstalled();
console.log('Building …');
if (!(await build())) giveUp('The build failed; the reason stands above.');
serve();
if (await answers(`http://${HOST}:${PORT}/`)) {
  console.log(`\nGalley is ready: http://localhost:${PORT}   (Ctrl+C ends it)`);
} else {
  giveUp('The server did not answer within ten seconds.');
}
