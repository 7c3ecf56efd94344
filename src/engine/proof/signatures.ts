import { isNames } from '../../clean/chineseNames.ts';
import type { Part } from '../lines/part.ts';
import { isHan } from '../lines/script.ts';
import { endsSentence } from '../roles/cues.ts';
import { headChance } from '../roles/headChance.ts';
import { isBracketedName, isName, isPostAlone, isPostedName } from '../roles/names.ts';
import { namesUnderHead } from './namesUnderHead.ts';
import { signsNotice } from './noticeSigners.ts';
import type { StoryParts } from './storyCues.ts';
import type { StoryLabel } from './storyLabels.ts';

/** A writer's line is no longer than this, on however many lines of a column it stands. */
const LONGEST = 80;
const MOST_LINES = 3;
/** The end of a Chinese name that a narrow column pushed to a line of its own. */
const NAME_END = /^[\u3400-\u9fff]{1,2}$/u;

/**
 * The parts of a story, as numbers in its list, that can be nothing but its writer's name: a line that says so, or lines
 * that say so together (`□江` over `宝章`, `By Nora Quill,` over `Staff Writer`).
 */
export function signedParts(story: StoryParts): ReadonlySet<number> {
  const signed = new Set<number>();
  for (let k = 0; k < story.owned.length; k++) {
    if (
      namesUnderHead(story, k) ||
      isPostOrItsName(story, k) ||
      signsNotice(story, k) ||
      signsAtEnd(story, k) ||
      story.page.roles.signs[story.owned[k] as number]
    )
      signed.add(k);
    if (signsSmall(story, k)) signed.add(k);
    const lines = signatureAt(story, k);
    for (let n = 0; n < lines; n++) signed.add(k + n);
    k += Math.max(0, lines - 1);
  }
  if (signed.size > 0) story.owned.forEach((_, k) => void (isAddress(story, k) && signed.add(k)));
  return signed;
}

/** Whether a part is a reporter's post alone, or the names under one. */
function isPostOrItsName({ owned, page: { roles } }: StoryParts, k: number): boolean {
  const i = owned[k] as number;
  const isPost = (j: number): boolean =>
    roles.parts[j] !== undefined && isPostAlone(roles.parts[j], roles.parts[j + 1]);
  return isPost(i) || (owned[k - 1] === i - 1 && isPost(i - 1) && isNames(roles.parts[i]?.text ?? ''));
}

/** An electronic address, or a name on a network, and nothing else. */
const ADDRESS = /^(?:\S+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+|@[\p{L}\d_]{2,30})$/u;

/** Whether a line is where a story's writer can be reached, under the end of its text or of the writer's name. */
function isAddress({ owned, page: { roles } }: StoryParts, k: number): boolean {
  const [above, part] = [roles.parts[(owned[k] as number) - 1], roles.parts[owned[k] as number] as Part];
  if (!above || !part.first || !part.last || part.text.length > LONGEST || !ADDRESS.test(part.text)) return false;
  return endsSentence(above.text) || isName(above.text) || ADDRESS.test(above.text);
}

/** `di Giulia Ferri`: a full name behind a word in small letters, and nothing else. */
const SMALL = /^\p{Ll}{2,4} \p{Lu}\S+(?: \p{Lu}\S+){1,2}$/u;

/** Whether a line that is set like the end of a sentence names its writer: under a finished one, or under display type. */
function signsSmall({ owned, page: { roles }, lexicon }: StoryParts, k: number): boolean {
  const i = owned[k] as number;
  const [above, part] = [roles.parts[i - 1], roles.parts[i] as Part];
  if (!above || !part.first || !part.last || !SMALL.test(part.text) || !lexicon.byline.test(part.text)) return false;
  return endsSentence(above.text) || (owned[k - 1] === i - 1 && headChance(roles, i - 1) > 0.5);
}

/** Whether a story ends with its writer in brackets: `（记者 赵强）`. */
function signsAtEnd({ owned, page: { roles } }: StoryParts, k: number): boolean {
  const part = roles.parts[owned[k] as number];
  return k === owned.length - 1 && part !== undefined && isBracketedName(part);
}

/** How many lines from the `k`th part on are a signature, 0: none. */
function signatureAt(story: StoryParts, k: number): number {
  if (isBroken(story, k)) return 2;
  const { signature, credit } = story.lexicon;
  let text = '';
  for (let n = 0; n < MOST_LINES; n++) {
    const part = neighbourOf(story, k, n);
    if (!part || text.length + part.text.length > LONGEST) return 0;
    if (n > 0 && signature.test(part.text) && !isPosted(story, k)) return 0;
    text = joined(text, part.text);
    if ((signature.test(text) || isPostedName(text)) && !(n > 0 && credit.test(text))) return endOf(story, k, n + 1);
  }
  return 0;
}

