import fc from 'fast-check';
import { ARTICLE_TYPES, FIELD_NAMES, newArticle } from '../domain/article.ts';
import { applyEdit } from '../domain/edits/applyEdit.ts';
import type { Edit } from '../domain/edits/edit.ts';
import { PAGE_REVIEW_STATES, REVIEW_STATES } from '../domain/page.ts';
import { spanIndexAt } from '../domain/partition.ts';
import { blankProof, type Proof } from '../domain/proof.ts';
import { isRefusal } from '../domain/refusal.ts';
import { ARTICLE_ROLES, type ArticleId, FURNITURE_ROLES, type Owner, type Role } from '../domain/span.ts';
import { pageWith } from './picture.ts';

/** Text that is hard on offsets: astral Han, emoji with joiners, flags, combining marks, a lone surrogate, blanks. */
const EASY = ['版', '面', '报', '。', 'a', 'B', '9', ' ', '\n', '\n\n', '　', '“'];
const HARD = ['𠮷', '𪚥', '👩‍👩‍👧', '🇫🇮🇳🇱', 'e\u0301', '\ud83d', '\u0308', '각', 'नि', '𠮷\udb40\udd00'];
export const randomText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...EASY, ...EASY, ...HARD), { minLength: 1, maxLength: 40, size: 'max' })
  .map((list) => list.join(''));

const articleId: fc.Arbitrary<ArticleId> = fc.constantFrom('a1', 'a2', 'a3', 'a4', 'a5');
const owner: fc.Arbitrary<Owner> = fc.oneof(
  { weight: 5, arbitrary: articleId },
  fc.constant<Owner>('furniture'),
  fc.constant<Owner>('unassigned'),
);
const role: fc.Arbitrary<Role> = fc.constantFrom<Role>(...ARTICLE_ROLES, ...FURNITURE_ROLES, 'section-label');
const words = fc.constantFrom('报道', 'Late edition', '𠮷田', 'e\u0301', '');
const textOrNull = fc.oneof(words, fc.constant(null));
const kind = <K extends Edit['kind']>(name: K) => fc.constant(name);

const fieldEdit: fc.Arbitrary<Edit> = fc
  .record({ article: articleId, field: fc.constantFrom(...FIELD_NAMES), text: textOrNull })
  .map(({ article, field, text }) => {
    if (field === 'authors' || field === 'photographers')
      return { kind: 'set-field', article, field, value: text ? [text] : [] };
    if (field === 'dateline') return { kind: 'set-field', article, field, value: { place: text || null, date: null } };
    return { kind: 'set-field', article, field, value: text };
  });

/** Edits that name no place in the text. */
const placeless: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: kind('merge'), from: articleId, into: articleId }) },
  fieldEdit,
  fc.record({ kind: kind('reset-field'), article: articleId, field: fc.constantFrom(...FIELD_NAMES) }),
  fc.record({ kind: kind('set-type'), article: articleId, type: fc.constantFrom(...ARTICLE_TYPES) }),
  fc.record({
    kind: kind('set-page-field'),
    field: fc.constantFrom('publication' as const, 'date' as const, 'pageNumber' as const),
    value: fc.constantFrom(null, '晨报', '2024-02-29', '2024-13-41', ' '),
  }),
  fc.record({ kind: kind('set-review'), target: articleId, review: fc.constantFrom(...REVIEW_STATES) }),
  fc.record({
    kind: kind('set-review'),
    target: fc.constant('page' as const),
    review: fc.constantFrom(...PAGE_REVIEW_STATES),
  }),
  fc.record({ kind: kind('set-note'), target: fc.oneof(articleId, fc.constant('page' as const)), text: textOrNull }),
);

