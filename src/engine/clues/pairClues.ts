import { bandPlace } from '../stories/likeness.ts';
import type { Links } from '../stories/links.ts';
import type { Pieces } from '../stories/pieceTable.ts';
import { type Widths, widthsApart } from './columnWidth.ts';
import { jointWord } from './joints.ts';
import { JOINED_HABITS, putJoinedHabits } from './pageHabits.ts';
import { TRAITS, type Trait, trait } from './traits.ts';

/** Traits of both pieces that a pair is told. */
const BOTH: readonly Trait[] = [
  'kind',
  'head',
  'deck',
  'lead',
  'text',
  'caption',
  'furniture',
  'open-end',
  'open-start',
  'ends-sentence',
  'length',
  'parts',
  'seam-above',
  'seam-below',
  'echo',
  'first-width',
  'last-width',
  'blanks-above',
  'opens',
];
/** Traits in which two pieces may differ. */
const DIFFERENCES: readonly Trait[] = [
  'radicals',
  'full-digits',
  'spaces',
  'han',
  'capitals',
  'column',
  'first-width',
  'mean-width',
];
const LINKS = [
  'goes-on',
  'goes-on-backwards',
  'link-ahead-of-rivals-out',
  'link-ahead-of-rivals-in',
  'best-link-out-of-first',
  'best-link-into-second',
  'best-link-out-of-second',
  'best-link-into-first',
] as const;
const BETWEEN = [
  'pieces-apart',
  'parts-apart',
  'units-apart',
  'seam-between',
  'worst-seam-between',
  'unbroken-between',
  'heads-between',
  'texts-between',
  'furniture-between',
  'leads-between',
  'open-ends-between',
  'open-starts-between',
  'width-at-joint',
  'width-at-joint-backwards',
  'column-at-joint',
  'last-line-of-first',
  'joint-word',
  'joint-ready',
  'joint-word-backwards',
  'quotes-fit',
  'cosine',
  'coverage-of-first',
  'coverage-of-second',
  'rare-words',
  'rank-for-first',
  'rank-for-second',
  'margin-for-first',
  'margin-for-second',
  'next-text-of-open-end',
  'text-before-open-start',
  'kind-below-first',
  'kind-above-second',
  'kind-above-first',
  'kind-below-second',
  'crumbs-of-first',
  'crumbs-of-second',
  'crumb-margin-for-first',
  'crumb-margin-for-second',
  'open-end-above-first',
  'open-end-above-second',
  'lead-below-first',
  'lead-below-second',
  'topic',
  'topic-margin-for-first',
  'topic-margin-for-second',
  'widths-apart',
] as const;
const PAGE = ['habit', ...JOINED_HABITS, 'side-by-side', 'blanks', 'han', 'pieces', 'place'] as const;

/** What trees are told of two pieces, the first above the second. */
export const PAIR_CLUES: readonly string[] = [
  ...BOTH.map((name) => `first:${name}`),
  ...BOTH.map((name) => `second:${name}`),
  ...DIFFERENCES.map((name) => `differ:${name}`),
  ...BETWEEN,
  ...PAGE,
  ...LINKS,
];

const W = TRAITS.length;
const BOTH_AT = BOTH.map(trait);
const DIFFER_AT = DIFFERENCES.map(trait);
const KIND = trait('kind');
const FIRST_WIDTH = trait('first-width');
const LAST_WIDTH = trait('last-width');
const LAST_LINE = trait('last-line');
const OPEN_QUOTES = trait('quotes-left-open');
const CLOSED_QUOTES = trait('quotes-closed');
const COLUMN = trait('column');

const relative = (a: number, b: number): number => Math.abs(a - b) / Math.max(a, b, 1);

