import { isTitle } from './oneHeadline.ts';
import type { StoryParts } from './storyCues.ts';
import type { StoryLabel } from './storyLabels.ts';
import { followsOn, partAt } from './storyPart.ts';

/** What is set in display type over a story's text. */
export const HEADS: ReadonlySet<StoryLabel> = new Set(['headline', 'headline-more', 'kicker', 'subheadline']);
const OVER_TEXT: ReadonlySet<StoryLabel> = new Set([...HEADS, 'byline']);

/** What calls for the headline is none itself. */
export const withoutCalls = (story: StoryParts, labels: readonly StoryLabel[]): readonly StoryLabel[] =>
  labels.map((label, k) => (label === 'headline' && calls(story, k) ? 'kicker' : label));

/**
 * Where the words of a display line settle that it is a kicker (it names who speaks or acts), it is one: of the line
 * below it, or of the deck, which is the headline then.
 */
export function withKickers(story: StoryParts, labels: readonly StoryLabel[]): readonly StoryLabel[] {
  const settled = [...labels];
  if (opensWithCall(story, settled)) settled[0] = 'kicker';
  story.owned.forEach((i, k) => {
    if (!namesActor(story, i) || !settled[k] || !OVER_TEXT.has(settled[k]) || story.owned[k + 1] !== i + 1) return;
    if (!HEADS.has(settled[k + 1] as StoryLabel)) return;
    settled[k] = 'kicker';
    settled[k + 1] = 'headline';
    if (SAYS.test(partAt(story, k).text)) withLinesAbove(story, settled, k);
  });
  withCall(story, settled);
  const over = settled.findLastIndex(isTitle);
  const under = settled.includes('subheadline') && !settled.includes('kicker');
  const last = story.page.roles.parts[story.owned[over] as number];
  if (!under || !last || !story.lexicon.kicker.test(last.text)) return settled;
  return settled.map((label) => (HEADS.has(label) ? (label === 'subheadline' ? 'headline' : 'kicker') : label));
}

/** What is said where (`县委农村工作会议召开` over `何田强调`): the lines of display type right above are the kicker's, too. */
function withLinesAbove(story: StoryParts, settled: StoryLabel[], k: number): void {
  for (let n = k - 1; n >= 0 && HEADS.has(settled[n] as StoryLabel) && followsOn(story, n + 1); n--)
    settled[n] = 'kicker';
}

/** A first line that ends in a colon, right over the headline, names who or what it is about, though it is as wide as text. */
const COLON = /^[\u3400-\u9fff“《][^。!?]{3,40}:$/u;
const opensWithCall = (story: StoryParts, labels: readonly StoryLabel[]): boolean =>
  labels[0] === 'body' && labels[1] === 'headline' && followsOn(story, 1) && COLON.test(partAt(story, 0).text);

/** A display line before all text that ends in a dash (`代表委员呼吁——`) calls for the headline, however far that stands. */
function withCall(story: StoryParts, settled: StoryLabel[]): void {
  if (settled.includes('kicker') || !settled.includes('headline')) return;
  const k = settled.findIndex((label, n) => label === 'body' || calls(story, n));
  if (k >= 0 && calls(story, k) && settled[k] !== 'headline') settled[k] = 'kicker';
}

/** A line in capitals of four letters and more, as papers name place, subject or column over a headline that is not. */
const SHOUTED = /^(?=(?:[^\p{L}]*\p{Lu}){4})[^\p{Ll}\u3400-\u9fff]{4,32}$/u;
const OPENS_HEADLINE = /^["“‘«„»']?\p{Lu}.*\p{Ll}/u;
/** Small words in capitals end no kicker: the headline goes on. What ends in a full stop is a headline of old. */
const GOES_ON =
  /(?:^| )(?:[\p{Lu}]{1,2}|THE|AND|FOR|DER|DIE|DAS|UND|LES|DES|LOS|LAS|DEL|CON|PER|HET|EEN|DEN|OCH)$|[-,:.]$/u;

/** First lines of a headline that are set in capitals, while its others are not, are its kicker where there is no other. */
export function withShoutedKickers(story: StoryParts, labels: readonly StoryLabel[]): readonly StoryLabel[] {
  const first = labels.findIndex(isTitle);
  if (first < 0 || labels.includes('kicker')) return labels;
  let to = first;
  while (isTitle(labels[to]) && SHOUTED.test(partAt(story, to).text)) to++;
  if (to === first || !isTitle(labels[to]) || !OPENS_HEADLINE.test(partAt(story, to).text)) return labels;
  if (GOES_ON.test(partAt(story, to - 1).text)) return labels;
  return labels.map((label, k) => (k < first || k > to ? label : k === to ? 'headline' : 'kicker'));
}

/** Whether the `k`th part of a story calls for what stands in the headline, and is none therefore. */
export const calls = ({ owned, page: { roles } }: StoryParts, k: number): boolean =>
  CALL.test(roles.parts[owned[k] as number]?.text ?? '');

/** A few words, and a dash as long as two characters. */
const CALL = /^.{2,20}——$/u;

/** A line that says who says what the headline below it says. */
const SAYS = /^.{2,24}(?:强[调調]|強調|指出|要求|呼[吁籲]|透露|[号號]召|致[信辞辭])$/u;

/** A line that says of which series of reports the headline below it is one, and which. */
const SERIES =
  /^.{2,20}(?:系列(?:[报報][道導]|[访訪][谈談]|[评評][论論])?|[访訪][谈談]|述[评評])(?:之)?\(?(?:[\d一二三四五六七八九十]{1,2}|[①-⑳])\)?$/u;

/** A line that ends like an office or a speaker, told from the line below by a label of its own or by a blank line. */
function namesActor({ page: { roles }, lexicon }: StoryParts, i: number): boolean {
  const [part, below] = [roles.parts[i], roles.parts[i + 1]];
  if (part && (SAYS.test(part.text) || SERIES.test(part.text))) return true;
  if (!part || !lexicon.kicker.test(part.text)) return false;
  return roles.labels[i] === 'kicker' || (below !== undefined && below.line.blanks > 0 && below.cells > part.cells);
}
