import { newArticle } from '../domain/article.ts';
import { BLANK_PAGE_FIELDS, type Page } from '../domain/page.ts';
import { canonical, ownerAt, spanAt } from '../domain/partition.ts';
import type { Proof } from '../domain/proof.ts';
import { type ArticleId, articleNumber, isArticleId, type Owner, type Role, type SpanStart } from '../domain/span.ts';

/** Roles as one letter each, for pictures of a division. */
const ROLE_LETTERS: Readonly<Record<string, Role>> = {
  h: 'headline',
  k: 'kicker',
  s: 'subheadline',
  y: 'byline',
  d: 'dateline',
  b: 'body',
  x: 'crosshead',
  c: 'caption',
  r: 'credit',
  q: 'pullquote',
  j: 'jumpline',
  m: 'masthead',
  f: 'folio',
  l: 'section-label',
  o: 'other',
};
const LETTER_OF = new Map(Object.entries(ROLE_LETTERS).map(([letter, role]) => [role, letter]));

/** `A` → a1, `B` → a2; `.` is furniture, `_` unassigned. */
export function ownerOf(letter: string): Owner {
  if (letter === '.') return 'furniture';
  return letter === '_' ? 'unassigned' : `a${letter.charCodeAt(0) - 64}`;
}
const letterOf = (owner: Owner): string => {
  if (!isArticleId(owner)) return owner === 'furniture' ? '.' : '_';
  return String.fromCharCode(64 + articleNumber(owner));
};

const plainRole = (owner: Owner): Role => (owner === 'furniture' ? 'other' : 'body');

/** A page with this text, as an import would give it. */
export const pageWith = (text: string, name = 'test.txt'): Page => ({
  id: name,
  text,
  source: { name, sha256: '0'.repeat(64), encoding: 'utf-8' },
});

/** The text under a picture where none is given: a different visible character in each place. */
const filler = (length: number): string => Array.from({ length }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');

/**
 * A proof from a picture, one letter per UTF-16 unit: `'AABB.A'`, roles below it where they matter: `'hhbboy'`.
 * Spans that start with a space are put right as every edit would.
 */
export function proofOf(owners: string, roles = '', text = filler(owners.length)): Proof {
  const starts: SpanStart[] = [...owners].map((letter, start) => {
    const owner = ownerOf(letter);
    return { start, owner, role: ROLE_LETTERS[roles[start] ?? ''] ?? plainRole(owner) };
  });
  const page = pageWith(text);
  const division = canonical(text, starts);
  const ids = [...new Set(division.map(({ owner }) => owner))].filter(isArticleId).sort(byNumber);
  return {
    page,
    starts: division,
    articles: ids.map((id) => newArticle(id)),
    corrections: [],
    overrides: [],
    fields: BLANK_PAGE_FIELDS,
  };
}

const byNumber = (a: ArticleId, b: ArticleId): number => articleNumber(a) - articleNumber(b);

/** Who owns what, one letter per UTF-16 unit. */
export const ownersOf = (proof: Proof): string =>
  Array.from({ length: proof.page.text.length }, (_, i) => letterOf(ownerAt(proof, i) ?? 'unassigned')).join('');

/** What is what, one letter per UTF-16 unit. */
export const rolesOf = (proof: Proof): string =>
  Array.from({ length: proof.page.text.length }, (_, i) => LETTER_OF.get(spanAt(proof, i)?.role ?? 'body')).join('');
