import { isHan } from '../lines/script.ts';
import type { Roles } from '../roles/roles.ts';
import type { Vocabulary } from '../roles/words.ts';
import type { Piece } from '../runs/piece.ts';
import type { Likeness } from './likeness.ts';

/** All that is known of a page when pieces are compared two by two. */
export interface Pieces {
  readonly roles: Roles;
  readonly words: Vocabulary;
  readonly pieces: readonly Piece[];
  readonly likeness: Likeness;
  readonly running: Running;
  /** Share of the page's sure pairs in which the headline stands before its story: 0, 1, or 0.5 where none is sure. */
  readonly habit: number;
}

/** How many of each stand before a piece, so that what lies between two is a subtraction. */
export interface Running {
  readonly heads: Int32Array;
  readonly texts: Int32Array;
  readonly leads: Float64Array;
}

const KINDS = ['head', 'name', 'text', 'caption', 'quote'] as const;
/** Ordered pairs of kinds have weights of their own. */
export const PAIR_CLASSES = KINDS.length * KINDS.length;
export const PAIR_CUES: string[] = [];
const cues = (name: string, count: number): number => {
  const first = PAIR_CUES.length;
  for (let k = 0; k < count; k++) PAIR_CUES.push(`${name}-${k}`);
  return first;
};

const ALWAYS = cues('always', 1);
const GAP = cues('pieces-apart', 7);
const TEXTS = cues('texts-between', 4);
const HEADS = cues('heads-between', 4);
const LEADS = cues('leads-between', 3);
const COSINE = cues('cosine', 7);
const COVER_A = cues('second-covers-first', 7);
const COVER_B = cues('first-covers-second', 7);
const RANK_A = cues('rank-for-first', 4);
const RANK_B = cues('rank-for-second', 4);
const MARGIN_A = cues('margin-for-first', 5);
const MARGIN_B = cues('margin-for-second', 5);
const FRESH = cues('fresh', 6);
const LEAD_B = cues('second-leads', 4);
const LEAD_A = cues('first-leads', 4);
const SEAM = cues('open-end-open-start', 4);
const NEAR_SEAM = cues('near-open-end-open-start', 4);
const WIDTH = cues('width-changes', 5);
const BLANK = cues('blank-between', 2);
const SIZE_A = cues('size-of-first', 5);
const SIZE_B = cues('size-of-second', 5);
const WORD = cues('seam-word', 2);
const HABIT = cues('habit', 4);
const HEAD_ABOVE = cues('head-touches-above-first', 2);
const HEAD_BELOW = cues('head-touches-below-second', 2);
const LAST = cues('ends-page', 1);
const GAP_COVER_A = cues('pieces-apart-and-second-covers-first', 49);
const GAP_COVER_B = cues('pieces-apart-and-first-covers-second', 49);
const GAP_LEAD_B = cues('pieces-apart-and-second-leads', 28);
const GAP_HABIT = cues('pieces-apart-and-habit', 28);
const RANK_MARGIN_A = cues('rank-and-margin-for-first', 20);
const RANK_MARGIN_B = cues('rank-and-margin-for-second', 20);
const SEAM_WIDTH = cues('seam-and-width', 20);
const HEADS_TEXTS = cues('heads-and-texts-between', 16);

const bin = (value: number, edges: readonly number[]): number => {
  let k = 0;
  while (k < edges.length && value >= (edges[k] as number)) k++;
  return k;
};
const SHARES = [0.005, 0.03, 0.08, 0.16, 0.3, 0.5];
const MARGINS = [-0.2, -0.05, 0.02, 0.15];
const SIZES = [12, 40, 150, 500];

/** The class of a pair: the kinds of its two pieces in page order. Furniture has none. */
export const pairClass = (a: Piece, b: Piece): number =>
  KINDS.indexOf(a.kind as never) * KINDS.length + KINDS.indexOf(b.kind as never);

export function runningOf(pieces: readonly Piece[]): Running {
  const heads = new Int32Array(pieces.length + 1);
  const texts = new Int32Array(pieces.length + 1);
  const leads = new Float64Array(pieces.length + 1);
  pieces.forEach((piece, i) => {
    heads[i + 1] = (heads[i] as number) + (piece.kind === 'head' ? 1 : 0);
    texts[i + 1] = (texts[i] as number) + (piece.kind === 'text' ? 1 : 0);
    leads[i + 1] = (leads[i] as number) + piece.lead;
  });
  return { heads, texts, leads };
}

/** The page's habit, from headlines that touch an opening on one side only. */
export function habitOf(pieces: readonly Piece[]): number {
  let before = 0;
  let after = 0;
  pieces.forEach((piece, i) => {
    if (piece.kind !== 'head') return;
    const opens = (pieces[i + 1]?.lead ?? 0) > 0.5;
    const closes = pieces[i - 1]?.kind === 'text' && !pieces[i - 1]?.openEnd;
    if (opens && !closes) before++;
    if (closes && !opens) after++;
  });
  return before + after < 2 ? 0.5 : before / (before + after);
}

