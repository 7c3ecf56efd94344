/** What a story more costs before anything is known of the page. */
export const FIRST_COST = 0.27;

/** The trees are cut anew so often, each time at the cost that the last cut speaks for; it has settled by then. */
export const ROUNDS = 3;

/**
 * Half of F1, as far as it goes, and a little more: so the best is made of all kinds of pages, of those in an order that
 * hides what is one story, too (measured: half alone, .6 of it, and .27 on all pages; see the README).
 */
const SHARE = 0.5;
const MORE = 0.04;
/** On pages that are easy to divide, more than that would fuse stories which a reader would keep apart. */
const COSTS = { least: 0.1, most: 0.33 };

/**
 * What a story more costs on a page, by the probabilities (one at least) that the stories of a cut are whole: F1 is twice
 * the stories that are right over those found and those there are, so that one more must be right with a probability of
 * F1 / 2 to raise it. As many are taken to be there as are found; F1 is then the mean probability of the cut's own stories.
 * A ratio is made largest by cutting at the cost that the last cut comes to, until it stays (Dinkelbach 1967).
 */
export function storyCost(wholes: readonly number[]): number {
  const mean = wholes.reduce((sum, whole) => sum + whole, 0) / wholes.length;
  return Math.max(COSTS.least, Math.min(COSTS.most, SHARE * mean + MORE));
}
