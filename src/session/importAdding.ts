import { blankProof } from '../domain/proof.ts';
import type { PageIn } from '../exchange/readPages.ts';
import { type Brought, type ImportItem, readFile } from './importItem.ts';
import { type Failure, isFailure, type NewPage, type Shelf } from './ports.ts';

/** How a batch ended. Pages that were added stay, whatever came after. */
export interface Outcome {
  readonly added: readonly string[];
  readonly of: number;
  /** The editor stopped it. */
  readonly stopped: boolean;
  /** Why it ended early; `null`, not stopped and fewer than `of`: files did not hold again what they had held. */
  readonly failure: Failure | null;
}

/** So many pages go in with one transaction. */
const PAGES_A_TRANSACTION = 50;

const newPage = ({ page, proof, doubts }: PageIn): NewPage => ({
  page,
  reading: proof && doubts.length > 0 ? { proof, doubts } : null,
  proof: proof ?? blankProof(page),
});

/** Neither engine nor editor has divided it: text alone, or the record of a page that was waiting to be read. */
const isUndivided = ({ proof }: PageIn): boolean =>
  proof === null || (proof.articles.length === 0 && proof.fields.review === 'untouched');

/** The pages of these files that are in `ids`, each once, read file by file; those that nobody has divided go into `raw`. */
export async function* pagesOf(
  items: readonly ImportItem[],
  ids: ReadonlySet<string>,
  raw: Set<string>,
): AsyncGenerator<NewPage> {
  const left = new Set(ids);
  for (const { file, encoding } of items) {
    const { pages } = await readFile(file, encoding);
    for (const page of pages) {
      if (!left.delete(page.page.id)) continue;
      if (isUndivided(page)) raw.add(page.page.id);
      yield newPage(page);
    }
  }
}

/** Adds pages in batches until they end, the signal says stop, or a batch fails. */
export async function addAll(
  shelf: Shelf,
  pages: AsyncIterable<NewPage>,
  signal: AbortSignal,
  told: (done: number) => void,
): Promise<Omit<Outcome, 'of'>> {
  const ids: string[] = [];
  let batch: NewPage[] = [];
  const flush = async (): Promise<Failure | null> => {
    const added = batch.length === 0 ? [] : await shelf.add(batch);
    if (isFailure(added)) return added;
    ids.push(...added);
    batch = [];
    told(ids.length);
    return null;
  };
  for await (const page of pages) {
    if (signal.aborted) break;
    batch.push(page);
    const failure = batch.length >= PAGES_A_TRANSACTION ? await flush() : null;
    if (failure) return { added: ids, stopped: false, failure };
  }
  const failure = signal.aborted ? null : await flush();
  return { added: ids, stopped: signal.aborted, failure };
}

/** Puts one page on the shelf without asking; answers its id, whether it was there before or not. */
export async function addOne(shelf: Shelf, file: Brought): Promise<string | Failure> {
  const { pages, refused } = await readFile(file, null);
  const [first] = pages;
  const unfetched = refused.some(({ problem: { problem } }) => problem === 'unfetched');
  if (!first) return { failed: unfetched ? 'unfetched' : 'unknown', detail: `${file.name} gave no page` };
  const added = await shelf.add([newPage(first)]);
  return isFailure(added) ? added : first.page.id;
}
