import type { Page } from '../domain/page.ts';
import { copyLines } from './copyLine.ts';
import { habitualIndent } from './flowHabits.ts';
import { jointCues } from './jointCues.ts';
import { habitsOf } from './pageHabits.ts';

/** Enough lines of a page to tell how its paragraphs are set in. */
const SAMPLE = 60_000;

const known = new WeakMap<Page, number>();

/** How far the page's paragraphs are set in, in half ems, judged by all its lines; `NaN` where nothing tells. */
export function pageIndent(page: Page): number {
  const read = known.get(page);
  if (read !== undefined) return read;
  const lines = copyLines(page.text, { start: 0, end: Math.min(page.text.length, SAMPLE) }, []);
  const indent = habitualIndent(jointCues(page.text, lines, habitsOf(page)));
  known.set(page, indent);
  return indent;
}
