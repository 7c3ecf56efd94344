import { hanPairs, readiness } from '../weights/hanPairs.ts';
import { wordPairs } from '../weights/wordPairs.ts';
import { firstUnits, isHan, lastUnits } from './script.ts';

const LAST_WORD = /[\p{Script=Latin}’']+$/u;
const FIRST_WORD = /^[\p{Script=Latin}’']+/u;
/** No word is longer, in UTF-16 units. */
const LONGEST = 30;

/** A word as word pairs know it. */
const inList = (word: string): string => word.toLowerCase().replaceAll('’', "'");

/**
 * How readily the wording of a text goes on in another: log of how much more often than by chance what stands on both sides
 * of the seam stands side by side, in Chinese and, where the page is English, in English. Nothing where there are no two Han
 * and no two words.
 */
export function seamReadiness(above: string, below: string, english: boolean): number | undefined {
  const ends = lastUnits(above);
  const starts = firstUnits(below);
  if (isHan(ends[1]) && isHan(starts[0])) return readiness(hanPairs(), ends, starts);
  if (!english) return undefined;
  const before = LAST_WORD.exec(above.slice(-LONGEST))?.[0];
  const after = before && FIRST_WORD.exec(below.slice(0, LONGEST))?.[0];
  return before && after ? wordPairs().ratio(inList(before), inList(after)) : undefined;
}

const LATIN_WORD = /\p{Script=Latin}[\p{Script=Latin}’']*/gu;
/** Of English, three words in four are among the commonest, worn OCR included one in two; of its neighbours one in five. */
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
