import { ceilToCharacter, floorToCharacter, isSpaceAt, skipSpace } from '../../domain/characters.ts';
import { lineAbove, lineAt, lineBelow, lineStart } from '../lines.ts';
import { wordStarts } from '../words.ts';

/** Where an edge goes from an offset; the text's begin or end where there is no further place. */
export type Step = (text: string, edge: number) => number;

/** A line up: to the beginning of the edge's line, or of the one above if it stands there already. */
export const lineUp: Step = (text, edge) => {
  const start = lineStart(text, edge);
  return start < edge ? start : lineAbove(text, edge);
};
export const lineDown: Step = lineBelow;

/** White space is no place for an edge: it is stepped over. */
function visibleBefore(text: string, edge: number): number {
  let at = edge;
  do at = floorToCharacter(text, Math.max(0, at - 1));
  while (at > 0 && isSpaceAt(text, at));
  return at;
}
export const characterBack: Step = visibleBefore;
export const characterOn: Step = (text, edge) => skipSpace(text, ceilToCharacter(text, edge + 1), text.length);

export const wordBack: Step = (text, edge) => {
  const before = visibleBefore(text, edge);
  return wordStarts(text, before).findLast((start) => start <= before) ?? before;
};
export const wordOn: Step = (text, edge) =>
  wordStarts(text, edge).find((start) => start > edge) ?? skipSpace(text, lineAt(text, edge).end, text.length);

/** Punctuation that ends a sentence, with the quotes and brackets that may close after it. */
const SENTENCE_END = /[。！？!?…]+["”’」』）)]*|\.["”’)]*(?=\s)/gu;

/** UTF-16 units so far back the sentence's beginning is looked for at once; further back piece by piece. */
const REACH = 4000;
/** A sentence's end may stand where two pieces meet. */
const OVERLAP = 32;

/** The first match at or after an offset. */
function matchFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** Where the text after each match of `[from, to)` begins. */
function startsAfter(pattern: RegExp, text: string, from: number, to: number): number[] {
  pattern.lastIndex = 0;
  const matches = [...text.slice(from, to).matchAll(pattern)];
  return matches.map(({ index, 0: match }) => skipSpace(text, from + index + match.length, text.length));
}

export const sentenceOn: Step = (text, edge) => {
  const end = matchFrom(SENTENCE_END, text, edge);
  return end ? skipSpace(text, end.index + end[0].length, text.length) : text.length;
};
export const sentenceBack: Step = (text, edge) => {
  for (let from = edge, to = edge; from > 0; to = Math.min(edge, from + OVERLAP)) {
    from = Math.max(0, from - REACH);
    const found = startsAfter(SENTENCE_END, text, from, to).findLast((start) => start < edge);
    if (found !== undefined) return found;
  }
  return 0;
};

const BLANK_LINE = /\n[^\S\n]*\n\s*/gu;

/** Paragraphs of the source: what blank lines set apart. */
export const paragraphOn: Step = (text, edge) => {
  const gap = matchFrom(BLANK_LINE, text, edge);
  return gap ? gap.index + gap[0].length : text.length;
};
export const paragraphBack: Step = (text, edge) =>
  startsAfter(BLANK_LINE, text, 0, edge).findLast((start) => start < edge) ?? 0;