/** Cues for "pieces `a` and `b`, `a` above `b`, belong to one story", written to `on`; answers how many. */
export function pairCues(page: Pieces, a: number, b: number, on: Int16Array): number {
  const { pieces, likeness, running, habit } = page;
  const p = pieces[a] as Piece;
  const q = pieces[b] as Piece;
  let n = 0;
  const put = (cue: number): void => {
    on[n++] = cue;
  };
  const texts = (running.texts[b] as number) - (running.texts[a + 1] as number);
  const heads = (running.heads[b] as number) - (running.heads[a + 1] as number);
  const gap = bin(b - a, [2, 3, 4, 6, 10, 20]);
  const leadB = bin(q.lead, [0.1, 0.4, 0.8]);
  const custom = bin(habit, [0.25, 0.5, 0.75]);
  const cover = [bin(likeness.coverage(a, b), SHARES), bin(likeness.coverage(b, a), SHARES)] as const;
  const rank = [bin(likeness.rank(a, b), [1, 2, 4]), bin(likeness.rank(b, a), [1, 2, 4])] as const;
  const margin = [bin(likeness.margin(a, b), MARGINS), bin(likeness.margin(b, a), MARGINS)] as const;
  put(ALWAYS);
  put(GAP + gap);
  put(TEXTS + Math.min(3, texts));
  put(HEADS + Math.min(3, heads));
  put(HEADS_TEXTS + 4 * Math.min(3, heads) + Math.min(3, texts));
  put(LEADS + bin((running.leads[b] as number) - (running.leads[a + 1] as number), [0.4, 1.4]));
  put(COSINE + bin(likeness.cosine(a, b), SHARES));
  put(COVER_A + cover[0]);
  put(COVER_B + cover[1]);
  put(GAP_COVER_A + 7 * gap + cover[0]);
  put(GAP_COVER_B + 7 * gap + cover[1]);
  put(RANK_A + rank[0]);
  put(RANK_B + rank[1]);
  put(MARGIN_A + margin[0]);
  put(MARGIN_B + margin[1]);
  put(RANK_MARGIN_A + 5 * rank[0] + margin[0]);
  put(RANK_MARGIN_B + 5 * rank[1] + margin[1]);
  put(LEAD_A + bin(p.lead, [0.1, 0.4, 0.8]));
  put(LEAD_B + leadB);
  put(GAP_LEAD_B + 4 * gap + leadB);
  put(GAP_HABIT + 4 * gap + custom);
  const seam = (p.openEnd ? 2 : 0) + (q.openStart ? 1 : 0);
  put(SEAM + seam);
  if (b - a === 1) {
    put(FRESH + bin(q.fresh, [0.1, 0.2, 0.4, 0.6, 0.85]));
    put(NEAR_SEAM + seam);
    put(BLANK + ((page.roles.parts[q.from]?.line.blanks ?? 0) > 0 ? 1 : 0));
  }
  const width = bin(widthChange(page, p, q), [0.04, 0.12, 0.3, 0.6]);
  put(WIDTH + width);
  put(SEAM_WIDTH + 5 * seam + width);
  put(SIZE_A + bin(p.length, SIZES));
  put(SIZE_B + bin(q.length, SIZES));
  const word = seamWord(page, p, q);
  if (word >= 0) put(WORD + word);
  put(HABIT + custom);
  put(HEAD_ABOVE + (pieces[a - 1]?.kind === 'head' ? 1 : 0));
  put(HEAD_BELOW + (pieces[b + 1]?.kind === 'head' ? 1 : 0));
  if (b === pieces.length - 1) put(LAST);
  return n;
}

/** Change of column width from the end of one piece to the start of the next, as a share of the wider. */
function widthChange({ roles }: Pieces, p: Piece, q: Piece): number {
  const above = widest(roles, Math.max(p.from, p.to - 5), p.to);
  const below = widest(roles, q.from, Math.min(q.to, q.from + 5));
  return Math.abs(above - below) / Math.max(above, below, 1);
}

function widest({ parts }: Roles, from: number, to: number): number {
  let cells = 0;
  for (let i = from; i < to; i++) cells = Math.max(cells, parts[i]?.line.cells ?? 0);
  return cells;
}

/** 1: the Han before and after the seam are a word elsewhere on the page; 0: they are not; -1: no two Han. */
function seamWord({ roles, words }: Pieces, p: Piece, q: Piece): number {
  const before = (roles.parts[p.to - 1]?.text ?? '').slice(-1).charCodeAt(0);
  const after = (roles.parts[q.from]?.text ?? '').charCodeAt(0);
  if (!isHan(before) || !isHan(after)) return -1;
  return words.pairs.has(before * 0x10000 + after) ? 1 : 0;
}
