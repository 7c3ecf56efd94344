import { expect, test } from 'vitest';
import { ownersAfter } from '../../testing/edited.ts';
import type { Edit } from './edit.ts';

const give = (start: number, end: number): Edit => ({ kind: 'assign', start, end, owner: 'a3' });

test('all or none', () => {
  expect(ownersAfter('AABB', { kind: 'batch', edits: [give(0, 1), give(3, 4)] })).toBe('CABC');
  expect(ownersAfter('AABB', { kind: 'batch', edits: [give(0, 1), give(3, 9)] })).toBe('out-of-page');
});

test('a part that changes nothing does no harm, a whole that changes nothing is refused', () => {
  expect(ownersAfter('AABB', { kind: 'batch', edits: [give(0, 1), give(0, 1)] })).toBe('CABB');
  expect(ownersAfter('AABB', { kind: 'batch', edits: [] })).toBe('nothing-changes');
});
