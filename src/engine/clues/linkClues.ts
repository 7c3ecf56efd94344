import { bandPlace } from '../stories/likeness.ts';
import type { Pieces } from '../stories/pieceTable.ts';
import { type Widths, widthsApart } from './columnWidth.ts';
import { jointWord } from './joints.ts';
import { TRAITS, type Trait, trait } from './traits.ts';

const OF_FIRST: readonly Trait[] = [
  'lead',
  'open-end',
  'ends-hyphen',
  'ends-comma',
  'ends-with-letter',
  'length',
  'parts',
  'seam-below',
  'last-width',
  'quotes-left-open',
  'name',
  'caption',
];
const OF_SECOND: readonly Trait[] = [
  'lead',
  'open-start',
  'starts-lower',
  'starts-upper',
  'starts-quote',
  'length',
  'parts',
  'seam-above',
  'first-width',
  'blanks-above',
  'indent',
  'quotes-closed',
  'opens',
  'name',
  'caption',
];
const DIFFERENCES: readonly Trait[] = ['radicals', 'full-digits', 'spaces', 'column', 'mean-width'];
const OWN = [
  'pieces-on',
  'parts-on',
  'next',
  'width-at-joint',
  'last-line',
  'first-line',
  'joint-word',
  'joint-ready',
  'joint-margin-for-first',
  'joint-margin-for-second',
  'case-fits',
  'cosine',
  'coverage-of-first',
  'coverage-of-second',
  'rare-words',
  'rank-for-first',
  'rank-for-second',
  'margin-for-first',
  'margin-for-second',
  'heads-between',
  'texts-between',
  'leads-between',
  'open-ends-between',
  'open-starts-between',
  'worst-seam-between',
  'kind-below-first',
  'kind-above-second',
  'side-by-side',
  'han',
  'topic',
  'topic-margin-for-first',
  'topic-margin-for-second',
  'widths-apart',
] as const;

/** What trees are told of "the text goes on from the first piece to the second", wherever both stand. */
export const LINK_CLUES: readonly string[] = [
  ...OF_FIRST.map((name) => `first:${name}`),
  ...OF_SECOND.map((name) => `second:${name}`),
  ...DIFFERENCES.map((name) => `differ:${name}`),
  ...OWN,
];

const W = TRAITS.length;
const FIRST_AT = OF_FIRST.map(trait);
const SECOND_AT = OF_SECOND.map(trait);
const DIFFER_AT = DIFFERENCES.map(trait);
const KIND = trait('kind');
const FIRST_WIDTH = trait('first-width');
const LAST_WIDTH = trait('last-width');
const FIRST_LINE = trait('first-line');
const LAST_LINE = trait('last-line');
const LOWER = trait('starts-lower');
const UPPER = trait('starts-upper');

/** Writes the clues of "`b` goes on where `a` breaks off" to `out` from `from`. */
export function linkClues(page: Pieces, a: number, b: number, out: Float32Array, from: number): void {
  const { pieces, traits, likeness, running, roles } = page;
  const p = pieces[a] as Pieces['pieces'][number];
  const q = pieces[b] as Pieces['pieces'][number];
  const pa = a * W;
  const qb = b * W;
  const [upper, lower] = a < b ? [a, b] : [b, a];
  let at = from;
  for (const k of FIRST_AT) out[at++] = traits[pa + k] as number;
  for (const k of SECOND_AT) out[at++] = traits[qb + k] as number;
  for (const k of DIFFER_AT) out[at++] = Math.abs((traits[pa + k] as number) - (traits[qb + k] as number));
  const between = (sums: Float32Array): number => (sums[lower] as number) - (sums[upper + 1] as number);
  const last = roles.parts[p.to - 1];
  const next = roles.parts[q.from];
  if (!last || !next) return;
  out[at++] = b - a;
  out[at++] = a < b ? q.from - p.to : q.to - p.from;
  out[at++] = b === a + 1 ? 1 : 0;
  const there = bandPlace(a, b);
  const back = bandPlace(b, a);
  const width = traits[pa + LAST_WIDTH] as number;
  const width2 = traits[qb + FIRST_WIDTH] as number;
  out[at++] = Math.abs(width - width2) / Math.max(width, width2, 1);
  out[at++] = (traits[pa + LAST_LINE] as number) / Math.max(1, width);
  out[at++] = (traits[qb + FIRST_LINE] as number) / Math.max(1, width2);
  out[at++] = jointWord(last.text, next.text, page.words);
  out[at++] = page.joints.ready[there] as number;
  out[at++] = page.joints.onward[there] as number;
  out[at++] = page.joints.backward[back] as number;
  out[at++] = p.openEnd
    ? (traits[qb + LOWER] as number) - (traits[qb + UPPER] as number)
    : (traits[qb + UPPER] as number) - (traits[qb + LOWER] as number);
  out[at++] = likeness.cosines[there] as number;
  out[at++] = likeness.coverages[there] as number;
  out[at++] = likeness.coverages[back] as number;
  out[at++] = likeness.rares[there] as number;
  out[at++] = likeness.ranks[there] as number;
  out[at++] = likeness.ranks[back] as number;
  out[at++] = likeness.margins[there] as number;
  out[at++] = likeness.margins[back] as number;
  out[at++] = between(running.heads);
  out[at++] = between(running.texts);
  out[at++] = between(running.leads);
  out[at++] = between(running.openEnds);
  out[at++] = between(running.openStarts);
  let worst = 0;
  for (let k = upper + 1; k <= lower; k++) worst = Math.max(worst, (pieces[k] as typeof p).fresh);
  out[at++] = worst;
  out[at++] = traits[(a + 1) * W + KIND] ?? -1;
  out[at++] = b === 0 ? -1 : (traits[(b - 1) * W + KIND] as number);
  out[at++] = page.clues.sideBySide ? 1 : 0;
  out[at++] = page.clues.han ? 1 : 0;
  out[at++] = page.topics.cosines[there] as number;
  out[at++] = page.topics.margins[there] as number;
  out[at++] = page.topics.margins[back] as number;
  out[at++] = widthsApart(page.widths[a] as Widths, page.widths[b] as Widths);
}
