import { HAN_DATE } from '../lexicon/han.ts';

/** A question or an answer of an interview, behind its sign. */
const ASKED = /^(?:[问問答]|[QA]|[问問答][一二三四五六七八九十\d]{1,2}): ?./u;

/**
 * Whether a line heads nothing, however it is set: a question or an answer, or a day alone, which dates the notice or the
 * letter that it stands under.
 */
export const headsNothing = (text: string): boolean => ASKED.test(text) || HAN_DATE.test(text);
