/** UTF-16 units of a page that are looked at. */
const SAMPLE = 20_000;
/** A text of which more than this share cannot be what was printed is no text to work on. */
const MOST = 0.05;

/** No character at all: what a PDF's text layer holds where the file does not say which letter a shape stands for. */
const NO_TEXT = /[\p{Cn}\p{Co}\p{Cs}\ufffd]|(?![\t\n\f\r])\p{Cc}/gu;
/** The bytes of one character in UTF-8, each read as a letter or a sign by itself: `Ã©`, `æˆ‘`. */
const SCATTERED = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u017e\u02c6\u02dc\u2013-\u2122]{1,3}/gu;

const lengthOf = (matches: RegExpMatchArray | null): number =>
  (matches ?? []).reduce((sum, match) => sum + match.length, 0);

/**
 * Whether much of a text is no text: shapes without letters from a PDF, or a file that was once read in the wrong
 * encoding and saved as it looked. A text layer like this cannot be mended by hand; the page has to be read by OCR.
 */
export function isGarbled(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const visible = sample.replace(/\s+/gu, '').length;
  return lengthOf(sample.match(NO_TEXT)) + lengthOf(sample.match(SCATTERED)) > MOST * visible;
}
