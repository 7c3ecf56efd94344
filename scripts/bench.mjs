// npm run bench [-- FOLDER]: what is compared runs in the same minute on the same machine, so the ratios can be trusted
// where the milliseconds cannot. FOLDER: further pages (*.txt, UTF-8) to detect. The figures
// are also written to .cache/bench.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchDetection, benchGrowth } from './bench/detection.mjs';
import { benchEditing } from './bench/editing.mjs';
import { benchHuge } from './bench/huge.mjs';
import { benchMemory } from './bench/memory.mjs';
import { benchStart } from './bench/start.mjs';
import { build } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { giveUp, ROOT } from './run.mjs';

const ms = (value) => value.toFixed(value < 1 ? 3 : 1).padStart(8);
const times = ({ median, p95 }) => `${ms(median)} ${ms(p95)}`;

function printDetection(rows) {
  console.log(
    '\nDetection of a page, ms (median, 95th percentile), against splitting lines and one regular expression each',
  );
  for (const { name, characters, ours, bare, ratio } of rows) {
    const size = `${characters} characters`.padStart(18);
    console.log(`  ${name.padEnd(24)}${size}  engine${times(ours)}   bare${times(bare)}   ratio ${ratio.toFixed(0)}`);
  }
}

function printGrowth(rows) {
  console.log(
    '\nDetection of long pages, many pages in one: µs a character, times the shortest, ratio to the bare pass',
  );
  for (const { name, perCharacter, growth, ratio } of rows) {
    const cost = `${perCharacter.toFixed(2).padStart(6)} µs   × ${growth.toFixed(2)}`;
    console.log(`  ${name.padEnd(24)}${cost}   ratio ${ratio.toFixed(0)}`);
  }
}

function printStart({ painted, loaded }) {
  console.log('\nStart of the built app, ms (median, 95th percentile)');
  console.log(`  first paint ${painted ? times(painted) : 'nothing painted'}   load event ${times(loaded)}`);
}

function printEditing(rows) {
  console.log('\nKey to painted change in the built app, ms (median, 95th percentile); a frame is 16.7 ms');
  for (const { name, painted } of rows) console.log(`  ${name.padEnd(24)}${times(painted)}`);
}

function printHuge({ characters, lines, articles, opening, drawing, painted, frames }) {
  console.log(
    `\nA page of ${characters} characters, ${lines} lines, ${articles} articles, ms (median, 95th percentile)`,
  );
  console.log(`  opened again${times(opening)}   of which after its proof was loaded${times(drawing)}`);
  console.log(`  key to painted change${times(painted)}`);
  console.log(`  frames while scrolling through${times(frames)}   worst${ms(frames.worst)}`);
}

const kB = (bytes) => `${(bytes / 1000).toFixed(0).padStart(8)} kB`;
function printMemory(rounds) {
  console.log('\nLive memory after edits, all undone, and after the log was cut; change since before the edits');
  for (const { log, before, edited, undone, after } of rounds) {
    const grown = [edited, undone, after].map(({ heap }) => kB(heap - before.heap)).join('');
    const nodes = `nodes ${after.nodes - before.nodes}, listeners ${after.listeners - before.listeners}`;
    console.log(
      `  ${log.entries} edits, a log of ${kB(log.size).trim()}   ${grown}   ${nodes}   of ${kB(before.heap).trim()}`,
    );
  }
}

await ensureInstalled();
const detection = await benchDetection(process.argv[2]);
printDetection(detection);
const growth = await benchGrowth(process.argv[2]);
printGrowth(growth);
if (!(await build())) giveUp('The build failed; the reason stands above.');
const start = await benchStart();
printStart(start);
const editing = await benchEditing(process.argv[2]);
printEditing(editing);
const huge = await benchHuge();
printHuge(huge);
const memory = await benchMemory();
printMemory(memory);

mkdirSync(join(ROOT, '.cache'), { recursive: true });
writeFileSync(
  join(ROOT, '.cache/bench.json'),
  `${JSON.stringify({ detection, start, editing, huge, memory }, null, 2)}\n`,
);
