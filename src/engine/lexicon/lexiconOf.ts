import { hanShare } from '../lines/plainText.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Lexicon } from './lexicon.ts';
import { mixedLexicon } from './mixed.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { zhHans } from './zhHans.ts';
import { zhHant } from './zhHant.ts';

/** Only so much of a page is read to tell its language. */
const SAMPLE = 20_000;
export const LATIN: readonly Lexicon[] = [en, de, fr, nl, fi, es, it, pt, sv, da, pl, ru];

/** A page is read as Chinese when this share of its characters is Han; headlines in Latin letters do not change that. */
export const HAN_PAGE = 0.2;

/** A page that is read as Chinese is of two scripts when this share of its letters is Latin: names and brands are less. */
const MIXED_PAGE = 0.15;

/**
 * The lexicon of a page's language, or of two where it is of two scripts; English serves pages of a language unknown,
 * `known` then being false.
 */
export function lexiconOf(text: string): { readonly lexicon: Lexicon; readonly known: boolean } {
  const sample = text.slice(0, SAMPLE);
  if (hanShare(sample) >= HAN_PAGE) return { lexicon: hanLexiconOf(sample), known: true };
  const words = wordsIn(sample);
  const { lexicon, hits } = richer(LATIN, words);
  return { lexicon, known: hits > words.length / 20 };
}

function hanLexiconOf(sample: string): Lexicon {
  const { lexicon } = richer([zhHans, zhHant], [...sample]);
  return latinShare(sample) < MIXED_PAGE ? lexicon : mixedLexicon(lexicon, richer(LATIN, wordsIn(sample)).lexicon);
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{1,20}/gu) ?? [];

const latinShare = (text: string): number =>
  (text.match(/\p{Script=Latin}/gu)?.length ?? 0) / Math.max(1, text.match(/\p{L}/gu)?.length ?? 0);

function richer(lexicons: readonly Lexicon[], words: readonly string[]): { lexicon: Lexicon; hits: number } {
  let best = { lexicon: lexicons[0] as Lexicon, hits: 0 };
  for (const lexicon of lexicons) {
    let hits = 0;
    for (const word of words) if (lexicon.signs.has(word)) hits++;
    if (hits > best.hits) best = { lexicon, hits };
  }
  return best;
}
