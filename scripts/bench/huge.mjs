// A page of 1 MB and some 50,000 lines: opening it, editing it, scrolling it from end to end.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run.mjs';
import { KEYS, openFile, pressAll } from './editing.mjs';
import { inBuiltApp } from './inBuiltApp.mjs';
import { spread } from './measure.mjs';

const SIZE = 1_000_000;
const OPENINGS = 5;

/** The sample pages one after the other, each time with other figures, until the size is reached. */
function hugeFile() {
  const samples = ['zh.txt', 'en.txt'].map((name) => readFileSync(join(ROOT, 'public/samples', name), 'utf8'));
  let text = '';
  for (let i = 0; text.length < SIZE; i += 1) {
    text += `${samples[i % 3 === 2 ? 1 : 0].replace(/\d/g, (digit) => String((Number(digit) + i) % 10))}\n\n`;
  }
  const path = join(ROOT, '.cache/bench/huge.txt');
  mkdirSync(join(ROOT, '.cache/bench'), { recursive: true });
  writeFileSync(path, text);
  return { path, characters: text.length, lines: text.split('\n').length };
}

/** Runs in the page: scrolls the source by a screen a frame to its end; answers the frames' lengths in ms. */
async function scrollThrough() {
  const scroller = [...document.querySelectorAll('*')]
    .map((element) => element.shadowRoot?.querySelector('.cm-scroller'))
    .find(Boolean);
  const frames = [];
  let last = performance.now();
  const step = (scroller.scrollHeight - scroller.clientHeight) / 300;
  for (let i = 0; i <= 300; i += 1) {
    scroller.scrollTop = i * step;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = performance.now();
    frames.push(now - last);
    last = now;
  }
  return frames.slice(1);
}

/** Runs in the page before its own code: notes when the frame with the first article has been painted. */
function noteDrawn() {
  const seen = new MutationObserver(() => {
    if (!document.querySelector('[data-article]')) return;
    seen.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => performance.mark('bench-drawn');
      port2.postMessage(null);
    });
  });
  seen.observe(document, { childList: true, subtree: true });
}

/**
 * Milliseconds from asking for the page again until its articles have been painted: in all (code, disk and drawing),
 * and from when its proof had been loaded.
 */
async function timeOpening(page) {
  await page.reload();
  await page.waitForFunction(() => performance.getEntriesByName('bench-drawn').length > 0, null, { timeout: 60_000 });
  return page.evaluate(() => {
    const at = (name) => performance.getEntriesByName(name).at(-1).startTime;
    return { all: at('bench-drawn'), drawing: at('bench-drawn') - at('galley-page-loaded') };
  });
}

export function benchHuge() {
  const { path, characters, lines } = hugeFile();
  return inBuiltApp(async (page) => {
    await openFile(page, path);
    await page.addInitScript(noteDrawn);
    const opening = [];
    for (let i = 0; i < OPENINGS; i += 1) opening.push(await timeOpening(page));
    await page.waitForTimeout(500);
    const articles = await page.locator('[role=progressbar]').first().getAttribute('aria-valuemax');
    await page.evaluate(pressAll, [KEYS, 1]);
    const times = await page.evaluate(pressAll, [KEYS, 4]);
    const frames = await page.evaluate(scrollThrough);
    return {
      characters,
      lines,
      articles: Number(articles),
      opening: spread(opening.map(({ all }) => all)),
      drawing: spread(opening.map(({ drawing }) => drawing)),
      painted: spread(times.map(({ time }) => time)),
      frames: { ...spread(frames), worst: Math.max(...frames) },
    };
  });
}
