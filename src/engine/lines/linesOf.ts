import type { Line } from './line.ts';
import { plainText } from './plainText.ts';
import { cellsOf, isSpace, isWide } from './script.ts';

/** The lines of a text that are not blank, in page order. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const line = lineOf(text, from, to, blanks);
    if (line) lines.push(line);
    blanks = line ? 0 : blanks + 1;
    from = to + 1;
  }
  return withoutUsualBlanks(lines);
}

function lineOf(text: string, from: number, to: number, blanks: number): Line | undefined {
  let start = from;
  let end = to;
  let indent = 0;
  while (start < end && isSpace(text.charCodeAt(start))) indent += isWide(text.charCodeAt(start++)) ? 2 : 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start === end) return undefined;
  const plain = plainText(text, { start, end });
  return { start, end, plain, cells: cellsOf(plain.text), blanks, indent, column: 0 };
}

/** Where most lines stand apart by blank lines, that much is the page's leading and says nothing. */
function withoutUsualBlanks(lines: readonly Line[]): readonly Line[] {
  const counts = lines
    .slice(1)
    .map((line) => line.blanks)
    .sort((a, b) => a - b);
  const usual = counts[Math.floor(counts.length / 2)] ?? 0;
  return usual === 0 ? lines : lines.map((line) => ({ ...line, blanks: Math.max(0, line.blanks - usual) }));
}
