import { type Forest, leafOf, type Tree } from '../forest.ts';

/** Something that was seen: its cues, and whether it was right. */
export interface Case {
  readonly cues: readonly number[];
  readonly right: boolean;
}

/** How a forest is grown. */
export interface Growth {
  readonly trees: number;
  readonly depth: number;
  /** Share of each tree's word that counts. */
  readonly rate: number;
  /** The more, the nearer to 0 are leaves that few cases fall into. */
  readonly shrinkage: number;
  /** No leaf is made for fewer cases than this. */
  readonly fewest: number;
}

/** No cue reaches this edge: a node that parts nothing asks for it. */
const NEVER = 1e9;
/** A cue has at most this many edges at which it may be cut. */
const EDGES = 24;

/** Cases as a table: bins of their cues, column by column, and the edges between the bins. */
interface Table {
  readonly size: number;
  readonly bins: readonly Uint8Array[];
  readonly edges: readonly (readonly number[])[];
}

interface Split {
  readonly cue: number;
  readonly edge: number;
  readonly gain: number;
}

/** Grows boosted trees for the logistic loss, by Newton steps (Friedman 2001; Chen and Guestrin 2016). Deterministic. */
export function growForest(cases: readonly Case[], growth: Growth): Forest {
  const table = tableOf(cases);
  const share = (cases.filter(({ right }) => right).length + 1) / (cases.length + 2);
  const base = rounded(Math.log(share / (1 - share)));
  const odds = new Float64Array(cases.length).fill(base);
  const trees: Tree[] = [];
  for (let t = 0; t < growth.trees; t++) {
    const chance = odds.map((value) => 1 / (1 + Math.exp(-value)));
    const slope = chance.map((value, i) => (cases[i]?.right ? 1 : 0) - value);
    const tree = growTree(
      table,
      slope,
      chance.map((value) => value * (1 - value)),
      growth,
    );
    cases.forEach(({ cues }, i) => {
      (odds[i] as number) += tree.leaves[leafOf(tree, cues)] as number;
    });
    trees.push(tree);
  }
  return { depth: growth.depth, base, trees };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function tableOf(cases: readonly Case[]): Table {
  const count = cases[0]?.cues.length ?? 0;
  const columns = Array.from({ length: count }, (_, c) => cases.map(({ cues }) => cues[c] as number));
  const edges = columns.map(edgesOf);
  const bins = columns.map((column, c) => Uint8Array.from(column, (value) => binOf(value, edges[c] as number[])));
  return { size: cases.length, bins, edges };
}

/** Edges that part the values in about equal shares. */
function edgesOf(column: readonly number[]): number[] {
  const sorted = column.toSorted((a, b) => a - b);
  const found = Array.from({ length: EDGES }, (_, k) => {
    const at = Math.floor(((k + 1) * sorted.length) / (EDGES + 1));
    return rounded(((sorted[at] as number) + (sorted[Math.min(at + 1, sorted.length - 1)] as number)) / 2);
  });
  return [...new Set(found)].filter((edge) => edge > (sorted[0] as number));
}

function binOf(value: number, edges: readonly number[]): number {
  let k = 0;
  while (k < edges.length && value >= (edges[k] as number)) k++;
  return k;
}

function growTree(table: Table, slope: Float64Array, bend: Float64Array, growth: Growth): Tree {
  const inner = 2 ** growth.depth - 1;
  const place = new Int32Array(table.size);
  const cues = new Array<number>(inner).fill(0);
  const edges = new Array<number>(inner).fill(NEVER);
  for (let node = 0; node < inner; node++) {
    const members = membersOf(place, node);
    const split = bestSplit(table, members, slope, bend, growth);
    if (split) {
      cues[node] = split.cue;
      edges[node] = table.edges[split.cue]?.[split.edge] as number;
    }
    for (const i of members) {
      const right = split !== undefined && (table.bins[split.cue]?.[i] as number) > split.edge;
      place[i] = 2 * node + (right ? 2 : 1);
    }
  }
  const leaves = Array.from({ length: inner + 1 }, (_, leaf) => {
    const [s, b] = sums(membersOf(place, inner + leaf), slope, bend);
    return rounded((growth.rate * s) / (b + growth.shrinkage));
  });
  return { cues, edges, leaves };
}

function membersOf(place: Int32Array, node: number): readonly number[] {
  const members: number[] = [];
  place.forEach((at, i) => void (at === node && members.push(i)));
  return members;
}

function sums(members: readonly number[], slope: Float64Array, bend: Float64Array): readonly [number, number] {
  let s = 0;
  let b = 0;
  for (const i of members) {
    s += slope[i] as number;
    b += bend[i] as number;
  }
  return [s, b];
}

/** The cut that lowers the loss most; none where nothing is gained. */
function bestSplit(
  { bins, edges }: Table,
  members: readonly number[],
  slope: Float64Array,
  bend: Float64Array,
  { shrinkage, fewest }: Growth,
): Split | undefined {
  const [allSlope, allBend] = sums(members, slope, bend);
  const worth = (s: number, b: number): number => (s * s) / (b + shrinkage);
  let best: Split | undefined;
  bins.forEach((column, cue) => {
    const width = (edges[cue] as readonly number[]).length + 1;
    const [slopes, bends, counts] = [new Float64Array(width), new Float64Array(width), new Int32Array(width)];
    for (const i of members) {
      const bin = column[i] as number;
      (slopes[bin] as number) += slope[i] as number;
      (bends[bin] as number) += bend[i] as number;
      (counts[bin] as number)++;
    }
    let [s, b, count] = [0, 0, 0];
    for (let edge = 0; edge < width - 1; edge++) {
      s += slopes[edge] as number;
      b += bends[edge] as number;
      count += counts[edge] as number;
      if (count < fewest || members.length - count < fewest) continue;
      const gain = worth(s, b) + worth(allSlope - s, allBend - b) - worth(allSlope, allBend);
      if (gain > (best?.gain ?? 1e-9)) best = { cue, edge, gain };
    }
  });
  return best;
}
