import type { Page } from '../../domain/page.ts';
import { readingOrder } from '../../domain/readingOrder.ts';
import { lineText } from '../copyLine.ts';
import type { JointCues } from '../jointCues.ts';
import { jointCues } from '../jointCues.ts';
import { type FlowHabits, flowHabits } from '../jointFeatures.ts';
import { habitsFor } from '../pageHabits.ts';
import { pageIndent } from '../pageIndent.ts';
import { type PlacedLine, placedLines, sampleOf } from '../paragraphs.ts';
import { type KnownPage, proofOfKnown } from './knownPage.ts';

/** A joint between two lines of which it is known whether a paragraph begins there. */
export interface KnownJoint {
  readonly cue: JointCues;
  readonly flow: FlowHabits;
  /** The line before the joint begins a paragraph. */
  readonly first: boolean;
  readonly breaks: boolean;
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

/** All joints of a page that can be told from its known paragraphs. An article that does not match them gives none. */
export function knownJoints(page: KnownPage): KnownJoint[] {
  const proof = proofOfKnown(page);
  return proof.articles.flatMap((article, k) => {
    const paragraphs = page.articles[k]?.paragraphs;
    return paragraphs
      ? jointsOf(page.text, placedLines(proof, readingOrder(proof, article), []), paragraphs, proof.page)
      : [];
  });
}

function jointsOf(text: string, all: readonly PlacedLine[], paragraphs: readonly string[], page: Page): KnownJoint[] {
  const lines = toldLines(all);
  const texts = lines.map((line) => bare(lineText(text, line)));
  const known = startsIn(texts.join(''), paragraphs);
  if (known === undefined) return [];
  const habits = habitsFor(page, sampleOf(text, all));
  const cues = jointCues(text, lines, habits);
  const flow = flowHabits(cues, pageIndent(page));
  const joints: KnownJoint[] = [];
  let at = 0;
  let first = true;
  cues.forEach((cue, i) => {
    at += (texts[i] as string).length;
    const breaks = known.starts.has(at);
    if (at <= known.end && lines[i]?.role === lines[i + 1]?.role)
      joints.push({ cue, flow, first, breaks, cjk: habits.cjk });
    first = breaks;
  });
  return joints;
}
