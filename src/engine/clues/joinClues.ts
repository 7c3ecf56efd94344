import type { Chances } from '../stories/chances.ts';
import { coveredBy } from '../stories/crumbs.ts';
import type { Group } from '../stories/group.ts';
import { bandPlace, REACH } from '../stories/likeness.ts';
import type { Links } from '../stories/links.ts';
import type { Pieces } from '../stories/pieceTable.ts';
import { topicLikeness } from '../stories/pieceTopics.ts';
import { widthSpread, widthsApart } from './columnWidth.ts';
import { JOINED_HABITS, putJoinedHabits } from './pageHabits.ts';

const OF_GROUP = [
  'heads',
  'lead',
  'leads',
  'texts',
  'captions',
  'credits',
  'names',
  'length',
  'openEnd',
  'openStart',
] as const;
const BOND = [
  'best',
  'second',
  'worst',
  'mean-odds',
  'weighted-mean',
  'best-texts',
  'best-head-text',
  'best-other',
  'best-link-down',
  'best-link-up',
  'pieces-apart',
  'seam',
  'likeness',
  'coverage-of-head',
] as const;
const RIVALRY = [
  'pieces-of-first',
  'pieces-of-second',
  'rival-of-first',
  'rival-of-second',
  'ahead-of-rivals-of-first',
  'ahead-of-rivals-of-second',
  'heads-in-both',
  'leads-in-both',
  'credits-in-both',
  'heads-between',
  'texts-between',
  'furniture-between',
  'leads-between',
  'weakest-of-first',
  'weakest-of-second',
  'second-inside-first',
  'words-of-head-covered',
  'crumbs-of-head-covered',
  'topic',
  'widths-apart',
  'width-spread-of-first',
  'width-spread-of-second',
] as const;
const PAGE = ['habit', ...JOINED_HABITS, 'side-by-side', 'blanks', 'han', 'pieces'] as const;

/** What trees are told of two groups of pieces, the first beginning above the second. */
export const JOIN_CLUES: readonly string[] = [
  ...OF_GROUP.map((name) => `first:${name}`),
  ...OF_GROUP.map((name) => `second:${name}`),
  ...BOND,
  ...RIVALRY,
  ...PAGE,
];

/** What the pairs of pieces between two groups say together. */
interface Bond {
  best: number;
  second: number;
  worst: number;
  odds: number;
  weighted: number;
  texts: number;
  heads: number;
  other: number;
  down: number;
  up: number;
  gap: number;
  upper: number;
  lower: number;
  likeness: number;
  coverage: number;
}

/** Writes the clues of "these two groups are one story" to `out`, `x` beginning above `y`. */
export function joinClues(page: Pieces, chances: Chances, links: Links, x: Group, y: Group, out: Float32Array): void {
  const { running, pieces } = page;
  const bond = bondOf(page, chances, links, x, y);
  let at = 0;
  for (const name of OF_GROUP) out[at++] = x[name];
  for (const name of OF_GROUP) out[at++] = y[name];
  out[at++] = bond.best;
  out[at++] = bond.second;
  out[at++] = bond.worst;
  out[at++] = bond.odds;
  out[at++] = bond.weighted;
  out[at++] = bond.texts;
  out[at++] = bond.heads;
  out[at++] = bond.other;
  out[at++] = bond.down;
  out[at++] = bond.up;
  out[at++] = bond.gap;
  out[at++] = bond.gap === 1 ? (pieces[bond.lower] as Pieces['pieces'][number]).fresh : -1;
  out[at++] = bond.likeness;
  out[at++] = bond.coverage;
  const rivalX = rival(chances, x, y);
  const rivalY = rival(chances, y, x);
  out[at++] = x.ids.length;
  out[at++] = y.ids.length;
  out[at++] = rivalX;
  out[at++] = rivalY;
  out[at++] = bond.best - rivalX;
  out[at++] = bond.best - rivalY;
  out[at++] = Math.min(x.heads, y.heads);
  out[at++] = x.lead * y.lead;
  out[at++] = Math.min(x.credits, y.credits);
  const between = (sums: Float32Array): number => (sums[bond.lower] as number) - (sums[bond.upper + 1] as number);
  out[at++] = between(running.heads);
  out[at++] = between(running.texts);
  out[at++] = between(running.furniture);
  out[at++] = between(running.leads);
  out[at++] = x.weakest;
  out[at++] = y.weakest;
  out[at++] = (x.ids.at(-1) as number) > (y.ids[0] as number) ? 1 : 0;
  const [head, text] = x.texts === 0 ? [x, y] : [y, x];
  const titled = head.texts === 0 && head.heads > 0 && text.texts > 0;
  out[at++] = titled ? covered(page.likeness.bags, head, text, (word) => page.words.weight[word] as number) : -1;
  out[at++] = titled ? covered(page.crumbs.bags, head, text, page.crumbs.weight) : -1;
  out[at++] = topicLikeness(page.topics, x.ids, y.ids);
  out[at++] = widthsApart(x.widths, y.widths);
  out[at++] = widthSpread(x.widths);
  out[at++] = widthSpread(y.widths);
  out[at++] = page.habit;
  const turn = isHeading(x) && y.texts > 0 ? 1 : isHeading(y) && x.texts > 0 ? -1 : 0;
  putJoinedHabits(page.pageHabits, turn, out, at);
  at += JOINED_HABITS.length;
  out[at++] = page.clues.sideBySide ? 1 : 0;
  out[at++] = page.clues.blanks;
  out[at++] = page.clues.han ? 1 : 0;
  out[at++] = Math.min(300, pieces.length);
}

