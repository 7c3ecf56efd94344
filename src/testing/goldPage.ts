import { createHash } from 'node:crypto';
import { type ArticleType, newArticle } from '../domain/article.ts';
import { BLANK_PAGE_FIELDS, type Page } from '../domain/page.ts';
import { canonical } from '../domain/partition.ts';
import type { Proof } from '../domain/proof.ts';
import type { ArticleId, ArticleRole, FurnitureRole, Owner, Role, SpanStart } from '../domain/span.ts';

/** A stretch of the page with its role: `[start, end)` in UTF-16 offsets, from its first visible character to its last. */
type GoldSegment<R extends Role> = readonly [start: number, end: number, role: R];

/** An article as a careful editor would divide it. */
export interface GoldArticle {
  readonly id: ArticleId;
  readonly type: ArticleType;
  /** What the page prints; `null` where it prints none. */
  readonly title: string | null;
  readonly kicker: string | null;
  readonly subtitle: string | null;
  readonly authors: readonly string[];
  readonly photographers: readonly string[];
  /** Clean copy without bylines, credits, datelines and jump lines; crossheads are paragraphs. */
  readonly paragraphs: readonly string[];
  /** Headings first, then by place on the page. */
  readonly segments: readonly GoldSegment<ArticleRole>[];
}

/** A page with the division that is right for it: one file in `gold/`, named for the difficulty that it holds. */
export interface GoldPage {
  readonly id: string;
  /** BCP 47, as in a page's fields. */
  readonly language: string;
  readonly publication: string | null;
  readonly date: string | null;
  readonly text: string;
  readonly articles: readonly GoldArticle[];
  readonly furniture: readonly GoldSegment<FurnitureRole>[];
}

/** The files are this project's own, so they are not parsed; `goldPage.test.ts` holds each of them to the type. */
const files = import.meta.glob<GoldPage>('./gold/*.json', { eager: true, import: 'default' });
const wholeFiles = import.meta.glob<GoldPage>('./pages/*.json', { eager: true, import: 'default' });

const named = (pages: Readonly<Record<string, GoldPage>>): ReadonlyMap<string, GoldPage> =>
  new Map(Object.entries(pages).map(([path, page]) => [path.replace(/^.*\/|\.json$/g, ''), page]));

/** All gold pages of one difficulty each, by the name of their file without ending. */
export const goldPages = named(files);

/**
 * Whole pages, each of another paper, on which all difficulties stand together: written by somebody who knew nothing of
 * how the engine works. What is right for the engine in general shows here.
 */
export const wholePages = named(wholeFiles);

/** The gold page of that name. Throws where there is none: a test asks for pages that exist. */
export function goldPage(id: string): GoldPage {
  const page = goldPages.get(id) ?? wholePages.get(id);
  if (!page) throw new Error(`there is no gold page ${id}`);
  return page;
}

/** The page as an import of its text would give it. */
function pageOfGold({ id, text }: GoldPage): Page {
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  return { id, text, source: { name: `${id}.txt`, sha256, encoding: 'utf-8' } };
}

/** The proof that an editor ends with: the gold division, nothing typed over, nothing reviewed. */
export function goldProof(gold: GoldPage): Proof {
  const { publication, date, language } = gold;
  return {
    page: pageOfGold(gold),
    starts: canonical(gold.text, startsOf(gold)),
    articles: gold.articles.map(({ id, type }) => newArticle(id, type)),
    corrections: [],
    overrides: [],
    fields: { ...BLANK_PAGE_FIELDS, publication, date, language },
  };
}

/** Where each segment starts, in page order; space before the first belongs to it. */
function startsOf({ articles, furniture }: GoldPage): SpanStart[] {
  const startOf = (owner: Owner) => (segment: GoldSegment<Role>) => ({ start: segment[0], owner, role: segment[2] });
  const starts = [
    ...articles.flatMap(({ id, segments }) => segments.map(startOf(id))),
    ...furniture.map(startOf('furniture')),
  ];
  return starts.sort((a, b) => a.start - b.start).map((here, i) => (i === 0 ? { ...here, start: 0 } : here));
}
