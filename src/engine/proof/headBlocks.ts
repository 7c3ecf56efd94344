import type { Part } from '../lines/part.ts';
import { headChance } from '../roles/headChance.ts';
import type { Roles } from '../roles/roles.ts';

/** Neighbouring lines of a story that may all be headline: `[from, to)` in its list of parts. */
export interface HeadBlock {
  readonly from: number;
  readonly to: number;
  /** The best of its lines' probabilities of being display type. */
  readonly chance: number;
  readonly cells: number;
  /** 0 for the story's likeliest block, 1 for the next … */
  readonly rank: number;
}

/** Lines less likely than this are no part of a block. */
const LIKELY = 0.15;

/** A story's blocks of display type, the likeliest first. A blank line or another's text parts two blocks. */
export function headBlocks(owned: readonly number[], roles: Roles): readonly HeadBlock[] {
  const chances = owned.map((i) => headChance(roles, i));
  const blocks: Omit<HeadBlock, 'rank'>[] = [];
  for (let from = 0; from < owned.length; from++) {
    if ((chances[from] as number) < LIKELY) continue;
    let to = from + 1;
    while ((chances[to] ?? 0) >= LIKELY && touches(owned, roles, to)) to++;
    const cells = owned.slice(from, to).reduce((sum, i) => sum + (roles.parts[i] as Part).cells, 0);
    blocks.push({
      from,
      to,
      cells,
      chance: chances.slice(from, to).reduce((best, chance) => Math.max(best, chance), 0),
    });
    from = to - 1;
  }
  return blocks.sort((a, b) => b.chance - a.chance || a.from - b.from).map((block, rank) => ({ ...block, rank }));
}

const touches = (owned: readonly number[], { parts }: Roles, k: number): boolean =>
  owned[k] === (owned[k - 1] as number) + 1 && (parts[owned[k] as number] as Part).line.blanks === 0;
