import { ARTICLE_TYPES, type Article, type ArticleFields } from '../article.ts';
import { isCalendarDate } from '../calendar.ts';
import { spanAt } from '../partition.ts';
import { articleOf, type Proof } from '../proof.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { ArticleId } from '../span.ts';
import type { ResetField, SetField, SetLabel, SetPageField, SetType } from './edit.ts';

/** A field's text says something and has no blanks at its ends; "nothing" is `null`. */
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.trim() === value;
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);

/** Whether a value is a list of names: each says something, and none stands there twice. */
export const areNames = (value: unknown): boolean =>
  Array.isArray(value) && value.every(isText) && new Set(value).size === value.length;

function allowed(field: keyof ArticleFields, value: ArticleFields[keyof ArticleFields]): boolean {
  if (field === 'authors' || field === 'photographers') return areNames(value);
  if (field !== 'dateline') return isTextOrNull(value);
  const { place, date } = value as ArticleFields['dateline'];
  return isTextOrNull(place) && isTextOrNull(date);
}

/** The proof with one article changed. Refuses `no-such-article`. */
export function withChanged(proof: Proof, id: ArticleId, change: (article: Article) => Article): Proof | Refusal {
  const article = articleOf(proof, id);
  if (!article) return refuse('no-such-article');
  return { ...proof, articles: proof.articles.map((other) => (other === article ? change(article) : other)) };
}

/** Refuses `value-not-allowed` (blank text, blanks at its ends, a name twice) and `no-such-article`. */
export function setField(proof: Proof, edit: SetField): Proof | Refusal {
  if (!allowed(edit.field, edit.value)) return refuse('value-not-allowed');
  const change = (article: Article) => ({
    ...article,
    overrides: inOrder({ ...article.overrides, [edit.field]: edit.value }),
  });
  return withChanged(proof, edit.article, change);
}

/** The field says again what the spans say. Refuses `no-such-article`. */
export function resetField(proof: Proof, edit: ResetField): Proof | Refusal {
  return withChanged(proof, edit.article, (article) => {
    const { [edit.field]: _dropped, ...overrides } = article.overrides;
    return { ...article, overrides };
  });
}

/** Equal overrides are equal values whatever order they were typed in. */
export function inOrder(overrides: Partial<ArticleFields>): Partial<ArticleFields> {
  return Object.fromEntries(Object.entries(overrides).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Refuses `value-not-allowed` for what is no type, and `no-such-article`. */
export function setType(proof: Proof, edit: SetType): Proof | Refusal {
  if (!ARTICLE_TYPES.includes(edit.type)) return refuse('value-not-allowed');
  return withChanged(proof, edit.article, (article) => ({ ...article, type: edit.type }));
}

/** The label is kept as the offset at which its span starts. Refuses `not-a-label` and `no-such-article`. */
export function setLabel(proof: Proof, edit: SetLabel): Proof | Refusal {
  const span = edit.label === null ? undefined : spanAt(proof, edit.label);
  if (edit.label !== null && span?.role !== 'section-label') return refuse('not-a-label');
  return withChanged(proof, edit.article, (article) => ({ ...article, label: span?.start ?? null }));
}

/** Refuses `value-not-allowed`: blank text, blanks at its ends, a date that is no calendar date. */
export function setPageField(proof: Proof, edit: SetPageField): Proof | Refusal {
  const { field, value } = edit;
  if (!isTextOrNull(value) || (field === 'date' && value !== null && !isCalendarDate(value)))
    return refuse('value-not-allowed');
  return { ...proof, fields: { ...proof.fields, [field]: value } };
}
