/** A binary heap: the entry that comes `before` all others is taken first. */
export class Heap<T> {
  readonly #entries: T[] = [];
  readonly #before: (a: T, b: T) => boolean;

  constructor(before: (a: T, b: T) => boolean) {
    this.#before = before;
  }

  push(entry: T): void {
    const list = this.#entries;
    let at = list.push(entry) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!this.#before(entry, list[up] as T)) break;
      list[at] = list[up] as T;
      at = up;
    }
    list[at] = entry;
  }

  /** Takes the first entry out; `undefined` when none is left. */
  pop(): T | undefined {
    const list = this.#entries;
    const top = list[0];
    const last = list.pop();
    if (last === undefined || list.length === 0) return top;
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= list.length) break;
      if (down + 1 < list.length && this.#before(list[down + 1] as T, list[down] as T)) down++;
      if (!this.#before(list[down] as T, last)) break;
      list[at] = list[down] as T;
      at = down;
    }
    list[at] = last;
    return top;
  }
}
