import type { Page } from '../domain/page.ts';
import type { Writing } from './glyphs.ts';
import { codeBefore, isIdeograph, isMostlyCjk } from './script.ts';

/** What the whole page tells of the way its text was taken down; each line is read in that light. */
export interface PageHabits extends Writing {
  /** Spaces stand between ideographs as a matter of course (OCR): they separate nothing. */
  readonly letterspaced: boolean;
  /** Spaces follow commas as a matter of course: a space after a closing quote separates nothing. */
  readonly spacedMarks: boolean;
  /** Latin words that stand unbroken in a line, in lower case; hyphenated ones with their hyphens. */
  readonly words: ReadonlySet<string>;
  readonly english: boolean;
  /** No word is broken at the end of a line: what stands there is the word's own hyphen. */
  readonly wholeWords: boolean;
}

const count = (text: string, pattern: RegExp): number => {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
};

/** Fewer spaces than this between ideographs are no habit, and no greater share of the places where one could stand. */
const SPACED = { least: 20, share: 0.12 };

function isLetterspaced(text: string): boolean {
  let spaced = 0;
  let all = 0;
  for (let i = 1; i < text.length; i++) {
    if (!isIdeograph(codeBefore(text, i))) continue;
    const space = text.charAt(i) === ' ';
    if (!isIdeograph(text.codePointAt(space ? i + 1 : i) ?? 0)) continue;
    all++;
    if (space) spaced++;
  }
  return spaced >= SPACED.least && spaced > SPACED.share * all;
}

/** A word cut by the end of its line is not evidence of a word: neither its head nor its tail is taken. */
function unbrokenWords(text: string): Set<string> {
  const words = new Set<string>();
  let cut = false;
  for (const match of text.matchAll(/\p{L}[\p{L}\p{M}'’]*(?:-\p{L}[\p{L}\p{M}'’]*)*/gu)) {
    const end = match.index + match[0].length;
    const cutNow = text.charAt(end) === '-' && text.charAt(end + 1) === '\n';
    if (!cut && !cutNow) words.add(match[0].toLowerCase());
    cut = cutNow;
  }
  return words;
}

/** Of a hundred words of English text 15 to 25 are among these, of another language's hardly any. */
const ENGLISH = { words: /(?<!\p{L})(?:the|and|of|to|that|for|with|was)(?!\p{L})/giu, share: 0.08 };

const isEnglish = (text: string): boolean =>
  count(text, ENGLISH.words) > ENGLISH.share * count(text, /\p{Script=Latin}+/gu);

function readHabits(text: string): PageHabits {
  const cjk = isMostlyCjk(text);
  return {
    cjk,
    hans: count(text, /[这们国说会来时长]/g) >= count(text, /[這們國說會來時長]/g),
    letterspaced: cjk && isLetterspaced(text),
    spacedMarks: cjk && count(text, /[，、] \S/g) > 0.1 * count(text, /[，、]/g),
    words: unbrokenWords(text),
    english: isEnglish(text),
    wholeWords: false,
  };
}

const known = new WeakMap<Page, PageHabits>();

/** The habits of a page as they bear on one text of it, which may be written otherwise than most of the page. */
export const habitsFor = (page: Page, text: string): PageHabits => ({ ...habitsOf(page), cjk: isMostlyCjk(text) });

/** The habits of a page; read once, as pages never change. */
export function habitsOf(page: Page): PageHabits {
  const habits = known.get(page) ?? readHabits(page.text);
  known.set(page, habits);
  return habits;
}

/** The same as they bear on display type, where English breaks no word. */
export const displayHabitsOf = (page: Page): PageHabits => ({ ...habitsOf(page), wholeWords: habitsOf(page).english });