/** A division into a few articles; now and then one that does not tile the text. */
function division(offset: fc.Arbitrary<number>): fc.Arbitrary<Edit> {
  return fc.array(fc.tuple(offset, owner, role), { minLength: 1, maxLength: 6, size: 'max' }).map((list) => {
    const cuts = [...new Map(list.map(([at, ...rest]) => [at, rest])).entries()].sort(([a], [b]) => a - b);
    const starts = cuts.map(([at, [owner]], i) => ({
      start: i === 0 ? 0 : at,
      owner,
      role: owner === 'furniture' ? ('other' as const) : ('body' as const),
    }));
    const ids = [...new Set(starts.map(({ owner }) => owner))]
      .filter((id): id is ArticleId => id.startsWith('a'))
      .sort();
    const apart = starts.filter(({ owner }, i) => owner !== starts[i - 1]?.owner);
    return { kind: 'replace-division', starts: apart, articles: ids.map((id) => newArticle(id)) };
  });
}

/** Edits at places of a text of this length, now and then beyond it: a refusal is an answer too. */
function placed(length: number): fc.Arbitrary<Edit> {
  const offset = fc.oneof({ weight: 30, arbitrary: fc.nat(length) }, fc.constant(length + 3));
  const range = fc.tuple(offset, offset).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const at = { at: offset, article: articleId };
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc.tuple(range, owner).map(([place, owner]): Edit => ({ kind: 'assign', ...place, owner })),
    },
    fc.tuple(range, owner, role).map(([place, owner, role]): Edit => ({ kind: 'assign', ...place, owner, role })),
    { weight: 3, arbitrary: fc.record({ kind: kind('split'), ...at }) },
    { weight: 5, arbitrary: fc.record({ kind: kind('move-boundary'), at: offset, to: offset }) },
    { weight: 2, arbitrary: fc.record({ kind: kind('attach'), ...at }) },
    { weight: 2, arbitrary: fc.record({ kind: kind('detach'), ...at }) },
    range.map((place): Edit => ({ kind: 'discard', ...place })),
    {
      weight: 3,
      arbitrary: fc.tuple(range, role).map(([place, role]): Edit => ({ kind: 'set-role', ...place, role })),
    },
    fc.record({ kind: kind('set-label'), article: articleId, label: fc.option(offset) }),
    fc
      .tuple(offset, fc.nat(4), textOrNull)
      .map(([start, n, text]): Edit => ({ kind: 'correct-text', start, end: start + n, text })),
    fc.record({
      kind: kind('set-paragraph'),
      at: offset,
      break: fc.constantFrom('join' as const, 'break' as const, null),
    }),
    {
      weight: 3,
      arbitrary: fc.record({
        kind: kind('reorder'),
        article: articleId,
        order: fc.array(offset, { minLength: 1, maxLength: 4, size: 'max' }),
      }),
    },
    division(offset),
  );
}

/** Any edit to a page with a text of this length, allowed or not. */
export function randomEdit(length: number): fc.Arbitrary<Edit> {
  const single = fc.oneof({ weight: 3, arbitrary: placed(length) }, placeless);
  const batch = fc.array(single, { maxLength: 4, size: 'max' }).map((edits): Edit => ({ kind: 'batch', edits }));
  return fc.oneof({ weight: 12, arbitrary: single }, batch);
}

/** A text, and edits to try on it one after the other: first a division, so that the others find articles. */
export const randomWork = randomText.chain((text) =>
  fc.record({
    text: fc.constant(text),
    edits: fc
      .tuple(
        division(fc.nat(Math.max(0, text.length - 1))),
        fc.array(randomEdit(text.length), { minLength: 8, maxLength: 20, size: 'max' }),
      )
      .map(([first, rest]) => [first, ...rest]),
  }),
);

/** A boundary is moved where there is one: the offset drawn for it stands for the nearest start before. */
export function aimed(proof: Proof, edit: Edit): Edit {
  if (edit.kind !== 'move-boundary') return edit;
  return { ...edit, at: proof.starts[spanIndexAt(proof.starts, edit.at)]?.start ?? edit.at };
}

/** A proof that an editor might have reached: the edits that were not refused, made on a blank proof. */
export const randomProof: fc.Arbitrary<Proof> = randomWork.map(({ text, edits }) =>
  edits.reduce<Proof>(
    (proof, edit) => {
      const next = applyEdit(proof, aimed(proof, edit));
      return isRefusal(next) ? proof : next;
    },
    blankProof(pageWith(text)),
  ),
);
