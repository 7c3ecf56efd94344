import type { Forest } from '../forest.ts';
import { type Bins, binned } from './bins.ts';
import { growTree, type Tree } from './growTree.ts';
import { seeded } from './seeded.ts';

/** Cases to learn from: `clues` numbers each, one after the other, with answer (0 or 1) and weight of each. */
export interface Cases {
  readonly clues: number;
  readonly values: Float32Array;
  readonly answers: Uint8Array;
  readonly weights: Float32Array;
}

/** How to grow: how many trees, how deep, how much of each is believed, and what share of cases and clues it sees. */
export interface Growth {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  readonly shareOfCases: number;
  readonly shareOfClues: number;
  /** Pull of a leaf towards 0, and the least weight of evidence in a leaf. */
  readonly pull: number;
  readonly leastLeaf: number;
}

/**
 * Fits boosted trees to a yes-or-no question (Friedman 2001; second-order steps as in Chen and Guestrin 2016, on
 * histograms of binned clues). The same cases in the same order give the same forest.
 */
export function growForest(cases: Cases, growth: Growth): Forest {
  const bins = binned(cases);
  const random = seeded(7);
  const base = priorOf(cases);
  const odds = new Float64Array(cases.answers.length).fill(base);
  const trees: Tree[] = [];
  const slope = new Float32Array(odds.length);
  const curve = new Float32Array(odds.length);
  for (let t = 0; t < growth.trees; t++) {
    slopes(cases, odds, slope, curve);
    const tree = growTree(bins, slope, curve, growth, random);
    trees.push(tree);
    addTree(tree, bins, odds);
  }
  return flattened(trees, bins, base);
}

function priorOf({ answers, weights }: Cases): number {
  let yes = 0.5;
  let no = 0.5;
  for (let i = 0; i < answers.length; i++)
    if (answers[i] === 1) yes += weights[i] as number;
    else no += weights[i] as number;
  return Math.log(yes / no);
}

function slopes({ answers, weights }: Cases, odds: Float64Array, slope: Float32Array, curve: Float32Array): void {
  for (let i = 0; i < odds.length; i++) {
    const chance = 1 / (1 + Math.exp(-(odds[i] as number)));
    const weight = weights[i] as number;
    slope[i] = (chance - (answers[i] as number)) * weight;
    curve[i] = Math.max(chance * (1 - chance), 1e-6) * weight;
  }
}

function addTree({ clue, bin, value, right }: Tree, { columns, size }: Bins, odds: Float64Array): void {
  for (let i = 0; i < size; i++) {
    let node = 0;
    for (let asked = clue[0] as number; asked >= 0; asked = clue[node] as number)
      node = (columns[asked * size + i] as number) <= (bin[node] as number) ? node + 1 : (right[node] as number);
    (odds[i] as number) += value[node] as number;
  }
}

function flattened(trees: readonly Tree[], { edges, clues }: Bins, base: number): Forest {
  const size = trees.reduce((sum, tree) => sum + tree.clue.length, 0);
  const forest = {
    clues,
    base: Math.fround(base),
    roots: new Int32Array(trees.length),
    clue: new Int16Array(size),
    value: new Float32Array(size),
    right: new Int32Array(size),
  };
  let at = 0;
  trees.forEach((tree, t) => {
    forest.roots[t] = at;
    tree.clue.forEach((clue, k) => {
      forest.clue[at + k] = clue;
      forest.value[at + k] = clue < 0 ? (tree.value[k] as number) : (edges[clue]?.[tree.bin[k] as number] as number);
      forest.right[at + k] = at + (tree.right[k] as number);
    });
    at += tree.clue.length;
  });
  return forest;
}
