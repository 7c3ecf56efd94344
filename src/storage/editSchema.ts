import * as v from 'valibot';
import type { Change, Splice } from '../domain/change.ts';
import type { Edit, SetField, SetReview } from '../domain/edits/edit.ts';
import { FURNITURE_ROLES } from '../domain/span.ts';
import {
  ARTICLE_FIELDS,
  article,
  articleId,
  articleReview,
  articleType,
  correction,
  count,
  owner,
  pageFields,
  pageReview,
  paragraphKind,
  paragraphOverride,
  role,
  spanStart,
  textOrNull,
} from './divisionSchema.ts';

type Kind = Edit['kind'];
type FieldName = keyof typeof ARTICLE_FIELDS;

const edit: v.GenericSchema<unknown, Edit> = v.lazy((input) => EDITS[kindOf(input) as Kind] ?? v.never());

function kindOf(input: unknown): string {
  const kind = typeof input === 'object' && input !== null && 'kind' in input ? input.kind : undefined;
  return typeof kind === 'string' && Object.hasOwn(EDITS, kind) ? kind : '';
}

const fieldNames = v.picklist(Object.keys(ARTICLE_FIELDS) as FieldName[]);

const setFieldOf = <Name extends FieldName>(field: Name) =>
  v.strictObject({
    kind: v.literal('set-field'),
    article: articleId,
    field: v.literal(field),
    value: ARTICLE_FIELDS[field],
  });

const setField: v.GenericSchema<unknown, SetField> = v.variant('field', [
  setFieldOf('title'),
  setFieldOf('kicker'),
  setFieldOf('subtitle'),
  setFieldOf('section'),
  setFieldOf('authors'),
  setFieldOf('photographers'),
  setFieldOf('agency'),
  setFieldOf('dateline'),
]);

const setReview: v.GenericSchema<unknown, SetReview> = v.union([
  v.strictObject({ kind: v.literal('set-review'), target: v.literal('page'), review: pageReview }),
  v.strictObject({ kind: v.literal('set-review'), target: articleId, review: articleReview }),
]);

/** One schema for each kind of edit, so that a new kind cannot be forgotten here. */
const EDITS: { readonly [K in Kind]: v.GenericSchema<unknown, Extract<Edit, { kind: K }>> } = {
  assign: v.strictObject({
    kind: v.literal('assign'),
    start: count,
    end: count,
    owner,
    role: v.exactOptional(role),
  }),
  split: v.strictObject({ kind: v.literal('split'), at: count, article: articleId }),
  merge: v.strictObject({ kind: v.literal('merge'), from: articleId, into: articleId }),
  'move-boundary': v.strictObject({ kind: v.literal('move-boundary'), at: count, to: count }),
  attach: v.strictObject({ kind: v.literal('attach'), at: count, article: articleId }),
  detach: v.strictObject({ kind: v.literal('detach'), at: count, article: articleId }),
  discard: v.strictObject({
    kind: v.literal('discard'),
    start: count,
    end: count,
    role: v.exactOptional(v.picklist(FURNITURE_ROLES)),
  }),
  'set-role': v.strictObject({ kind: v.literal('set-role'), start: count, end: count, role }),
  'set-field': setField,
  'reset-field': v.strictObject({ kind: v.literal('reset-field'), article: articleId, field: fieldNames }),
  'set-type': v.strictObject({ kind: v.literal('set-type'), article: articleId, type: articleType }),
  'set-label': v.strictObject({ kind: v.literal('set-label'), article: articleId, label: v.nullable(count) }),
  'set-page-field': v.strictObject({
    kind: v.literal('set-page-field'),
    field: v.picklist(['publication', 'date', 'pageNumber', 'language']),
    value: textOrNull,
  }),
  'correct-text': v.strictObject({ kind: v.literal('correct-text'), start: count, end: count, text: textOrNull }),
  'set-paragraph': v.strictObject({ kind: v.literal('set-paragraph'), at: count, break: v.nullable(paragraphKind) }),
  reorder: v.strictObject({ kind: v.literal('reorder'), article: articleId, order: v.array(count) }),
  'set-review': setReview,
  'set-note': v.strictObject({
    kind: v.literal('set-note'),
    target: v.union([v.literal('page'), articleId]),
    text: textOrNull,
  }),
  'replace-division': v.strictObject({
    kind: v.literal('replace-division'),
    starts: v.array(spanStart),
    articles: v.array(article),
  }),
  batch: v.strictObject({ kind: v.literal('batch'), edits: v.array(edit) }),
};

const splice = <T>(element: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, Splice<T>> =>
  v.strictObject({ at: count, removed: v.array(element), inserted: v.array(element) });

const change: v.GenericSchema<unknown, Change> = v.strictObject({
  starts: v.exactOptional(splice(spanStart)),
  articles: v.exactOptional(splice(article)),
  corrections: v.exactOptional(splice(correction)),
  overrides: v.exactOptional(splice(paragraphOverride)),
  fields: v.exactOptional(v.strictObject({ before: pageFields, after: pageFields })),
});

export { change as changeSchema, edit as editSchema };
