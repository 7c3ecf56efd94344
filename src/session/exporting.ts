import { createStore, type StoreApi } from 'zustand/vanilla';
import { confidenceOf } from '../exchange/confidenceOf.ts';
import type { ExportFile, ExportForm, ExportPage, ExportProblem } from '../exchange/exportFile.ts';
import { type Failure, isFailure, type Shelf, type StoredPage } from './ports.ts';

export type { ExportForm };

/** What the editor wants written. */
export interface ExportChoice {
  /** `archive`: clean copy alone; `record`: everything, to be brought in again. */
  readonly form: ExportForm;
  /** Ids in the order in which the pages are written. */
  readonly pages: readonly string[];
  readonly onlyApproved: boolean;
}

/** A page that is not in the file because it could not be loaded. */
export interface Unloaded {
  readonly id: string;
  readonly failure: Failure;
}

/** How far an export has come. */
export type ExportingState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'writing'; readonly done: number; readonly of: number }
  /** The file has passed its check. `size` in bytes of UTF-8. */
  | {
      readonly phase: 'ready';
      readonly file: ExportFile;
      readonly size: number;
      readonly unloaded: readonly Unloaded[];
    }
  /** It has not, and is not offered. */
  | { readonly phase: 'faulty'; readonly problems: readonly ExportProblem[]; readonly unloaded: readonly Unloaded[] }
  /** Nothing was written: what writes files could not be fetched. */
  | { readonly phase: 'failed'; readonly failure: Failure };

/** Writes files for the editor, one at a time. */
export interface Exporting {
  readonly store: StoreApi<ExportingState>;
  /** Loads the pages, writes the file and checks it. A call during another one takes its place. */
  write(choice: ExportChoice): Promise<void>;
  /** Lets go of what was written, and of what is being written. */
  drop(): void;
}

const exportPage = ({ proof, reading }: StoredPage): ExportPage => ({
  proof,
  confidence: confidenceOf(reading ?? { doubts: [] }),
});

/** Length of the file in bytes, without joining its pieces. */
function sizeOf({ chunks }: ExportFile): number {
  const encoder = new TextEncoder();
  return chunks.reduce((sum, chunk) => sum + encoder.encode(chunk).length, 0);
}

/** What writes files is fetched with the first of them. */
export const writer = () => import('../exchange/exportFile.ts');

const unfetched = (error: unknown): Failure => ({ failed: 'unfetched', detail: String(error) });

/** Writes pages of the shelf to a file. `now`: milliseconds since 1970; `fetched`: hands out what writes. */
export function createExporting(shelf: Pick<Shelf, 'load'>, now: () => number, fetched = writer): Exporting {
  const store = createStore<ExportingState>(() => ({ phase: 'idle' }));
  let run = 0;

  async function write({ form, pages: ids, onlyApproved }: ExportChoice): Promise<void> {
    const own = ++run;
    const pages: ExportPage[] = [];
    const unloaded: Unloaded[] = [];
    for (const [done, id] of ids.entries()) {
      if (own !== run) return;
      store.setState({ phase: 'writing', done, of: ids.length }, true);
      const stored = await shelf.load(id);
      if (isFailure(stored)) unloaded.push({ id, failure: stored });
      else pages.push(exportPage(stored));
    }
    if (own !== run) return;
    const part = await fetched().catch(unfetched);
    // Two runs that wait for the same module need not go on in the order in which they came.
    if (own !== run) return;
    if (isFailure(part)) return store.setState({ phase: 'failed', failure: part }, true);
    const file = part.exportFile({ form, pages, onlyApproved, exportedAt: now() });
    store.setState(
      'problems' in file
        ? { phase: 'faulty', problems: file.problems, unloaded }
        : { phase: 'ready', file, size: sizeOf(file), unloaded },
      true,
    );
  }
  return {
    store,
    write,
    drop: () => {
      run++;
      store.setState({ phase: 'idle' }, true);
    },
  };
}
