import * as v from 'valibot';
import { ARTICLE_TYPES, type Article, type ArticleFields, type Dateline } from '../domain/article.ts';
import type { Correction, ParagraphOverride } from '../domain/correction.ts';
import { PAGE_REVIEW_STATES, type PageFields, REVIEW_STATES } from '../domain/page.ts';
import type { Proof } from '../domain/proof.ts';
import {
  ARTICLE_ROLES,
  type ArticleId,
  FURNITURE_ROLES,
  isArticleId,
  type Owner,
  type SpanStart,
} from '../domain/span.ts';

/** All of a proof but the text it divides. */
export type Division = Omit<Proof, 'page'>;

/** UTF-16 units, or a count of anything. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const textOrNull = v.nullable(v.string());
const names = v.array(v.string());

export const articleId = v.custom<ArticleId>((id) => typeof id === 'string' && isArticleId(id), 'no article id');
export const owner = v.custom<Owner>(
  (name) => name === 'furniture' || name === 'unassigned' || (typeof name === 'string' && isArticleId(name)),
  'no owner',
);
export const role = v.picklist([...ARTICLE_ROLES, ...FURNITURE_ROLES]);
export const articleReview = v.picklist(REVIEW_STATES);
export const pageReview = v.picklist(PAGE_REVIEW_STATES);
export const articleType = v.picklist(ARTICLE_TYPES);

const dateline: v.GenericSchema<unknown, Dateline> = v.strictObject({ place: textOrNull, date: textOrNull });
export const ARTICLE_FIELDS = {
  title: textOrNull,
  kicker: textOrNull,
  subtitle: textOrNull,
  section: textOrNull,
  authors: names,
  photographers: names,
  agency: textOrNull,
  dateline,
} satisfies { readonly [Name in keyof ArticleFields]: v.GenericSchema<unknown, ArticleFields[Name]> };

const overrides: v.GenericSchema<unknown, Partial<ArticleFields>> = v.strictObject({
  title: v.exactOptional(textOrNull),
  kicker: v.exactOptional(textOrNull),
  subtitle: v.exactOptional(textOrNull),
  section: v.exactOptional(textOrNull),
  authors: v.exactOptional(names),
  photographers: v.exactOptional(names),
  agency: v.exactOptional(textOrNull),
  dateline: v.exactOptional(dateline),
});

export const spanStart: v.GenericSchema<unknown, SpanStart> = v.strictObject({ start: count, owner, role });

export const article: v.GenericSchema<unknown, Article> = v.strictObject({
  id: articleId,
  type: articleType,
  label: v.nullable(count),
  overrides,
  order: v.array(count),
  review: articleReview,
  notes: textOrNull,
});

export const correction: v.GenericSchema<unknown, Correction> = v.strictObject({
  start: count,
  end: count,
  text: v.string(),
});

export const paragraphKind = v.picklist(['join', 'break']);
export const paragraphOverride: v.GenericSchema<unknown, ParagraphOverride> = v.strictObject({
  at: count,
  kind: paragraphKind,
});

export const pageFields: v.GenericSchema<unknown, PageFields> = v.strictObject({
  publication: textOrNull,
  date: textOrNull,
  pageNumber: textOrNull,
  language: textOrNull,
  notes: textOrNull,
  review: pageReview,
});

export const division: v.GenericSchema<unknown, Division> = v.strictObject({
  starts: v.array(spanStart),
  articles: v.array(article),
  corrections: v.array(correction),
  overrides: v.array(paragraphOverride),
  fields: pageFields,
});

/** What is stored of a proof. */
export const divisionOf = ({ page: _text, ...rest }: Proof): Division => rest;
