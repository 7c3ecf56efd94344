import { endsSentence } from './cues.ts';

/** So much of a sentence on one line is prose: words of a Latin script, or Han. */
const LEAST = { words: 8, han: 14 };
/** Names and titles write most of their words large. */
const SMALL = 0.5;

const HAN = /\p{Script=Han}/gu;
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;

/** Whether a line holds a sentence to its end, and enough of it: no paper, section or page is called so. */
export function isProse(text: string): boolean {
  if (!endsSentence(text)) return false;
  const han = text.match(HAN)?.length ?? 0;
  if (han > 0) return han >= LEAST.han && /[，,、]/u.test(text);
  const words = text.match(WORD) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= LEAST.words && small >= SMALL * words.length;
}

/** Whether a text is what closes a sentence and no more: a narrow column, or vertical type, has set it on a line of its own. */
export const isClosing = (text: string): boolean => /^[。!?.,;:、”’'")）」』]+$/u.test(text);
