/** Roles of what stands over a story, in the order in which it is read first. */
export const HEADS = new Set(['kicker', 'headline', 'subheadline']);