/** Writes the clues of pieces `a` and `b`, `a` above `b`, to `out` from `from`. */
export function pairClues(page: Pieces, links: Links, a: number, b: number, out: Float32Array, from: number): void {
  const { pieces, traits, likeness, running, roles } = page;
  const p = pieces[a] as Pieces['pieces'][number];
  const q = pieces[b] as Pieces['pieces'][number];
  const pa = a * W;
  const qb = b * W;
  let at = from;
  for (const k of BOTH_AT) out[at++] = traits[pa + k] as number;
  for (const k of BOTH_AT) out[at++] = traits[qb + k] as number;
  for (const k of DIFFER_AT) out[at++] = Math.abs((traits[pa + k] as number) - (traits[qb + k] as number));
  const between = (sums: Float32Array): number => (sums[b] as number) - (sums[a + 1] as number);
  out[at++] = b - a;
  out[at++] = q.from - p.to;
  const last = roles.parts[p.to - 1];
  const next = roles.parts[q.from];
  if (!last || !next) return;
  out[at++] = Math.log1p(Math.max(0, next.start - last.end));
  out[at++] = b === a + 1 ? q.fresh : -1;
  let worst = 0;
  for (let k = a + 1; k <= b; k++) worst = Math.max(worst, (pieces[k] as typeof p).fresh);
  out[at++] = worst;
  out[at++] = (running.unbroken[b + 1] as number) - (running.unbroken[a + 1] as number);
  out[at++] = between(running.heads);
  const texts = between(running.texts);
  out[at++] = texts;
  out[at++] = between(running.furniture);
  out[at++] = between(running.leads);
  out[at++] = between(running.openEnds);
  out[at++] = between(running.openStarts);
  out[at++] = relative(traits[pa + LAST_WIDTH] as number, traits[qb + FIRST_WIDTH] as number);
  out[at++] = relative(traits[qb + LAST_WIDTH] as number, traits[pa + FIRST_WIDTH] as number);
  out[at++] = (traits[qb + COLUMN] as number) - (traits[pa + COLUMN] as number);
  out[at++] = (traits[pa + LAST_LINE] as number) / Math.max(1, traits[pa + LAST_WIDTH] as number);
  out[at++] = jointWord(last.text, next.text, page.words);
  out[at++] = page.joints.joint(a, b);
  out[at++] = jointWord((roles.parts[q.to - 1] ?? last).text, (roles.parts[p.from] ?? next).text, page.words);
  out[at++] =
    Math.min(traits[pa + OPEN_QUOTES] as number, traits[qb + CLOSED_QUOTES] as number) -
    Math.min(traits[qb + OPEN_QUOTES] as number, traits[pa + CLOSED_QUOTES] as number);
  const there = bandPlace(a, b);
  const back = bandPlace(b, a);
  out[at++] = likeness.cosines[there] as number;
  out[at++] = likeness.coverages[there] as number;
  out[at++] = likeness.coverages[back] as number;
  out[at++] = likeness.rares[there] as number;
  out[at++] = likeness.ranks[there] as number;
  out[at++] = likeness.ranks[back] as number;
  out[at++] = likeness.margins[there] as number;
  out[at++] = likeness.margins[back] as number;
  out[at++] = p.openEnd && texts === 0 ? 1 : 0;
  out[at++] = q.openStart && texts === 0 ? 1 : 0;
  const kind = (k: number): number => (k < 0 || k >= pieces.length ? -1 : (traits[k * W + KIND] as number));
  out[at++] = kind(a + 1);
  out[at++] = kind(b - 1);
  out[at++] = kind(a - 1);
  out[at++] = kind(b + 1);
  out[at++] = page.crumbs.coverages[there] as number;
  out[at++] = page.crumbs.coverages[back] as number;
  out[at++] = page.crumbs.margins[there] as number;
  out[at++] = page.crumbs.margins[back] as number;
  out[at++] = pieces[a - 1]?.openEnd ? 1 : 0;
  out[at++] = pieces[b - 1]?.openEnd ? 1 : 0;
  out[at++] = pieces[a + 1]?.lead ?? -1;
  out[at++] = pieces[b + 1]?.lead ?? -1;
  out[at++] = page.topics.cosines[there] as number;
  out[at++] = page.topics.margins[there] as number;
  out[at++] = page.topics.margins[back] as number;
  out[at++] = widthsApart(page.widths[a] as Widths, page.widths[b] as Widths);
  out[at++] = page.habit;
  const turn = p.kind === 'head' && q.kind === 'text' ? 1 : p.kind === 'text' && q.kind === 'head' ? -1 : 0;
  putJoinedHabits(page.pageHabits, turn, out, at);
  at += JOINED_HABITS.length;
  out[at++] = page.clues.sideBySide ? 1 : 0;
  out[at++] = page.clues.blanks;
  out[at++] = page.clues.han ? 1 : 0;
  out[at++] = Math.min(300, pieces.length);
  out[at++] = a / pieces.length;
  addLinks(links, a, b, out, at);
}

/** Whether the text goes on from one to the other, either way, and how that compares with the best rivals. */
function addLinks({ chance, out: outs, into }: Links, a: number, b: number, clues: Float32Array, from: number): void {
  let at = from;
  const there = chance[bandPlace(a, b)] as number;
  const back = chance[bandPlace(b, a)] as number;
  const [source, target, most] = there >= back ? [a, b, there] : [b, a, back];
  const rival = (best: Float32Array, k: number): number =>
    (best[2 * k] as number) <= most ? (best[2 * k + 1] as number) : (best[2 * k] as number);
  clues[at++] = there;
  clues[at++] = back;
  clues[at++] = most - rival(outs, source);
  clues[at++] = most - rival(into, target);
  clues[at++] = outs[2 * a] as number;
  clues[at++] = into[2 * b] as number;
  clues[at++] = outs[2 * b] as number;
  clues[at++] = into[2 * a] as number;
}
