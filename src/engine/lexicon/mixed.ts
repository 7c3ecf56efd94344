import type { Lexicon } from './lexicon.ts';

const PATTERNS = [
  'byline',
  'signature',
  'post',
  'dateline',
  'leadByline',
  'tailByline',
  'credit',
  'kicker',
  'caption',
  'opening',
  'folio',
  'date',
  'paper',
  'jumpline',
  'notice',
  'announces',
  'opinion',
  'feature',
  'series',
  'columnNote',
  'section',
] as const satisfies readonly (keyof Lexicon)[];

/**
 * The lexicon of a page on which two scripts are printed: what either language says of a line holds. All else is as on a
 * page of the first alone. A pattern's group 1 is that of the language that matched (see `stretchOf`).
 */
export function mixedLexicon(first: Lexicon, second: Lexicon): Lexicon {
  const either = PATTERNS.map((name) => {
    const [a, b] = [first[name], second[name]];
    return [name, new RegExp(`${a.source}|${b.source}`, [...new Set(a.flags + b.flags)].join(''))] as const;
  });
  return { ...first, months: [...first.months, ...second.months], ...Object.fromEntries(either) };
}

/** The stretch that a pattern of a lexicon marks in what it matched: its group, whichever language's it is. */
export const stretchOf = (match: RegExpExecArray | null): string | undefined =>
  match?.slice(1).find((group) => group !== undefined);
