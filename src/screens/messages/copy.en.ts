import { count, number } from './english.ts';

/** Clean copy, corrections of the text, search and replace. */
export const copyEn = {
  text: (letter: string) => `Text of article ${letter}, to be read and corrected`,
  help: 'Arrow keys move the caret. Enter breaks a paragraph, Backspace at its beginning joins it to the one before, F2 or a double click corrects a word.',
  corrected: (n: number) => (n === 0 ? '' : `${count(n, 'correction', 'corrections')} in this text.`),
  source: (text: string) => `source: “${text}”`,
  takenOut: (text: string) => `taken out; source: “${text}”`,
  cannotJoin: 'These two cannot be one paragraph: they differ in role, or other text stands between them.',
  correct: 'Correct the text',
  reading: 'reads',
  correctHint: 'Empty: take it out',
  giveBack: 'Give back the source',
  commit: 'Correct',
  replaceTitle: 'Search and replace',
  find: 'Find',
  by: 'Replace with',
  pattern: 'regular expression',
  matchCase: 'match case',
  where: 'Search in',
  inCopy: 'clean copy',
  inSource: 'source text',
  tooLong:
    'This pattern takes too long on this page: a repetition within a repetition, as in (a+)+, is the usual reason.',
  badPattern: (reason: string) => `This is no regular expression. The browser says: ${reason}`,
  hits: (n: number, possible: number) =>
    n === possible
      ? `${count(n, 'place', 'places')} found`
      : `${count(n, 'place', 'places')} found, of which ${number(possible)} can be replaced`,
  tooMany: (n: number) => `Only the first ${number(n)} places are shown and replaced.`,
  noHits: 'Found nowhere on this page',
  hitsIn: (letter: string, title: string) => (title ? `Article ${letter}: ${title}` : `Article ${letter}`),
  tick: (text: string) => `Replace ${text}`,
  tickAll: 'all',
  replace: (n: number) => `Replace ${number(n)}`,
  delete: (n: number) => `Take out ${number(n)}`,
  deleted: (n: number) => `${count(n, 'place', 'places')} taken out; one step back undoes all of them.`,
  replaced: (n: number) => `${count(n, 'place', 'places')} replaced; one step back undoes all of them.`,
  close: 'Close',
  resetKey: (keys: string) => `${keys}: back to the source`,
  sourceSays: (text: string) => (text ? `the source says “${text}”` : 'the source says nothing'),
};
