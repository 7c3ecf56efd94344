import { detect } from '../engine/detect.ts';
import { main } from './main.ts';

/** Put in by the build, from package.json. */
declare const GALLEY_VERSION: string;

/** A reader that wants no more (`galley … | head`) is no error, and there is nobody left to tell. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  version: GALLEY_VERSION,
  now: Date.now,
  detect,
});
