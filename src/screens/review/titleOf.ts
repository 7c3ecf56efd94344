import { fieldsOf } from '../../clean/fields.ts';
import { codeBefore, isCjk, isSharedMark } from '../../clean/script.ts';
import type { Article } from '../../domain/article.ts';
import { ceilToCharacter } from '../../domain/characters.ts';
import { piecesOf } from '../../domain/partition.ts';
import type { Proof } from '../../domain/proof.ts';

/** UTF-16 units of copy that stand for a missing headline; letters are half as wide as Han characters. */
const [HAN_EXCERPT, LETTER_EXCERPT] = [28, 48];
const fitting = (text: string): number =>
  /\p{Script=Han}/u.test(text.slice(0, LETTER_EXCERPT)) ? HAN_EXCERPT : LETTER_EXCERPT;
/** So many times an excerpt's length is looked at: the rest of a long text is none of its business. */
const SPACED = 8;

/** What white space becomes on one line: nothing where a line of Chinese or Japanese was broken. */
function spaceFor(space: string, at: number, text: string): string {
  const [before, after] = [codeBefore(text, at), text.codePointAt(at + space.length) ?? 0];
  const both = isCjk(before) ? isCjk(after) || isSharedMark(after) : isSharedMark(before) && isCjk(after);
  return both && space.includes('\n') ? '' : ' ';
}

/** The beginning of a text on one line, cut between characters, with `…` where there is more. */
export function excerptOf(text: string, length = fitting(text)): string {
  const line = text
    .slice(0, SPACED * length)
    .trim()
    .replace(/\s+/gu, spaceFor);
  return line.length <= length ? line : `${line.slice(0, ceilToCharacter(line, length))}…`;
}

/** What an article is called where there is one line for it: its title, else how its copy begins. */
export function titleOf(proof: Proof, article: Article): string {
  const title = fieldsOf(proof, article).title;
  if (title) return title;
  const [first] = piecesOf(proof, article.id);
  return first ? excerptOf(proof.page.text.slice(first.start, first.end)) : '…';
}
