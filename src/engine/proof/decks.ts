import { isChineseName } from '../../clean/chineseNames.ts';
import { isTitle } from './oneHeadline.ts';
import type { StoryParts } from './storyCues.ts';
import type { StoryLabel } from './storyLabels.ts';
import { followsOn, partAt } from './storyPart.ts';

/** A line of a headline that ends short of so much of its widest line may be the headline's last. */
const SHORT = 0.72;
/** A deck in smaller type holds so many times the characters of a headline in one line. */
const LONGER = 1.6;
/** A deck is a sentence or nearly one. */
const DECK_WORDS = 6;

/** Lines taken for a headline's whose end is a deck are headline and deck. */
export function withDecks(story: StoryParts, labels: readonly StoryLabel[]): readonly StoryLabel[] {
  const first = labels.findIndex(isTitle);
  if (first < 0 || labels.includes('subheadline')) return labels;
  let end = first + 1;
  while (isTitle(labels[end]) && followsOn(story, end)) end++;
  const texts = labels.slice(first, end).map((_, n) => partAt(story, first + n).text);
  const deck = first + Math.max(sentenceIn(story, texts, first), officeIn(texts));
  return labels.map((label, k) => (k >= deck && k < end && deck > first ? 'subheadline' : label));
}

/**
 * The number of the line with which a deck opens in a headline in Latin letters, below 0: none. A headline that writes its
 * words small (`Ferry strike ends at dawn`) does not open a line with a capital behind a short one, and go on at length.
 */
function sentenceIn(story: StoryParts, texts: readonly string[], first: number): number {
  return texts.findIndex((text, n) => {
    const head = texts.slice(0, n);
    if (
      n === 0 ||
      !/^\p{Lu}\p{Ll}/u.test(text) ||
      !head.some((line) => / \p{Ll}{4}/u.test(line) || /^\p{Ll}/u.test(line))
    )
      return false;
    const rest = texts.slice(n).join(' ').split(' ').length;
    const cells = (k: number): number => partAt(story, first + k).cells;
    const widest = Math.max(...head.map((_, k) => cells(k)));
    const ends = n > 1 ? cells(n - 1) < SHORT * widest : cells(n) > LONGER * widest;
    return ends && rest >= DECK_WORDS && rest > head.join(' ').split(' ').length;
  });
}

/** Whose words an interview or a speech is, by office: `上海京剧院艺术总监黎中城`. */
const OFFICE =
  /^[\u3400-\u9fff]{2,20}(?:[院部局厂廠校馆館所处處科社团團会會行县縣市省区區镇鎮乡鄉村州台站][长長]|[总總][监監裁]|主任|[经經]理|[书書][记記]|主席|教授|研究[员員]|[董理]事[长長]|秘[书書][长長]|[导導]演)([\u3400-\u9fff]{2,3})$/u;

/** The number of the line of a headline that names who speaks and no more; 0: none. */
const officeIn = (texts: readonly string[]): number => {
  const last = texts.length - 1;
  return last > 0 && isChineseName(OFFICE.exec(texts[last] as string)?.[1] ?? '') ? last : 0;
};
