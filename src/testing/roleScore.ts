import { isVisible } from './overlap.ts';

/** A stretch of text and what it is. */
export type RoleStretch = readonly [start: number, end: number, role: string];

/** Roles that one reader tells from another as a rule; all else is body. */
const COARSE: Readonly<Record<string, string>> = {
  headline: 'head',
  kicker: 'head',
  subheadline: 'head',
  subhead: 'head',
  deck: 'head',
  title: 'head',
  byline: 'byline',
  credit: 'byline',
  author: 'byline',
  dateline: 'byline',
  caption: 'caption',
  furniture: 'furniture',
  masthead: 'furniture',
  folio: 'furniture',
  'section-label': 'furniture',
};

function rolesOf(length: number, stretches: readonly RoleStretch[]): readonly (string | undefined)[] {
  const roles = new Array<string | undefined>(length).fill(undefined);
  for (const [start, end, role] of stretches) roles.fill(COARSE[role] ?? 'body', start, end);
  return roles;
}

/** Share of the visible characters of the gold division whose role, coarsely, came out right; 1 where there are none. */
export function roleScore(text: string, gold: readonly RoleStretch[], found: readonly RoleStretch[]): number {
  const [wanted, given] = [rolesOf(text.length, gold), rolesOf(text.length, found)];
  let all = 0;
  let right = 0;
  wanted.forEach((role, at) => {
    if (role === undefined || !isVisible(text, at)) return;
    all++;
    if (given[at] === role) right++;
  });
  return all === 0 ? 1 : right / all;
}
