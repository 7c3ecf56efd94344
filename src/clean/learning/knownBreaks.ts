import type { Page } from '../../domain/page.ts';
import { readingOrder } from '../../domain/readingOrder.ts';
import { lineText } from '../copyLine.ts';
import { flowHabits } from '../flowHabits.ts';
import type { Joints } from '../jointClues.ts';
import { jointCues } from '../jointCues.ts';
import { habitsFor } from '../pageHabits.ts';
import { pageIndent } from '../pageIndent.ts';
import { type PlacedLine, placedLines, sampleOf } from '../paragraphs.ts';
import { type KnownPage, proofOfKnown } from './knownPage.ts';

/** An article's joints, with what is known of them. */
export interface KnownFlow extends Joints {
  /** For each joint whether a paragraph begins there. */
  readonly breaks: readonly boolean[];
  /** For each joint whether that is known: behind the last known paragraph, or where roles change, nothing is. */
  readonly known: readonly boolean[];
  readonly cjk: boolean;
}

/** What is compared of a text: its characters without spaces, hyphens and dashes, which clean copy may resolve. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\-\u00ad­—–―‐_]+/gu, '');

/** Where paragraphs begin in the bare text of a flow, and where the last ends. `undefined`: the two do not match. */
function startsIn(flow: string, paragraphs: readonly string[]): { starts: Set<number>; end: number } | undefined {
  const starts = new Set<number>();
  let at = 0;
  for (const paragraph of paragraphs.map(bare).filter((text) => text !== '')) {
    const start = flow.startsWith(paragraph, at) ? at : flow.indexOf(paragraph.slice(0, TELLING), at);
    const tail = paragraph.slice(-TELLING);
    const end = start < 0 ? -1 : flow.indexOf(tail, Math.max(start, start + paragraph.length - TELLING - SLIP));
    if (start < 0 || end < 0 || start - at > SLIP || Math.abs(end + tail.length - start - paragraph.length) > SLIP)
      return undefined;
    starts.add(start);
    at = end + tail.length;
  }
  return { starts, end: at };
}
/** So many characters at either end of a paragraph find it; it may be longer or shorter by so many. */
const TELLING = 12;
const SLIP = 80;

/** The lines that the known paragraphs were made of: the story, else the captions. */
function toldLines(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const story = lines.filter(({ role }) => role === 'body' || role === 'crosshead');
  return story.length > 0 ? story : lines.filter(({ role }) => role === 'caption');
}

/** The flows of a page whose joints can be told from its known paragraphs. An article that does not match them gives none. */
export function knownFlows(page: KnownPage): KnownFlow[] {
  const proof = proofOfKnown(page);
  return proof.articles.flatMap((article, k) => {
    const paragraphs = page.articles[k]?.paragraphs;
    const lines = placedLines(proof, readingOrder(proof, article), []);
    return (paragraphs && flowOf(page.text, lines, paragraphs, proof.page)) ?? [];
  });
}

function flowOf(
  text: string,
  all: readonly PlacedLine[],
  paragraphs: readonly string[],
  page: Page,
): KnownFlow | undefined {
  const lines = toldLines(all);
  const texts = lines.map((line) => bare(lineText(text, line)));
  const known = startsIn(texts.join(''), paragraphs);
  if (known === undefined) return undefined;
  const habits = habitsFor(page, sampleOf(text, all));
  const cues = jointCues(text, lines, habits);
  const ends = endsOf(texts).slice(0, -1);
  return {
    cues,
    flow: flowHabits(cues, pageIndent(page)),
    breaks: ends.map((at) => known.starts.has(at)),
    known: ends.map((at, i) => at <= known.end && lines[i]?.role === lines[i + 1]?.role),
    cjk: habits.cjk,
  };
}

/** Where each of several texts ends when they stand one behind the other. */
function endsOf(texts: readonly string[]): readonly number[] {
  let at = 0;
  return texts.map((text) => {
    at += text.length;
    return at;
  });
}
