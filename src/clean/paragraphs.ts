import type { Article } from '../domain/article.ts';
import type { ParagraphOverride } from '../domain/correction.ts';
import type { Proof } from '../domain/proof.ts';
import { readingOrder } from '../domain/readingOrder.ts';
import type { ArticleRole, ArticleSpan } from '../domain/span.ts';
import { type CopyLine, copyLines, lineText } from './copyLine.ts';
import { joinLines, type Run } from './joinLines.ts';
import { habitsFor, type PageHabits } from './pageHabits.ts';
import { paragraphBreaks } from './paragraphBreaks.ts';
import { cutAtBreaks, overruled } from './paragraphOverrides.ts';
import { endsSentence } from './script.ts';

/** A paragraph of an article's clean copy. */
export interface Paragraph {
  /** `body`, `crosshead`, `caption` or `pullquote`: what other roles say is in the article's fields. */
  readonly role: ArticleRole;
  readonly text: string;
  /** Source offset of its first character: where an override joins it to the one before. */
  readonly at: number;
  /** The text, cut by where it came from. */
  readonly runs: readonly Run[];
}

export interface PlacedLine extends CopyLine {
  readonly role: ArticleRole;
  /** Its place in reading order. */
  readonly rank: number;
  /** The line as it was set, of which an override may have made several. */
  readonly whole: CopyLine;
}

/** The story, its captions and its pull quotes run beside each other: one does not break the other's paragraph. */
const FLOWS: readonly (readonly ArticleRole[])[] = [['body', 'crosshead'], ['caption'], ['pullquote']];

/** An article's lines in reading order, cut where an override breaks one. */
export function placedLines(
  proof: Proof,
  spans: readonly ArticleSpan[],
  overrides: readonly ParagraphOverride[],
): PlacedLine[] {
  const lines = spans.flatMap((span) =>
    copyLines(proof.page.text, span, proof.corrections).flatMap((line) =>
      cutAtBreaks(line, overrides).map((part) => ({ ...part, role: span.role, whole: line })),
    ),
  );
  return lines.map((line, rank) => ({ ...line, rank }));
}

/** Enough of an article's lines to tell how it is written. */
export const sampleOf = (text: string, lines: readonly CopyLine[]): string =>
  lines
    .slice(0, 100)
    .map((line) => text.slice(line.start, Math.min(line.end, line.start + 200)))
    .join('\n');

/** Set large and short: their lines tell nothing of a measure. */
const DISPLAY: ReadonlySet<ArticleRole> = new Set(['crosshead', 'pullquote']);

/** Two touching lines of display type are one unless a sentence ends and a white row or other text follows. */
function displayBreaks(text: string, before: CopyLine, line: CopyLine): boolean {
  const between = before.end <= line.start ? text.slice(before.end, line.start) : '#';
  return endsSentence(lineText(text, before)) && (between.trim() !== '' || /\n\s*\n/.test(between));
}

/**
 * For each line whether the rules let a paragraph begin with it. They go by lines as they were set: what the editor cut
 * off is no short line, and so begins no further paragraph.
 */
function ruledStarts({ page }: Proof, lines: readonly PlacedLine[], habits: PageHabits): boolean[] {
  const set = lines.filter(({ whole }, i) => whole !== lines[i - 1]?.whole).map(({ whole }) => whole);
  const starts = paragraphBreaks(page, set, habits);
  let at = -1;
  return lines.map(({ whole }, i) => {
    if (whole === lines[i - 1]?.whole) return true;
    at++;
    return starts[at] ?? true;
  });
}

/** Lines of one flow, cut into paragraphs. A change of role always cuts; the editor's word goes over the rules'. */
function paragraphGroups(proof: Proof, lines: readonly PlacedLine[], habits: PageHabits): PlacedLine[][] {
  const starts = ruledStarts(proof, lines, habits);
  const groups: PlacedLine[][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const ruled = before && DISPLAY.has(line.role) ? displayBreaks(proof.page.text, before, line) : (starts[i] ?? true);
    if (before?.role !== line.role || (overruled(proof.overrides, before, line) ?? ruled)) groups.push([line]);
    else groups.at(-1)?.push(line);
  });
  return groups;
}

/**
 * The paragraphs of an article's clean copy in reading order: corrections applied, paragraph overrides obeyed. What a
 * field holds (headline, byline, credit, dateline …) is not repeated. A caption or pull quote that stands inside a
 * paragraph follows it.
 */
export function paragraphsOf(proof: Proof, article: Article): Paragraph[] {
  const spans = readingOrder(proof, article);
  const lines = placedLines(proof, spans, proof.overrides);
  const habits = habitsFor(proof.page, sampleOf(proof.page.text, lines));
  const groups = FLOWS.flatMap((roles) =>
    paragraphGroups(
      proof,
      lines.filter((line) => roles.includes(line.role)),
      habits,
    ),
  );
  groups.sort((a, b) => (a[0] as PlacedLine).rank - (b[0] as PlacedLine).rank);
  return groups.map((group) => paragraphFrom(proof, group, habits)).filter((paragraph) => paragraph.text !== '');
}

function paragraphFrom(proof: Proof, group: readonly PlacedLine[], habits: PageHabits): Paragraph {
  const first = group[0] as PlacedLine;
  return { role: first.role, at: first.start, ...joinLines(proof.page.text, group, habits) };
}

/**
 * What a record lists as an article's paragraphs: the story with its crossheads; of an article without one (a captioned
 * photograph) the captions.
 */
export function storyParagraphs(paragraphs: readonly Paragraph[]): Paragraph[] {
  const story = paragraphs.filter(({ role }) => role === 'body' || role === 'crosshead');
  return story.length > 0 ? story : paragraphs.filter(({ role }) => role === 'caption');
}
