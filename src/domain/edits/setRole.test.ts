import { expect, test } from 'vitest';
import { rolesAfter } from '../../testing/edited.ts';
import type { Role } from '../span.ts';

const role = (start: number, end: number, role: Role) => ({ kind: 'set-role', start, end, role }) as const;

test.each([
  ['AAAA', 'bbbb', role(0, 2, 'headline'), 'hhbb'],
  ['AABB', 'bbbb', role(1, 3, 'byline'), 'byyb'],
  ['AA..', 'bboo', role(2, 4, 'section-label'), 'bbll'],
  ['AA..', 'bboo', role(1, 3, 'headline'), 'role-not-for-owner'],
  ['AA__', 'bbbb', role(2, 4, 'headline'), 'bbhh'],
  ['AAAA', 'hhhh', role(0, 4, 'headline'), 'nothing-changes'],
] as const)('%s %s → %o → %s', (owners, roles, edit, after) => {
  expect(rolesAfter(owners, roles, edit)).toBe(after);
});
