import type { ArticleType } from '../../domain/article.ts';
import type { ArticleRole } from '../../domain/span.ts';
import { HAN_DATE } from '../lexicon/han.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** What is known of a story when its type is asked for; texts as the rules read them, in reading order. */
export interface StoryText {
  readonly parts: readonly { readonly role: ArticleRole; readonly text: string }[];
  /** What the section label says, if there is one. */
  readonly section: string | null;
}

/** An item with fewer UTF-16 units of body is a brief: Han say more with less. */
const BRIEF = { han: 160, latin: 420 };
/** Advertisements and notices are no longer than this, in units of body. */
const SMALL = { han: 260, latin: 900 };
/** An opening or an end tells as much as this many lines of it. */
const EDGE = 2;

/** The type of a story by what it is headed with, how it opens and ends, how it is signed and how long it is. */
export function storyType(story: StoryText, lexicon: Lexicon): ArticleType {
  const texts = (...roles: ArticleRole[]): string[] =>
    story.parts.filter(({ role }) => roles.includes(role)).map(({ text }) => text.slice(0, 200));
  const body = texts('body');
  if (body.length === 0 && texts('caption').length > 0) return 'photo';
  const headline = texts('headline').join(' ');
  const heads = [story.section ?? '', headline, ...texts('kicker', 'subheadline')];
  const script = lexicon.tag.startsWith('zh') ? 'han' : 'latin';
  const length = story.parts.reduce((sum, { role, text }) => sum + (role === 'body' ? text.length : 0), 0);
  // A day alone dates a notice; it is no report's dateline.
  const signed = texts('byline').length > 0 && texts('dateline').some((text) => !HAN_DATE.test(text));
  if (length <= SMALL[script] && !signed) {
    const notice = [...heads, ...body.slice(0, EDGE), ...body.slice(-EDGE)];
    if (notice.some((text) => lexicon.announces.test(text))) return 'notice';
    if (offers(body, lexicon)) return 'advertisement';
  }
  const opening = [story.section ?? '', headline, ...texts('byline'), ...body.slice(0, 1)];
  if (texts('dateline').length === 0 && opening.some((text) => lexicon.opinion.test(text))) return 'opinion';
  if (heads.some((text) => lexicon.feature.test(text))) return 'feature';
  return length < BRIEF[script] ? 'brief' : 'news';
}

/** What offers something says so in this share of its lines; news, too, tells of prices and hours. */
const OFFERING = 0.25;

/** A telephone, an address, a price in two of its lines and many of all, or in one of very few. */
function offers(body: readonly string[], { notice }: Lexicon): boolean {
  const hits = body.filter((text) => notice.test(text)).length;
  return (hits >= 2 && hits >= OFFERING * body.length) || (hits === 1 && body.length <= 3);
}
