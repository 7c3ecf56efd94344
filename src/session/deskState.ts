import type { StoreApi } from 'zustand/vanilla';
import type { Edit } from '../domain/edits/edit.ts';
import type { Desk } from '../domain/history.ts';
import type { Candidate, MissingPart } from '../domain/missing.ts';
import type { Reading } from '../domain/reading.ts';
import type { RefusalCode } from '../domain/refusal.ts';
import type { ArticleId, Range } from '../domain/span.ts';
import type { Saving } from './autosave.ts';
import type { LeftName } from './leftPages.ts';
import type { Look } from './look.ts';
import type { Place } from './place.ts';
import type { Failure, PatternSearcher } from './ports.ts';

/**
 * What the editor's next keys mean. `send`, `merge`: the letter of the article that gets the selection, or this article.
 * `go`, `select-to`, `split-at`, `edge-to`: the letters of the place where the caret, the selection's end, a new article's
 * beginning or the edge is to be; `go-word`, `select-word`: likewise, with letters at every word. `paint`, `paint-to`:
 * where the next stretch begins and ends to which the last deed is done. `find-head`, `find-tail`: which of the candidates for what the article lacks is taken.
 */
export type Mode =
  | 'edit'
  | 'send'
  | 'merge'
  | 'go'
  | 'select-to'
  | 'split-at'
  | 'edge-to'
  | 'go-word'
  | 'select-word'
  | 'paint'
  | 'paint-to'
  | 'find-head'
  | 'find-tail'
  | 'correct'
  | 'replace'
  | 'keys'
  | 'palette';

/**
 * What a command asks of the screen, since it is no edit and no place. `take-typed`: text in a field that is still being
 * typed is a step now, for something else is about to act.
 */
export type Request = 'toggle-history' | 'copy-work-log' | 'take-typed';

/** Text that is lit up: one stretch or more, in the order in which they are read. */
export interface Lit {
  readonly ranges: readonly Range[];
  /** Whether the first of them is brought into sight. */
  readonly bring: boolean;
}

/** A page that lies open. */
export interface OpenDesk extends Desk {
  readonly phase: 'open';
  readonly id: string;
  readonly reading: Reading | null;
  readonly readOnly: boolean;
  /** Why the engine could not read the page, where it could not; it can be divided by hand all the same. */
  readonly unread: Failure | null;
  readonly place: Place;
  /** Article under the pointer. */
  readonly hover: ArticleId | null;
  /** Text in the source that something elsewhere points at. */
  readonly lit: Lit | null;
  readonly mode: Mode;
  readonly look: Look;
  readonly saving: Saving;
  /** What was last refused, numbered so that the same refusal twice is said twice. */
  readonly refusal: { readonly code: RefusalCode; readonly count: number } | null;
}

/** What is on the desk: nothing, a page on its way, why there is none, or a page that lies open. */
export type DeskState =
  | { readonly phase: 'closed' }
  | { readonly phase: 'loading' | 'detecting'; readonly id: string }
  | { readonly phase: 'failed'; readonly id: string; readonly failure: Failure }
  | OpenDesk;

/** The page that lies open; `null` in every other phase. */
export const openIn = (state: DeskState): OpenDesk | null => (state.phase === 'open' ? state : null);

/** One editor's open page. All methods may be called in any phase; where there is nothing to do they do nothing. */
export interface DeskStore {
  readonly store: StoreApi<DeskState>;
  /** Pages that were left with steps that could not be written. Opened again, they are as they were left. */
  readonly left: StoreApi<readonly LeftName[]>;
  open(id: string): Promise<void>;
  /**
   * Waits for what is not on the disk yet, then lets go of the page, or of the opening of one. What cannot be written
   * stays in memory: see `left`.
   */
  close(): Promise<void>;
  /** Answers whether the edit was made; a refusal is kept in the state. */
  edit(edit: Edit): boolean;
  undo(): void;
  redo(): void;
  travel(done: number): void;
  /** `article`: the one it was chosen in, where the offsets alone do not tell (the end of its last character). */
  select(anchor: number, head: number, from?: Place['from'], article?: ArticleId): void;
  focus(article: ArticleId | null, from?: Place['from']): void;
  hover(article: ArticleId | null): void;
  /** Lights up text in the source, `null` puts the light out. `bring`: the source goes there, the caret does not. */
  light(ranges: Range | readonly Range[] | null, bring?: boolean): void;
  enter(mode: Mode): void;
  /** Tries to write once more what could not be written, of this page and of those left. */
  retrySave(): void;
  /** Whether steps of any page are not on the disk, and would be lost with the tab. */
  isUnsaved(): boolean;
  /** Changes how the page is looked at. */
  look(part: Partial<Look>): void;
  /** Lets the engine read the page again, and puts what it finds in place of all that is not approved: one step. */
  redetect(): Promise<Failure | undefined>;
  /**
   * What an article lacks, the best candidate first, on the page as it is now. `undefined` where no page is open or
   * another one by then; rejects with `AbortError` when cancelled.
   */
  findMissing(
    article: ArticleId,
    part: MissingPart,
    signal?: AbortSignal,
  ): Promise<readonly Candidate[] | Failure | undefined>;
  /** Looks for a pattern, however long that may take it. */
  readonly seek: PatternSearcher['search'];
  /** Takes what was found: one step, and the caret goes there. Answers whether it was made. */
  take(candidate: Candidate): boolean;
  /** Asks the screen for something; whoever listens does it. */
  ask(request: Request): void;
  /** Listens for what is asked; answers the way to stop. */
  listen(heard: (request: Request) => void): () => void;
}
