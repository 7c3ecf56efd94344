import type { ImportItem } from './importItem.ts';
import type { PageSummary } from './ports.ts';

type Known = Pick<PageSummary, 'id' | 'name' | 'sha256'>;

/** A page's like: the page itself (`same`), another with its text (`text`), or another text under its id (`id`). */
export interface Twin {
  readonly where: 'shelf' | 'batch';
  readonly name: string;
  readonly like: 'same' | 'text' | 'id';
}

/** What of an item is new. */
export interface Verdict {
  /** Pages that can be added: their id is neither on the shelf nor earlier in the batch. */
  readonly fresh: readonly string[];
  /** Where every page of the item has its like, the first one's. */
  readonly twin: Twin | null;
  /** Pages that cannot be added, though their text is new, for another page has their id: their ids. */
  readonly clashes: readonly string[];
  /** Whether it will be brought in. */
  readonly taken: boolean;
}

/** Pages by id and by the hash of their text; of several, the first. */
class Register {
  readonly #byId = new Map<string, Known>();
  readonly #byText = new Map<string, Known>();

  constructor(pages: readonly Known[] = []) {
    for (const page of pages) this.add(page);
  }

  add(page: Known): void {
    if (!this.#byId.has(page.id)) this.#byId.set(page.id, page);
    if (!this.#byText.has(page.sha256)) this.#byText.set(page.sha256, page);
  }

  twinOf(page: Known): Omit<Twin, 'where'> | null {
    const self = this.#byId.get(page.id);
    if (self) return { name: self.name, like: self.sha256 === page.sha256 ? 'same' : 'id' };
    const like = this.#byText.get(page.sha256);
    return like ? { name: like.name, like: 'text' } : null;
  }
}

/** Judges each item of a batch, by its key, against the shelf and against the items before it. */
export function judge(items: readonly ImportItem[], onShelf: readonly Known[]): ReadonlyMap<number, Verdict> {
  const shelf = new Register(onShelf);
  const batch = new Register();
  return new Map(items.map((item) => [item.key, verdict(item, shelf, batch)]));
}

function verdict({ pages, wanted }: ImportItem, shelf: Register, batch: Register): Verdict {
  const twins: (Twin | null)[] = [];
  const fresh: string[] = [];
  const clashes: string[] = [];
  for (const page of pages) {
    const [there, here] = [shelf.twinOf(page), batch.twinOf(page)];
    const likes = [there?.like, here?.like];
    twins.push(there ? { where: 'shelf', ...there } : here ? { where: 'batch', ...here } : null);
    if (likes.includes('id')) clashes.push(page.id);
    else if (!likes.includes('same')) fresh.push(page.id);
    batch.add(page);
  }
  const twin = twins.length > 0 && twins.every((one) => one !== null) ? (twins[0] ?? null) : null;
  return { fresh, twin, clashes, taken: fresh.length > 0 && (wanted ?? twin === null) };
}
