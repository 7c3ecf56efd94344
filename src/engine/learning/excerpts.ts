import { between, type Random, seeded } from '../../trees/learning/seeded.ts';
import { endsSentence } from '../roles/cues.ts';
import type { GoldPage, GoldSegment } from './goldPage.ts';

/** A kind of excerpt: between `least` and `most` neighbouring articles, of which a share stays whole. */
interface Kind {
  readonly least: number;
  readonly most: number;
  readonly whole: number;
}

/** Short pages of short items, and pages of middle length. */
const KINDS: readonly Kind[] = [
  { least: 2, most: 5, whole: 0.3 },
  { least: 4, most: 11, whole: 0.7 },
];
/** Texts that do not stay whole are cut after so many lines, at the next end of a sentence. */
const LINES = { least: 2, most: 9 };
/** Share of the furniture between the articles that stays. */
const FURNITURE = 0.5;
/** Side by side on one row, articles cannot be cut out by lines. */
const SIDE_BY_SIDE = /\S {3,}\S/u;
const MOST_SIDE_BY_SIDE = 0.1;

/** A segment of the page that stays, with the article that it is of (its place among those that stay); -1: furniture. */
interface Kept {
  readonly segment: GoldSegment;
  readonly owner: number;
}

/**
 * Neighbouring articles of each page as pages of their own, some cut down to their first lines: there are short pages and
 * short items too, and pages set for learning are all long. `copies`: of each kind, of each page. Deterministic: the same
 * `set` is made of the same pages.
 */
export function excerptsOf(pages: readonly GoldPage[], copies: number, set = 0): readonly GoldPage[] {
  const random = seeded(11, set);
  const whole = pages.filter(({ text }) => !isSideBySide(text.split('\n')));
  return Array.from({ length: copies }, () =>
    KINDS.flatMap((kind) => whole.flatMap((page) => excerptOf(page, kind, random) ?? [])),
  ).flat();
}

const isSideBySide = (rows: readonly string[]): boolean =>
  rows.filter((row) => SIDE_BY_SIDE.test(row)).length > MOST_SIDE_BY_SIDE * rows.length;

function excerptOf(page: GoldPage, { least, most, whole }: Kind, random: Random): GoldPage | null {
  const count = between([least, most], random);
  const inOrder = page.articles.toSorted((a, b) => firstOf(a.segments) - firstOf(b.segments));
  const from = Math.floor(random() * Math.max(1, inOrder.length - count + 1));
  const chosen = inOrder.slice(from, from + count);
  if (chosen.length < least) return null;
  const kept = chosen.flatMap(({ segments }, owner) => {
    const left = random() < whole ? segments : cutDown(page.text, segments, between([LINES.least, LINES.most], random));
    return left.map((segment): Kept => ({ segment, owner }));
  });
  return laidOut(page, chosen, [...kept, ...furnitureAmong(page, kept, random)]);
}

const firstOf = (segments: readonly GoldSegment[]): number => Math.min(...segments.map(([start]) => start));

/** An article's segments, its text cut after so many lines. */
function cutDown(text: string, segments: readonly GoldSegment[], lines: number): readonly GoldSegment[] {
  let left = lines;
  return segments.flatMap((segment) => {
    if (segment[2] !== 'body') return [segment];
    if (left <= 0) return [];
    const end = cutAfter(text, segment, left);
    left -= text.slice(segment[0], end).split('\n').length;
    return [[segment[0], end, 'body'] as const];
  });
}

/** Where the first sentence ends at the end of a line after so many lines of a segment; its own end where none does. */
function cutAfter(text: string, [start, end]: GoldSegment, lines: number): number {
  let at = start;
  for (let line = 1; at < end; line++) {
    const next = text.indexOf('\n', at);
    const stop = next < 0 || next > end ? end : next;
    if (line >= lines && endsSentence(text.slice(at, stop).trimEnd())) return stop;
    at = stop + 1;
  }
  return end;
}

function furnitureAmong({ furniture }: GoldPage, kept: readonly Kept[], random: Random): readonly Kept[] {
  const start = Math.min(...kept.map(({ segment }) => segment[0]));
  const end = Math.max(...kept.map(({ segment }) => segment[1]));
  return furniture
    .filter((segment) => segment[0] >= start && segment[1] <= end && random() < FURNITURE)
    .map((segment) => ({ segment, owner: -1 }));
}

/** The segments one after the other: as far apart as they stood, or on lines of their own where something stood between. */
function laidOut(page: GoldPage, chosen: GoldPage['articles'], kept: readonly Kept[]): GoldPage {
  let text = '';
  let before = -1;
  const moved = new Map<GoldSegment, GoldSegment>();
  for (const { segment } of kept.toSorted((a, b) => a.segment[0] - b.segment[0])) {
    const [start, end, role] = segment;
    text += before < 0 ? '' : gapOf(page.text.slice(before, start));
    moved.set(segment, [text.length, text.length + end - start, role]);
    text += page.text.slice(start, end);
    before = end;
  }
  const of = (owner: number): readonly GoldSegment[] =>
    kept.flatMap((each) => (each.owner === owner ? [moved.get(each.segment) as GoldSegment] : []));
  return {
    id: page.id,
    ...(page.template === undefined ? {} : { template: page.template }),
    text: `${text}\n`,
    articles: chosen.map(({ source }, owner) => ({ ...(source === undefined ? {} : { source }), segments: of(owner) })),
    furniture: of(-1),
  };
}

/** What parts two segments once what stood between is gone: a blank line where one stood at either end of it. */
const gapOf = (between: string): string =>
  between.trim() === '' ? between : /^\s*\n\s*\n|\n\s*\n\s*$/u.test(between) ? '\n\n' : '\n';
