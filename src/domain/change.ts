import type { Article } from './article.ts';
import type { Correction, ParagraphOverride } from './correction.ts';
import type { PageFields } from './page.ts';
import type { Proof } from './proof.ts';
import type { SpanStart } from './span.ts';

/** `removed` stood at index `at` of a list and `inserted` stands there now. */
export interface Splice<T> {
  readonly at: number;
  readonly removed: readonly T[];
  readonly inserted: readonly T[];
}

/** What differs between two proofs of one page; a part that is absent did not change. */
export interface Change {
  readonly starts?: Splice<SpanStart>;
  readonly articles?: Splice<Article>;
  readonly corrections?: Splice<Correction>;
  readonly overrides?: Splice<ParagraphOverride>;
  readonly fields?: { readonly before: PageFields; readonly after: PageFields };
}

/** The one stretch in which two lists differ, found from both ends; `undefined` if they are the same. */
function spliceOf<T>(before: readonly T[], after: readonly T[], same: (a: T, b: T) => boolean): Splice<T> | undefined {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && same(before[head] as T, after[head] as T)) head++;
  if (head === before.length && head === after.length) return undefined;
  let tail = 0;
  while (tail < shorter - head && same(before[before.length - 1 - tail] as T, after[after.length - 1 - tail] as T))
    tail++;
  return {
    at: head,
    removed: before.slice(head, before.length - tail),
    inserted: after.slice(head, after.length - tail),
  };
}

const sameStart = (a: SpanStart, b: SpanStart): boolean =>
  a === b || (a.start === b.start && a.owner === b.owner && a.role === b.role);
/** Whether two pieces of plain data with their keys in one order are equal. Most are unchanged, and the same object. */
export const sameData = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** What was changed from one proof to another of the same page. An empty object: nothing. */
export function changeBetween(before: Proof, after: Proof): Change {
  const starts = spliceOf(before.starts, after.starts, sameStart);
  const articles = spliceOf(before.articles, after.articles, sameData);
  const corrections = spliceOf(before.corrections, after.corrections, sameData);
  const overrides = spliceOf(before.overrides, after.overrides, sameData);
  return {
    ...(starts && { starts }),
    ...(articles && { articles }),
    ...(corrections && { corrections }),
    ...(overrides && { overrides }),
    ...(!sameData(before.fields, after.fields) && { fields: { before: before.fields, after: after.fields } }),
  };
}

const reverseSplice = <T>({ at, removed, inserted }: Splice<T>): Splice<T> => ({
  at,
  removed: inserted,
  inserted: removed,
});

/** The change that takes this one back. */
export function reverse(change: Change): Change {
  return {
    ...(change.starts && { starts: reverseSplice(change.starts) }),
    ...(change.articles && { articles: reverseSplice(change.articles) }),
    ...(change.corrections && { corrections: reverseSplice(change.corrections) }),
    ...(change.overrides && { overrides: reverseSplice(change.overrides) }),
    ...(change.fields && { fields: { before: change.fields.after, after: change.fields.before } }),
  };
}

const spliced = <T>(list: readonly T[], splice: Splice<T> | undefined): readonly T[] =>
  splice ? [...list.slice(0, splice.at), ...splice.inserted, ...list.slice(splice.at + splice.removed.length)] : list;

/** The proof after a change that was taken from a proof equal to this one. */
export function patched(proof: Proof, change: Change): Proof {
  return {
    page: proof.page,
    starts: spliced(proof.starts, change.starts),
    articles: spliced(proof.articles, change.articles),
    corrections: spliced(proof.corrections, change.corrections),
    overrides: spliced(proof.overrides, change.overrides),
    fields: change.fields ? change.fields.after : proof.fields,
  };
}
