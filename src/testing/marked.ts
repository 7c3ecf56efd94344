import { newArticle } from '../domain/article.ts';
import { BLANK_PAGE_FIELDS } from '../domain/page.ts';
import { canonical } from '../domain/partition.ts';
import type { Proof } from '../domain/proof.ts';
import type { Role } from '../domain/span.ts';
import { isFurnitureRole, type SpanStart } from '../domain/span.ts';
import { pageWith } from './picture.ts';

/**
 * A proof of one article from a text with marks: `‹headline›Bells at dawn‹body›The …`. A mark gives the role of what
 * follows it and is not part of the page; furniture roles make furniture, `‹unassigned›` nobody's text.
 */
export function marked(text: string): Proof {
  let plain = '';
  const starts: SpanStart[] = [];
  for (const [, mark, stretch] of text.matchAll(/‹([a-z-]+)›([^‹]*)/gu)) {
    const role = (mark === 'unassigned' ? 'body' : mark) as Role;
    const owner = mark === 'unassigned' ? 'unassigned' : isFurnitureRole(role) ? 'furniture' : 'a1';
    starts.push({ start: plain.length, owner, role });
    plain += stretch;
  }
  return {
    page: pageWith(plain),
    starts: canonical(plain, starts),
    articles: [newArticle('a1')],
    corrections: [],
    overrides: [],
    fields: BLANK_PAGE_FIELDS,
  };
}
