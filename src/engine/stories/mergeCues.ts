import type { Piece } from '../runs/piece.ts';
import type { Chances } from './chances.ts';
import { type Group, SHAPES, shapeOf } from './group.ts';

export const MERGE_CLASSES = SHAPES * SHAPES;
export const MERGE_CUES: string[] = [];
const cues = (name: string, count: number): number => {
  const first = MERGE_CUES.length;
  for (let k = 0; k < count; k++) MERGE_CUES.push(`${name}-${k}`);
  return first;
};

const PROBABILITIES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.96];
const COARSE = [0.05, 0.15, 0.3, 0.5, 0.7, 0.88];
const LEADS_BY = [-0.3, -0.1, 0, 0.1, 0.3];
const SIZES = [12, 40, 150, 500, 1500];

const ALWAYS = cues('always', 1);
const BEST = cues('best-pair', 11);
const MEAN = cues('mean-pair', 11);
const WORST = cues('worst-pair', 7);
const TEXTS = cues('best-text-pair', 8);
const HEADS = cues('best-head-pair', 8);
const RIVAL_X = cues('ahead-of-rivals-of-first', 6);
const RIVAL_Y = cues('ahead-of-rivals-of-second', 6);
const RIVALS = cues('ahead-of-both', 36);
const BEST_MEAN = cues('best-and-mean', 77);
const GAP = cues('pieces-apart', 6);
const SIZE_X = cues('size-of-first', 6);
const SIZE_Y = cues('size-of-second', 6);
const COUNT = cues('pieces', 16);
const TOO_MANY = cues('two-heads-two-leads-two-credits', 8);

const bin = (value: number, edges: readonly number[]): number => {
  let k = 0;
  while (k < edges.length && value >= (edges[k] as number)) k++;
  return k;
};

/** What the pairs between two groups say together. */
interface Bond {
  best: number;
  mean: number;
  worst: number;
  texts: number;
  heads: number;
  gap: number;
}

/** Cues for "these two groups are one story", `x` beginning above `y`, written to `on`; answers how many. */
export function mergeCues(pieces: readonly Piece[], chances: Chances, x: Group, y: Group, on: Int16Array): number {
  const bond = bondOf(pieces, chances, x, y);
  const aheadX = bin(bond.best - rival(chances, x, y), LEADS_BY);
  const aheadY = bin(bond.best - rival(chances, y, x), LEADS_BY);
  const best = bin(bond.best, PROBABILITIES);
  const mean = bin(bond.mean, COARSE);
  const list = [
    ALWAYS,
    BEST + best,
    MEAN + bin(bond.mean, PROBABILITIES),
    BEST_MEAN + 7 * best + mean,
    WORST + bin(bond.worst, COARSE),
    TEXTS + (bond.texts < 0 ? 7 : bin(bond.texts, COARSE)),
    HEADS + (bond.heads < 0 ? 7 : bin(bond.heads, COARSE)),
    RIVAL_X + aheadX,
    RIVAL_Y + aheadY,
    RIVALS + 6 * aheadX + aheadY,
    GAP + bin(bond.gap, [2, 3, 5, 9, 17]),
    SIZE_X + bin(x.length, SIZES),
    SIZE_Y + bin(y.length, SIZES),
    COUNT + 4 * Math.min(3, x.ids.length - 1) + Math.min(3, y.ids.length - 1),
    TOO_MANY + tooMany(x, y),
  ];
  on.set(list);
  return list.length;
}

export const mergeClass = (x: Group, y: Group): number => shapeOf(x) * SHAPES + shapeOf(y);

const tooMany = (x: Group, y: Group): number =>
  (x.heads > 0 && y.heads > 0 ? 4 : 0) +
  (x.leads > 0 && y.leads > 0 ? 2 : 0) +
  (x.credits > 0 && y.credits > 0 ? 1 : 0);

function bondOf(pieces: readonly Piece[], chances: Chances, x: Group, y: Group): Bond {
  const bond: Bond = { best: 0, mean: 0, worst: 1, texts: -1, heads: -1, gap: Number.POSITIVE_INFINITY };
  let weights = 0;
  for (const a of x.ids)
    for (const b of y.ids) {
      const p = pieces[a] as Piece;
      const q = pieces[b] as Piece;
      const chance = chances.of(a, b);
      const weight = Math.sqrt(p.length * q.length);
      bond.best = Math.max(bond.best, chance);
      bond.worst = Math.min(bond.worst, chance);
      bond.mean += weight * chance;
      weights += weight;
      if (p.kind === 'text' && q.kind === 'text') bond.texts = Math.max(bond.texts, chance);
      if ((p.kind === 'head') !== (q.kind === 'head')) bond.heads = Math.max(bond.heads, chance);
      bond.gap = Math.min(bond.gap, Math.abs(a - b));
    }
  bond.mean /= weights || 1;
  return bond;
}

/** The best chance of `x` with a piece outside both groups. */
function rival({ partners, of }: Chances, x: Group, y: Group): number {
  let best = 0;
  for (const a of x.ids) {
    const other = (partners[a] ?? []).find((b) => !x.ids.includes(b) && !y.ids.includes(b));
    if (other !== undefined) best = Math.max(best, of(a, other));
  }
  return best;
}
