import type { Range } from '../domain/span.ts';

/** Ranges of the page that belong together: an article's, or the furniture's. */
export type Group = readonly Range[];

/**
 * What two divisions of a text share. Group 0 is furniture, article k is group k + 1; the last two found groups are
 * what has no owner and what was lost.
 */
export interface Overlap {
  /** Visible characters by gold and found group. */
  readonly cells: readonly (readonly number[])[];
  readonly goldSizes: readonly number[];
  readonly foundSizes: readonly number[];
  readonly total: number;
  /** Groups of the visible characters that the gold division owns, in page order. */
  readonly owners: readonly (readonly [gold: number, found: number])[];
}

export const isVisible = (text: string, at: number): boolean => text.charAt(at).trim() !== '';

/** The group that owns each character; -1 where none does. Where two claim one, the later. */
function ownersOf(length: number, groups: readonly Group[]): Int32Array {
  const owners = new Int32Array(length).fill(-1);
  groups.forEach((ranges, group) => {
    for (const { start, end } of ranges) owners.fill(group, start, end);
  });
  return owners;
}

/** Whether every visible character stands in exactly one range. */
export function isKept(text: string, groups: readonly Group[]): boolean {
  const claims = new Uint8Array(text.length);
  for (const { start, end } of groups.flat()) for (let at = start; at < end; at++) claims[at] = (claims[at] ?? 0) + 1;
  return claims.every((count, at) => count === 1 || !isVisible(text, at));
}

/**
 * Counts what two divisions of a text share; `found` are furniture, articles and what has no owner. Characters that the
 * gold division leaves out are not counted; those that the found one loses are a group of their own.
 */
export function overlapOf(text: string, gold: readonly Group[], found: readonly Group[]): Overlap {
  const [goldOwners, foundOwners] = [ownersOf(text.length, gold), ownersOf(text.length, found)];
  const cells = gold.map(() => new Array<number>(found.length + 1).fill(0));
  const owners: (readonly [number, number])[] = [];
  goldOwners.forEach((owner, at) => {
    const row = cells[owner];
    if (!row || !isVisible(text, at)) return;
    const column = foundOwners[at] === -1 ? found.length : (foundOwners[at] as number);
    row[column] = (row[column] as number) + 1;
    owners.push([owner, column]);
  });
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  const goldSizes = cells.map(sum);
  const foundSizes = Array.from({ length: found.length + 1 }, (_, k) => sum(cells.map((row) => row[k] as number)));
  return { cells, goldSizes, foundSizes, total: sum(goldSizes), owners };
}

/** B-cubed F1 of the grouping of characters, 0…1 (Bagga and Baldwin 1998). */
export function bCubed({ cells, goldSizes, foundSizes, total }: Overlap): number {
  let precision = 0;
  let recall = 0;
  cells.forEach((row, a) => {
    row.forEach((shared, b) => {
      if (shared === 0) return;
      precision += shared ** 2 / (foundSizes[b] as number);
      recall += shared ** 2 / (goldSizes[a] as number);
    });
  });
  return total === 0 ? 1 : (2 * precision * recall) / (precision + recall) / total;
}