/** Headlines without a text. */
const isHeading = ({ texts, heads }: Group): boolean => texts === 0 && heads > 0;

/** Share, by weight, of what a group of headlines says that a group of texts says somewhere. */
function covered(
  bags: readonly ReadonlySet<number>[],
  head: Group,
  text: Group,
  weight: (member: number) => number,
): number {
  const said = new Set<number>();
  for (const k of head.ids) for (const member of bags[k] as ReadonlySet<number>) said.add(member);
  return coveredBy(
    said,
    text.ids.map((k) => bags[k] as ReadonlySet<number>),
    weight,
  );
}

function bondOf({ pieces, likeness }: Pieces, chances: Chances, links: Links, x: Group, y: Group): Bond {
  const bond: Bond = {
    best: 0,
    second: 0,
    worst: 1,
    odds: 0,
    weighted: 0,
    texts: -1,
    heads: -1,
    other: -1,
    down: 0,
    up: 0,
    gap: Number.POSITIVE_INFINITY,
    upper: 0,
    lower: 0,
    likeness: 0,
    coverage: 0,
  };
  let weights = 0;
  let textWeights = 0;
  for (const a of x.ids)
    for (const b of y.ids) {
      const p = pieces[a] as Pieces['pieces'][number];
      const q = pieces[b] as Pieces['pieces'][number];
      const chance = chances.of(a, b);
      const weight = Math.sqrt(p.length * q.length);
      if (chance > bond.best) {
        bond.second = bond.best;
        bond.best = chance;
      } else if (chance > bond.second) bond.second = chance;
      bond.worst = Math.min(bond.worst, chance);
      bond.odds += Math.log((chance + 0.001) / (1.001 - chance));
      bond.weighted += weight * chance;
      weights += weight;
      const gap = Math.abs(a - b);
      if (gap < bond.gap) {
        bond.gap = gap;
        bond.upper = Math.min(a, b);
        bond.lower = Math.max(a, b);
      }
      const near = gap <= REACH;
      if (p.kind === 'text' && q.kind === 'text') {
        bond.texts = Math.max(bond.texts, chance);
        if (near) {
          bond.likeness += weight * (likeness.cosines[bandPlace(a, b)] as number);
          bond.down = Math.max(bond.down, links.chance[bandPlace(a, b)] as number);
          bond.up = Math.max(bond.up, links.chance[bandPlace(b, a)] as number);
        }
        textWeights += weight;
      } else if ((p.kind === 'head' && q.kind === 'text') || (p.kind === 'text' && q.kind === 'head')) {
        bond.heads = Math.max(bond.heads, chance);
        const [head, text] = p.kind === 'head' ? [a, b] : [b, a];
        if (near) bond.coverage = Math.max(bond.coverage, likeness.coverages[bandPlace(head, text)] as number);
      } else bond.other = Math.max(bond.other, chance);
    }
  bond.odds /= x.ids.length * y.ids.length;
  bond.weighted /= weights || 1;
  bond.likeness = textWeights > 0 ? bond.likeness / textWeights : -1;
  return bond;
}

/** The best chance of `x` with a piece outside both groups. */
function rival({ partners, of }: Chances, x: Group, y: Group): number {
  let best = 0;
  for (const a of x.ids)
    for (const b of partners[a] ?? []) {
      if (of(a, b) <= best) break;
      if (x.ids.includes(b) || y.ids.includes(b)) continue;
      best = of(a, b);
      break;
    }
  return best;
}
