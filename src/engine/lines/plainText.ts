import { isVertical, RADICAL_FORMS } from '../../clean/glyphs.ts';
import type { Range } from '../../domain/span.ts';
import { cellsOf, isDigit, isHan, isSpace, isWide } from './script.ts';

/** Text as the rules read it, and where each of its units stands in the page. */
export interface PlainText {
  readonly text: string;
  /** Page offset of each unit of `text`. */
  readonly at: Int32Array;
  /** Width in character cells of `[from, to)` of `text`, as it is printed: full-width punctuation takes two. */
  cells(from: number, to: number): number;
}

/** No newspaper line is longer; of a longer one (a whole page without line ends) the two ends tell enough. */
const LONGEST = 4096;

const SPACE = 0x20;

/** Compatibility forms to what they stand for, where that is one unit. */
function plainForm(unit: number): number {
  const plain = String.fromCharCode(unit).normalize('NFKC');
  return plain.length === 1 ? plain.charCodeAt(0) : unit;
}

/** Full-width forms to ASCII, Kangxi and supplementary radicals (a trace of some fonts) to plain Han, vertical marks upright. */
function folded(unit: number): number {
  if (unit >= 0x2e80 && unit <= 0x2eff) return RADICAL_FORMS.get(String.fromCharCode(unit))?.charCodeAt(0) ?? unit;
  if (unit >= 0xff01 && unit <= 0xff5e) return unit - 0xfee0;
  if ((unit >= 0x2f00 && unit <= 0x2fd5) || isVertical(unit)) return plainForm(unit);
  return unit;
}

/** Spaces that justification or OCR put between Han, or between Han and a figure, say nothing. */
function spaceMatters(before: number, after: number): boolean {
  if (isWide(before) && (isWide(after) || isDigit(after))) return false;
  return !(isDigit(before) && isWide(after));
}

/**
 * Reads `[start, end)` of a page: compatibility forms folded unit by unit, runs of space to one, spaces inside
 * Chinese text dropped.
 */
export function plainText(source: string, { start, end }: Range): PlainText {
  const raw = new Uint16Array(Math.min(end - start, LONGEST));
  const at = new Int32Array(raw.length);
  const skipFrom = end - start > LONGEST ? start + LONGEST / 2 : end;
  let n = 0;
  for (let i = start; i < end; i++) {
    if (i === skipFrom) i = end - LONGEST / 2;
    const unit = isSpace(source.charCodeAt(i)) ? SPACE : source.charCodeAt(i);
    if (unit === SPACE && (n === 0 || raw[n - 1] === SPACE)) continue;
    if (n > 1 && raw[n - 1] === SPACE && !spaceMatters(raw[n - 2] as number, unit)) n--;
    raw[n] = unit;
    at[n++] = i;
  }
  if (n > 0 && raw[n - 1] === SPACE) n--;
  const printed = raw.subarray(0, n);
  const text = String.fromCharCode(...printed.map(folded));
  const han = printed.some(isHan);
  return { text, at: at.subarray(0, n), cells: (from, to) => cellsOf(printed.subarray(from, to), han) };
}

/** How much of a text is Han, 0…1, looking at its first units only. */
export function hanShare(text: string): number {
  const end = Math.min(text.length, 20_000);
  let han = 0;
  let ink = 0;
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isSpace(unit)) continue;
    ink++;
    if (isHan(unit)) han++;
  }
  return ink === 0 ? 0 : han / ink;
}
