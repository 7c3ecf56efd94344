import { NUMBERS, readNumber, written } from './digits.ts';
import type { Forest } from './forest.ts';

/** A forest as it is stored. */
export interface PackedForest {
  readonly clues: number;
  readonly base: number;
  /** The thresholds that are asked of each clue that is asked at all. */
  readonly asked: readonly (readonly [clue: number, thresholds: readonly number[]])[];
  /**
   * All nodes in order, two characters each: the number of a question (of all of `asked`, in order), or, counted on from
   * there, of a leaf's value in steps from the lowest.
   */
  readonly nodes: string;
}

/** Leaves are kept in steps of this, from `-MOST_LEAF` to `MOST_LEAF`. */
export const LEAF_STEP = 0.001;
export const MOST_LEAF = 1.2;
const LEAVES = Math.round((2 * MOST_LEAF) / LEAF_STEP);

/** Stores a forest; a fault when it asks more questions than can be numbered. */
export function packForest({ clues, base, clue, value }: Forest): PackedForest {
  const thresholds = new Map<number, Set<number>>();
  clue.forEach((asked, node) => {
    if (asked < 0) return;
    if (!thresholds.has(asked)) thresholds.set(asked, new Set());
    thresholds.get(asked)?.add(value[node] as number);
  });
  const asked = [...thresholds]
    .sort((a, b) => a[0] - b[0])
    .map(([key, set]) => [key, [...set].sort((a, b) => a - b)] as const);
  const numbers = new Map(asked.flatMap(([key, list]) => list.map((t) => `${key}:${t}`)).map((name, n) => [name, n]));
  if (numbers.size + LEAVES >= NUMBERS) throw new Error(`${numbers.size} questions are more than can be stored`);
  const code = (node: number): number =>
    (clue[node] as number) < 0
      ? numbers.size + Math.round(((value[node] as number) + MOST_LEAF) / LEAF_STEP)
      : (numbers.get(`${clue[node]}:${value[node]}`) as number);
  const nodes = Array.from(clue, (_, node) => written(code(node))).join('');
  return { clues, base, asked: asked.map(([key, list]) => [key, list.map(short)]), nodes };
}

/** The shortest number that is the same in single precision. */
function short(value: number): number {
  for (let digits = 1; digits < 10; digits++) {
    const tried = Number(value.toPrecision(digits));
    if (Math.fround(tried) === value) return tried;
  }
  return value;
}

/** Reads a stored forest. `clues` is how many the engine has; a forest of other clues is a fault. */
export function unpackForest({ clues, base, asked, nodes }: PackedForest, expected: number): Forest {
  if (clues !== expected) throw new Error(`weights: trees for ${clues} clues, ${expected} needed; learn them again`);
  const questions = asked.flatMap(([key, list]) => list.map((threshold) => [key, threshold] as const));
  const size = nodes.length / 2;
  const clue = new Int16Array(size);
  const value = new Float32Array(size);
  const right = new Int32Array(size);
  const roots: number[] = [];
  const open: number[] = [];
  for (let node = 0; node < size; node++) {
    if (open.length === 0) roots.push(node);
    else if (right[open.at(-1) as number] === 0) right[open.at(-1) as number] = -1;
    else right[open.pop() as number] = node;
    const code = readNumber(nodes, node);
    const question = questions[code];
    clue[node] = question ? question[0] : -1;
    value[node] = question ? question[1] : (code - questions.length) * LEAF_STEP - MOST_LEAF;
    if (question) open.push(node);
  }
  return { clues, base, roots: Int32Array.from(roots), clue, value, right };
}
