import type { Label } from './label.ts';
import type { Roles } from './roles.ts';

const HEADS: readonly Label[] = ['headline', 'headline-more', 'kicker', 'subheadline'];

/** Probability that a part is a headline, kicker or subheadline. */
export const headChance = (roles: Roles, i: number): number =>
  HEADS.reduce((sum, label) => sum + roles.probability(i, label), 0);
