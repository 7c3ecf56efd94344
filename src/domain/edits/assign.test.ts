import { expect, test } from 'vitest';
import { ownersAfter, rolesAfter } from '../../testing/edited.ts';
import type { Edit } from './edit.ts';

const assign = (start: number, end: number, owner: 'a1' | 'a2' | 'a3' | 'furniture' | 'unassigned'): Edit => ({
  kind: 'assign',
  start,
  end,
  owner,
});

test.each([
  ['AABBA', assign(1, 3, 'a3'), 'ACCBA'],
  ['AABBA', assign(2, 4, 'a1'), 'AAAAA'],
  ['AABBA', assign(0, 5, 'a2'), 'BBBBB'],
  ['AABBA', assign(4, 5, 'furniture'), 'AABB.'],
  ['_____', assign(0, 2, 'a1'), 'AA___'],
  ['AA__A', assign(4, 5, 'unassigned'), 'AA___'],
  ['AABBA', assign(0, 2, 'a1'), 'nothing-changes'],
  ['AABBA', assign(3, 3, 'a1'), 'empty-range'],
  ['AABBA', assign(3, 9, 'a1'), 'out-of-page'],
  ['AABBA', assign(-1, 2, 'a2'), 'out-of-page'],
])('%s → %o → %s', (before, edit, after) => {
  expect(ownersAfter(before, edit)).toBe(after);
});

test('white space belongs to the text before it, and is nothing to assign', () => {
  expect(ownersAfter('AAABBB', assign(2, 5, 'a3'), '', '版面 \n栏目')).toBe(
    'AAABCC'.replace('B', 'A').replace('CC', 'CB'),
  );
  expect(ownersAfter('AAAAAA', assign(2, 4, 'a3'), '', '版面 \n栏目')).toBe('only-space');
});

test('a boundary never cuts a character', () => {
  expect(ownersAfter('AAAAA', assign(2, 3, 'a2'), '', '报𠮷𠮷')).toBe('ABBAA');
  expect(ownersAfter('AAAAAA', assign(1, 2, 'a2'), '', 'ae\u0301\u0308bc')).toBe('ABBBAA');
});

test('text keeps its role as far as it fits its new owner', () => {
  expect(rolesAfter('AAA..', 'hbbfl', assign(1, 5, 'a2'))).toBe('hbbbb');
  expect(rolesAfter('AAA..', 'hbbfl', assign(0, 4, 'furniture'))).toBe('ooofl');
});

test('a role is refused to an owner that cannot have it', () => {
  expect(ownersAfter('AAAAA', { kind: 'assign', start: 0, end: 2, owner: 'furniture', role: 'headline' })).toBe(
    'role-not-for-owner',
  );
  expect(ownersAfter('AAAAA', { kind: 'assign', start: 0, end: 2, owner: 'a1', role: 'folio' })).toBe(
    'role-not-for-owner',
  );
});

test('discarding makes furniture', () => {
  expect(ownersAfter('AABBA', { kind: 'discard', start: 1, end: 3 })).toBe('A..BA');
  expect(rolesAfter('AABBA', '', { kind: 'discard', start: 1, end: 3, role: 'folio' })).toBe('bffbb');
});
