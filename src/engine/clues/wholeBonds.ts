import type { Chances } from '../stories/chances.ts';
import { bandPlace, REACH } from '../stories/likeness.ts';
import { pieceAt, type View } from './groupView.ts';

const BONDS = [
  'weakest-cut',
  'weakest-cut-place',
  'weakest-piece',
  'mean-chance',
  'best-outside',
  'mean-outside',
  'least-margin',
] as const;
const LINKS = ['link-least', 'link-mean', 'link-out', 'link-in', 'link-out-inside', 'link-in-inside'] as const;

/** How the pieces of a group hold together, and what draws them elsewhere. */
export const BOND_CLUES = [...BONDS, ...LINKS] as const;

export const bondClues = (view: View): readonly number[] => [...bondsOf(view), ...linkChain(view)];

/** How well the pieces hold together, and how much others draw them: by the pair probabilities. */
function bondsOf(view: View): readonly number[] {
  const { chances, ids, inside, group } = view;
  const n = ids.length;
  const own = new Float32Array(n);
  const across = new Float32Array(n);
  let sum = 0;
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      const chance = chances.of(ids[i] as number, ids[j] as number);
      sum += chance;
      own[i] = Math.max(own[i] as number, chance);
      own[j] = Math.max(own[j] as number, chance);
      for (let k = i + 1; k <= j; k++) if (chance > (across[k] as number)) across[k] = chance;
    }
  const foreign = ids.map((k) => foreignBond(chances, k, inside));
  const cuts = Array.from(across.subarray(1));
  const weakest = Math.min(1, ...cuts);
  const alone = n === 1;
  return [
    alone ? -1 : weakest,
    alone ? 0.5 : (cuts.indexOf(weakest) + 1) / n,
    alone ? -1 : Math.min(...own),
    alone ? -1 : sum / ((n * (n - 1)) / 2),
    Math.max(...foreign),
    foreign.reduce((total, bond, i) => total + bond * (pieceAt(view, ids[i] as number).length + 1), 0) /
      (group.length + n),
    Math.min(...foreign.map((bond, i) => (own[i] as number) - bond)),
  ];
}

function foreignBond({ partners, of }: Chances, k: number, inside: ReadonlySet<number>): number {
  const other = partners[k]?.find((b) => !inside.has(b));
  return other === undefined ? 0 : of(k, other);
}

/** Whether the texts, read in the order of the page, go on from one to the next, and whether they want to go on elsewhere. */
function linkChain({ links, texts }: View): readonly number[] {
  const first = texts[0];
  const last = texts.at(-1);
  if (first === undefined || last === undefined) return [-1, -1, -1, -1, 0, 0];
  const chance = (a: number, b: number): number =>
    a === b || Math.abs(a - b) > REACH ? 0 : (links.chance[bandPlace(a, b)] as number);
  const steps = texts.slice(1).map((k, i) => chance(texts[i] as number, k));
  const sum = steps.reduce((total, step) => total + step, 0);
  return [
    steps.length > 0 ? Math.min(...steps) : -1,
    steps.length > 0 ? sum / steps.length : -1,
    links.out[2 * last] as number,
    links.into[2 * first] as number,
    Math.max(...texts.map((k) => chance(last, k))),
    Math.max(...texts.map((k) => chance(k, first))),
  ];
}
