/** Where the active row is among `count`, and how many rows a page key moves. */
export interface Steps {
  readonly at: number;
  readonly count: number;
  readonly page: number;
}

/** The row that a key leads to from row `at` of `count` (−1: none yet); `null` if the key is not one for moving. */
export function rowAfterKey(key: string, { at, count, page }: Steps): number | null {
  const goals: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at < 0 ? 0 : at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const goal = goals[key];
  return goal === undefined || count === 0 ? null : Math.min(Math.max(goal, 0), count - 1);
}

/** Keys of the rows between two rows, both included, in either direction. */
export const between = (keys: readonly string[], a: number, b: number): readonly string[] =>
  keys.slice(Math.min(a, b), Math.max(a, b) + 1);

/** The keys with this one added, or taken away where it was among them. */
export function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}
