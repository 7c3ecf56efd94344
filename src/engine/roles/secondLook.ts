import { chanceOf, type Forest } from '../../trees/forest.ts';
import { KIND_CLUES, kindClues } from '../clues/kindClues.ts';
import type { ChainReading } from './chain.ts';
import { kindOf, LABELS, type PieceKind } from './label.ts';

/** The kinds that trees are asked of, in the order of their forests. */
export const ASKED: readonly PieceKind[] = ['head', 'caption', 'furniture'];

const KINDS = LABELS.map(kindOf);
const ALL = [...new Set(KINDS)];
/** What the kinds that are not asked of have at least. */
const LEAST = 0.001;

/** Probability of a kind by a chain's reading: the sum of its labels'. */
export function chanceOfKind(marginal: Float32Array, part: number, kind: PieceKind): number {
  let sum = 0;
  for (let l = 0; l < KINDS.length; l++) if (KINDS[l] === kind) sum += marginal[part * KINDS.length + l] as number;
  return sum;
}

/** A kind that is less probable than this is one that the part may not be. */
const FORBIDDEN = 1e-9;

/**
 * The chain's reading once more, after trees were asked of each part what kind it is: they see what stands around it and
 * what the chain takes that for, in any combination, where the chain adds up one cue after the other. Kinds are as probable
 * as the trees say, labels within a kind share it as the chain has it. Part by part: scores for the chain would count
 * what the trees know of the parts around once more for each of them, and turn long stretches of text over.
 */
export function secondLook(first: ChainReading, seams: Float32Array, forests: readonly Forest[]): ChainReading {
  const labels = Uint8Array.from(first.labels);
  const marginal = Float32Array.from(first.marginal);
  const clues = new Float32Array(KIND_CLUES.length);
  for (let part = 0; part < labels.length; part++) {
    kindClues(seams, part, clues, 0);
    const before = new Map(ALL.map((kind) => [kind, chanceOfKind(first.marginal, part, kind)]));
    const chances = chancesOf(before, forests, clues);
    share(marginal, part, before, chances);
    labels[part] = bestOf(marginal, part, labels[part] as number, chances);
  }
  return { labels, marginal };
}

type Chances = ReadonlyMap<PieceKind, number>;

/** The probability of every kind, of a sum of 1: those asked by the trees, the others what is left, as the chain has it. */
function chancesOf(before: Chances, forests: readonly Forest[], clues: Float32Array): Chances {
  const said = new Map<PieceKind, number>();
  ASKED.forEach((kind, k) => {
    if ((before.get(kind) as number) > FORBIDDEN) said.set(kind, chanceOf(forests[k] as Forest, clues));
  });
  const taken = [...said.values()].reduce((sum, chance) => sum + chance, 0);
  const rest = ALL.reduce((sum, kind) => sum + (said.has(kind) ? 0 : (before.get(kind) as number)), 0);
  const left = rest > FORBIDDEN ? Math.max(LEAST, 1 - taken) : 0;
  return new Map(
    ALL.map((kind) => {
      const chance = said.get(kind);
      const other = ((before.get(kind) as number) / Math.max(rest, FORBIDDEN)) * left;
      return [kind, chance === undefined ? other : (chance / taken) * (1 - left)];
    }),
  );
}

/** Gives the labels of each kind what the kind has now. */
function share(marginal: Float32Array, part: number, before: Chances, after: Chances): void {
  for (let l = 0; l < KINDS.length; l++) {
    const kind = KINDS[l] as PieceKind;
    (marginal[part * KINDS.length + l] as number) *=
      (after.get(kind) as number) / Math.max(FORBIDDEN, before.get(kind) as number);
  }
}

/** The label that a part has, if it is of the likeliest kind; else the likeliest label of that kind. */
function bestOf(marginal: Float32Array, part: number, label: number, chances: Chances): number {
  const likeliest = ALL.reduce((a, b) => ((chances.get(b) as number) > (chances.get(a) as number) ? b : a));
  if (KINDS[label] === likeliest) return label;
  const own = KINDS.flatMap((kind, l) => (kind === likeliest ? [l] : []));
  const at = (l: number): number => marginal[part * KINDS.length + l] as number;
  return own.reduce((a, b) => (at(b) > at(a) ? b : a));
}
