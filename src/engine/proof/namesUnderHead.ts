import { isChineseName } from '../../clean/chineseNames.ts';
import type { Part } from '../lines/part.ts';
import { isHan } from '../lines/script.ts';
import { smallWordsOf } from '../lines/smallWords.ts';
import { headChance } from '../roles/headChance.ts';
import { isName, wordsApart } from '../roles/names.ts';
import type { Roles } from '../roles/roles.ts';
import type { StoryParts } from './storyCues.ts';

/** Whether the `k`th part of a story, between display type and text that are wider, is names and nothing else. */
export const namesUnderHead = (story: StoryParts, k: number): boolean => namesApart(story, k) || namesOver(story, k);

/** A full name in capitals, and one as a name is written. */
const SHOUTED =
  /^\p{Lu}[\p{Lu}’'.-]+(?: (?:\p{Lu}\.|DE|LA|DEL|DI|DA|DOS|VAN|VON|DER|DEN))*(?: \p{Lu}[\p{Lu}’'-]{2,}){1,2}$/u;
const SMALL_WORDS = /(?:^|[ ’'])\p{Ll}{4,}/u;

/**
 * Whether a line between display type in small letters and wider text is a name of which no word is written small on
 * the page: in capitals, or apart from what stands over it.
 */
function namesOver({ owned, page: { roles } }: StoryParts, k: number): boolean {
  const i = owned[k] as number;
  const [above, part, below] = [roles.parts[i - 1], roles.parts[i] as Part, roles.parts[i + 1]];
  if (!above || !below || owned[k - 1] !== i - 1 || owned[k + 1] !== i + 1 || part.kind !== 'text') return false;
  if (!(SHOUTED.test(part.text) || (part.line.blanks > 0 && below.line.blanks > 0 && isName(part.text)))) return false;
  if (!SMALL_WORDS.test(above.text) || headChance(roles, i - 1) <= 0.5 || isHan(part.text.charCodeAt(0))) return false;
  const small = smallWordsOf(() => roles.parts.map(({ text }) => text))();
  const words = part.text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return widthBelow(roles.parts, i) >= WIDER * part.cells && !words.some((word) => small.has(word));
}

/** The widest of the two parts below the `i`th: a place may stand between a name and its text. */
const widthBelow = (parts: readonly Part[], i: number): number =>
  Math.max(parts[i + 1]?.cells ?? 0, parts[i + 2]?.cells ?? 0);

/** Names alone take no more units; the text below them is so much wider. */
const LONGEST_NAMES = 12;
const WIDER = 1.5;

/** Whether a line under another one of the story, over its text, is names that print parts by spaces: `陈志远 李文博`. */
function namesApart({ owned, page: { roles } }: StoryParts, k: number): boolean {
  const i = owned[k] as number;
  const [part, below] = [roles.parts[i], roles.parts[i + 1]];
  if (!part || !below || owned[k - 1] !== i - 1 || owned[k + 1] !== i + 1) return false;
  const alone = part.kind === 'text' && part.first && part.last && part.text.length <= LONGEST_NAMES;
  if (!alone || below.cells < WIDER * part.cells) return false;
  return areNames(wordsApart(part)) || (isChineseName(part.text) && isUnderHead(roles, i));
}

/** A headline over a name, and the text under it, are so much wider than the name. */
const MUCH_WIDER = 2.5;

/** Whether a line stands right between a headline and text that are much wider. */
const isUnderHead = (roles: Roles, i: number): boolean =>
  [i - 1, i + 1].every((k) => (roles.parts[k]?.cells ?? 0) >= MUCH_WIDER * (roles.parts[i]?.cells ?? 99)) &&
  headChance(roles, i - 1) > 0.5 &&
  headChance(roles, i + 1) < 0.5;

const areNames = (words: readonly string[]): boolean =>
  words.length > 1 &&
  (words.every(isChineseName) || (words.every((word) => word.length === 1) && isChineseName(words.join(''))));