/** How many lines the signature takes of which `n` from the `k`th part on are found. */
function endOf(story: StoryParts, k: number, n: number): number {
  let end = n;
  while (end < n + MOST_LINES && goesOn(story, k, end)) end++;
  return end;
}

/** Whether a headline stands over a name and its post: of a headline of few words over a post there is no other. */
function isPosted({ owned, page: { roles }, lexicon }: StoryParts, k: number): boolean {
  const i = owned[k] as number;
  const [name, post] = [roles.parts[i]?.text ?? '', roles.parts[i + 1]?.text ?? ''];
  return isName(name) && lexicon.post.test(post) && owned[k - 1] === i - 1 && headChance(roles, i - 1) > 0.5;
}

/** Whether a signature begins at the end of a line and is all of the next. */
const isBroken = (story: StoryParts, k: number): boolean => {
  const [begun, ended] = [neighbourOf(story, k, 0), neighbourOf(story, k, 1)];
  return begun?.kind === 'tail-byline' && ended?.kind === 'tail-byline' && !begun.first && ended.first;
};

/** `and Ida Moss in Larkfield`, `in Larkfield`: what begins so under a writer's name is of it. */
const ALSO =
  /^(?:(?:and|und|et|y|e|i|en|och|og|и) )?(?:(?:in|aus|à|w|в) )?(?<=\S )\p{Lu}[\p{L}’'.-]*(?: (?:in |aus |à |w )?\p{Lu}[\p{L}’'.-]*){0,4}$/u;
/** What a reporter who is not named is called: the name may stand in the next line. */
const UNNAMED =
  /(?:verslaggever|correspondent|redacteur|inviat[oa]|corrispondente|corresponsal|enviad[oa] especial|spécial|Mitarbeiter(?:in)?|Korrespondent(?:in)?)$/u;

/** Whether the line after a signature, the `n`th, is still of it: a post, a further name, or the end of one in the last line. */
function goesOn(story: StoryParts, k: number, n: number): boolean {
  const [above, rest] = [neighbourOf(story, k, n - 1)?.text ?? '', neighbourOf(story, k, n)?.text ?? ''];
  if (ALSO.test(rest) || (UNNAMED.test(above) && isName(rest))) return true;
  if (!NAME_END.test(rest)) return story.lexicon.post.test(rest);
  return endsInHan(neighbourOf(story, k, n - 1)?.text ?? '') && neighbourOf(story, k, n + 1) === undefined;
}

/** The part `n` after the `k`th of a story, if both stand together: nothing of others and no blank line between. */
function neighbourOf({ owned, page: { roles } }: StoryParts, k: number, n: number): Part | undefined {
  const i = owned[k + n];
  if (i === undefined || i !== (owned[k] as number) + n) return undefined;
  const part = roles.parts[i] as Part;
  return n > 0 && part.line.blanks > 0 ? undefined : part;
}

const endsInHan = (text: string): boolean => isHan(text.charCodeAt(text.length - 1));

function joined(before: string, after: string): string {
  if (before === '' || endsInHan(before) || /^[□■○●◎◆]$/u.test(before)) return before + after;
  return /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after) ? before.slice(0, -1) + after : `${before} ${after}`;
}

/** The last line of a story that has its headline elsewhere, if it is a name right under the text's last sentence: who wrote it. */
export function closingName({ owned, page: { roles } }: StoryParts, labels: readonly StoryLabel[]): readonly number[] {
  const last = owned.length - 1;
  const [above, part] = [roles.parts[owned[last - 1] as number], roles.parts[owned[last] as number]];
  if (!above || !part || owned[last - 1] !== (owned[last] as number) - 1 || labels[last - 1] !== 'body') return [];
  if (!labels.slice(0, last).includes('headline') || !endsSentence(above.text)) return [];
  return isName(part.text) ? [last] : [];
}

/** Whether the `k`th part says of somebody that they wrote: no photographer is named so. */
export const writes = ({ owned, page: { roles } }: StoryParts, k: number): boolean =>
  /^(?:[□◎○] ?)?文[/:]|文[/·、]?[图圖]\)?$/u.test(roles.parts[owned[k] as number]?.text ?? '');
