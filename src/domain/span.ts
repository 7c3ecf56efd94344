/** A half-open range `[start, end)` of UTF-16 offsets into a page's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What a stretch of an article is, in the trade's words. */
export const ARTICLE_ROLES = [
  'headline',
  'kicker',
  'subheadline',
  'byline',
  'dateline',
  'body',
  'crosshead',
  'caption',
  'credit',
  'pullquote',
  'jumpline',
] as const;

/** What a stretch of furniture is: kept with the page, but part of no article. */
export const FURNITURE_ROLES = ['masthead', 'folio', 'section-label', 'other'] as const;
/** Roles of the type over a story, which may stand far from its text. */
export const DISPLAY_ROLES: ReadonlySet<string> = new Set(['headline', 'kicker', 'subheadline']);

export type ArticleRole = (typeof ARTICLE_ROLES)[number];
export type FurnitureRole = (typeof FURNITURE_ROLES)[number];
export type Role = ArticleRole | FurnitureRole;

/** `a1`, `a2`, …: unique within a page, never reused for another article of the same history. */
export type ArticleId = `a${number}`;
/** Whose text is: an article's, nobody's by decision, or nobody's yet. */
export type Owner = ArticleId | 'furniture' | 'unassigned';

/** What a proof stores of a span: its end is the next one's start. */
export interface SpanStart {
  readonly start: number;
  readonly owner: Owner;
  readonly role: Role;
}

/** A stretch of the page with one owner and one role. */
export interface Span extends Range {
  readonly owner: Owner;
  readonly role: Role;
}

/** A span of an article, as articles list their own. */
export interface ArticleSpan extends Range {
  readonly role: ArticleRole;
}

const articleRoles: ReadonlySet<string> = new Set(ARTICLE_ROLES);
const furnitureRoles: ReadonlySet<string> = new Set(FURNITURE_ROLES);

export const isArticleRole = (role: string): role is ArticleRole => articleRoles.has(role);
export const isFurnitureRole = (role: string): role is FurnitureRole => furnitureRoles.has(role);
export const isArticleId = (owner: string): owner is ArticleId => /^a(0|[1-9]\d*)$/.test(owner);

/** The number in an article's id: `a12` → 12. Articles are told apart and sorted by it. */
export const articleNumber = (id: ArticleId): number => Number(id.slice(1));

/** Whether text of this owner may carry this role. Unassigned text may carry any: a guess is worth keeping. */
export function roleFits(owner: Owner, role: Role): boolean {
  if (owner === 'unassigned') return true;
  return owner === 'furniture' ? isFurnitureRole(role) : isArticleRole(role);
}

/** The role that text keeps when it changes hands: its own where it fits, else the new owner's plainest one. */
export function roleUnder(owner: Owner, role: Role): Role {
  if (roleFits(owner, role)) return role;
  return owner === 'furniture' ? 'other' : 'body';
}

/** Whether two ranges share a character; that they touch is not enough. */
export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
/** Whether the character at the offset is in the range: its start is, its end is not. */
export const contains = (range: Range, offset: number): boolean => range.start <= offset && offset < range.end;
