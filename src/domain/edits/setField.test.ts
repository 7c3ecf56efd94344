import { expect, test } from 'vitest';
import { edited, refusalOf } from '../../testing/edited.ts';
import { proofOf } from '../../testing/picture.ts';
import type { Edit } from './edit.ts';

const proof = proofOf('AA..BB', 'bblobb');
const title = (value: string | null): Edit => ({ kind: 'set-field', article: 'a1', field: 'title', value });

test('an override is kept until it is dropped', () => {
  const typed = edited(proof, title('渡口夜话'));
  expect(typed.articles[0]?.overrides).toEqual({ title: '渡口夜话' });
  const dropped = edited(typed, { kind: 'reset-field', article: 'a1', field: 'title' });
  expect(dropped.articles[0]?.overrides).toEqual({});
});

test('"none" is an override like any other', () => {
  expect(edited(proof, title(null)).articles[0]?.overrides).toEqual({ title: null });
});

test('equal overrides are equal values whatever order they were typed in', () => {
  const agency: Edit = { kind: 'set-field', article: 'a1', field: 'agency', value: 'Nordpress' };
  expect(JSON.stringify(edited(proof, title('甲'), agency).articles)).toBe(
    JSON.stringify(edited(proof, agency, title('甲')).articles),
  );
});

test.each<[Edit, string]>([
  [title(' 甲'), 'value-not-allowed'],
  [title(''), 'value-not-allowed'],
  [{ kind: 'set-field', article: 'a1', field: 'authors', value: ['林晚', '林晚'] }, 'value-not-allowed'],
  [{ kind: 'set-field', article: 'a1', field: 'dateline', value: { place: '', date: null } }, 'value-not-allowed'],
  [{ kind: 'set-field', article: 'a7', field: 'title', value: '甲' }, 'no-such-article'],
  [{ kind: 'reset-field', article: 'a1', field: 'title' }, 'nothing-changes'],
  [{ kind: 'set-label', article: 'a1', label: 0 }, 'not-a-label'],
  [{ kind: 'set-label', article: 'a1', label: 3 }, 'not-a-label'],
  [{ kind: 'set-page-field', field: 'date', value: '2023-02-30x' }, 'value-not-allowed'],
])('%o is refused: %s', (edit, code) => {
  expect(refusalOf(proof, edit)).toBe(code);
});

test('a label gives its section by where it stands', () => {
  expect(edited(proof, { kind: 'set-label', article: 'a2', label: 2 }).articles[1]?.label).toBe(2);
});

test('page fields and types are set', () => {
  const next = edited(
    proof,
    { kind: 'set-page-field', field: 'date', value: '2024-02-29' },
    { kind: 'set-type', article: 'a1', type: 'photo' },
  );
  expect(next.fields.date).toBe('2024-02-29');
  expect(next.articles[0]?.type).toBe('photo');
});
