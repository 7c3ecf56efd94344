import { newArticle } from '../../domain/article.ts';
import { BLANK_PAGE_FIELDS } from '../../domain/page.ts';
import { canonical } from '../../domain/partition.ts';
import type { Proof } from '../../domain/proof.ts';
import { orderFromSpans } from '../../domain/readingOrder.ts';
import {
  type ArticleId,
  type ArticleRole,
  isArticleRole,
  isFurnitureRole,
  type Owner,
  type Role,
  type SpanStart,
} from '../../domain/span.ts';

/** A page whose division and clean copy are known. Offsets are UTF-16, half open; segments stand in reading order. */
export interface KnownPage {
  readonly id: string;
  readonly text: string;
  readonly articles: readonly KnownArticle[];
  readonly furniture?: readonly KnownSegment[];
}
export interface KnownArticle {
  readonly segments: readonly KnownSegment[];
  readonly paragraphs?: readonly string[] | null;
}
export type KnownSegment = readonly [start: number, end: number, role: string];

/** What other collections call these roles. */
const OTHER_NAMES: Readonly<Record<string, ArticleRole>> = {
  deck: 'subheadline',
  subhead: 'crosshead',
  'pull-quote': 'pullquote',
  'jump-line': 'jumpline',
};

function articleRole(name: string): ArticleRole {
  const role = OTHER_NAMES[name] ?? name;
  return isArticleRole(role) ? role : 'body';
}
const roleNamed = (name: string, owner: Owner): Role => {
  if (owner !== 'furniture') return articleRole(name);
  return isFurnitureRole(name) ? name : 'other';
};

const idOf = (index: number): ArticleId => `a${index + 1}`;

function startsOf(page: KnownPage): SpanStart[] {
  const own = (owner: Owner, segments: readonly KnownSegment[]) =>
    segments.map(([start, end, role]) => ({ start, end, owner, role: roleNamed(role, owner) }));
  const spans = [
    ...page.articles.flatMap(({ segments }, i) => own(idOf(i), segments)),
    ...own('furniture', page.furniture ?? []),
  ].sort((a, b) => a.start - b.start);
  const starts: SpanStart[] = [];
  let at = 0;
  for (const { start, end, owner, role } of spans) {
    if (page.text.slice(at, start).trim() !== '') starts.push({ start: at, owner: 'unassigned', role: 'body' });
    starts.push({ start: at === 0 && starts.length === 0 ? 0 : start, owner, role });
    at = end;
  }
  if (starts.length === 0 || page.text.slice(at).trim() !== '')
    starts.push({ start: at, owner: 'unassigned', role: 'body' });
  return starts;
}

/** Space belongs to the span before it: where two segments have but space between them, the first ends with it. */
function spaceAfter(text: string, end: number): number {
  let at = end;
  while (at < text.length && text.charAt(at).trim() === '') at++;
  return at;
}

/** The proof that divides a page as it is known to be, read in the known order. */
export function proofOfKnown(page: KnownPage): Proof {
  const source = { name: page.id, sha256: '', encoding: 'utf-8' };
  return {
    page: { id: page.id, text: page.text, source },
    starts: canonical(page.text, startsOf(page)),
    articles: page.articles.map(({ segments }, i) => ({
      ...newArticle(idOf(i)),
      order: orderFromSpans(
        segments.map(([start, end, role]) => ({ start, end: spaceAfter(page.text, end), role: articleRole(role) })),
      ),
    })),
    corrections: [],
    overrides: [],
    fields: BLANK_PAGE_FIELDS,
  };
}
