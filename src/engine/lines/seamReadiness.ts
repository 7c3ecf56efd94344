import { hanPairs, readiness } from '../weights/hanPairs.ts';
import { wordPairs } from '../weights/wordPairs.ts';
import { firstUnits, isHan, lastUnits, type Units } from './script.ts';

const LAST_WORD = /[\p{Script=Latin}’']+$/u;
const FIRST_WORD = /^[\p{Script=Latin}’']+/u;
/** No word is longer, in UTF-16 units. */
const LONGEST = 30;

/** A word as word pairs know it. */
const inList = (word: string): string => word.toLowerCase().replaceAll('’', "'");

/** What stands at one end of a text: two units, and the class of an English word, −1 for none. */
export interface Edge {
  readonly units: Units;
  readonly word: number;
}

/** The end of a text, and the beginning of one, to be asked again and again. Words count where the page is `english`. */
export const endOf = (text: string, english: boolean): Edge =>
  edge(lastUnits(text), english ? LAST_WORD.exec(text.slice(-LONGEST)) : null);
export const startOf = (text: string, english: boolean): Edge =>
  edge(firstUnits(text), english ? FIRST_WORD.exec(text.slice(0, LONGEST)) : null);

const edge = (units: Units, word: readonly string[] | null): Edge => ({
  units,
  word: word ? wordPairs().classOf(inList(word[0] as string)) : -1,
});

/** As `seamReadiness`, of a text's end and another's beginning. */
export function readinessOf(above: Edge, below: Edge): number | undefined {
  if (isHan(above.units[1]) && isHan(below.units[0])) return readiness(hanPairs(), above.units, below.units);
  return above.word >= 0 && below.word >= 0 ? wordPairs().ratio(above.word, below.word) : undefined;
}

/**
 * How readily the wording of a text goes on in another: log of how much more often than by chance what stands on both sides
 * of the seam stands side by side, in Chinese and, where the page is English, in English. Nothing where there are no two Han
 * and no two words.
 */
export const seamReadiness = (above: string, below: string, english: boolean): number | undefined =>
  readinessOf(endOf(above, english), startOf(below, english));

const LATIN_WORD = /\p{Script=Latin}[\p{Script=Latin}’']*/gu;
/** Of English, 63 to 74 words in a hundred are among the commonest, OCR included; of French, Dutch and German 14 to 22. */
const SHARE = 0.45;
/** So many texts from all over a page are asked. */
const ASKED = 200;

/** Whether what a page has in Latin letters is English. */
export function isEnglish(texts: readonly string[]): boolean {
  const step = Math.max(1, Math.floor(texts.length / ASKED));
  let words = 0;
  let known = 0;
  for (let k = 0; k < texts.length; k += step)
    for (const [word] of (texts[k] as string).matchAll(LATIN_WORD)) {
      words++;
      if (wordPairs().knows(inList(word))) known++;
    }
  return known > SHARE * words;
}
