import { type Article, newArticle } from '../../domain/article.ts';
import { floorToCharacter } from '../../domain/characters.ts';
import type { Page, PageFields } from '../../domain/page.ts';
import type { Proof } from '../../domain/proof.ts';
import { type ArticleId, type Owner, type Role, roleFits, type SpanStart } from '../../domain/span.ts';
import type { Draft } from './draft.ts';

/** Makes a proof of drafts: articles numbered in page order, spans that tile the page. */
export function proofOf(page: Page, drafts: readonly Draft[], furniture: readonly Placed[], fields: PageFields): Proof {
  const sorted = drafts.toSorted((a, b) => firstStart(a) - firstStart(b));
  const articles: Article[] = sorted.map((draft, k) => ({
    ...newArticle(`a${k + 1}`, draft.type),
    label: draft.label,
    order: draft.order,
  }));
  const placed = sorted.flatMap((draft, k) =>
    draft.parts.map(({ start, role }) => spanStart(start, `a${k + 1}` as ArticleId, role)),
  );
  const starts = tiled(page.text, [
    ...placed,
    ...furniture.map(({ start, role }) => spanStart(start, 'furniture', role)),
  ]);
  return { page, starts, articles, corrections: [], overrides: [], fields };
}

/** A part's place and role. */
export interface Placed {
  readonly start: number;
  readonly role: Role;
}

const firstStart = (draft: Draft): number =>
  draft.parts.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);

function spanStart(start: number, owner: Owner, role: Role): SpanStart {
  const plainest = owner === 'furniture' ? 'other' : 'body';
  return { start, owner, role: roleFits(owner, role) ? role : plainest };
}

/** Space goes to the span before it, space at the top of the page to the first; equal neighbours become one. */
function tiled(text: string, placed: readonly SpanStart[]): readonly SpanStart[] {
  if (text === '') return [];
  const sorted = placed
    .map((span) => ({ ...span, start: floorToCharacter(text, span.start) }))
    .sort((a, b) => a.start - b.start);
  const [first] = sorted;
  if (!first) return [{ start: 0, owner: 'furniture', role: 'other' }];
  const starts: SpanStart[] = [{ ...first, start: 0 }];
  for (const next of sorted.slice(1)) {
    const last = starts.at(-1) as SpanStart;
    if (next.start === last.start) continue;
    if (last.owner !== next.owner || last.role !== next.role) starts.push(next);
  }
  return starts;
}
