import type { History } from '../domain/history.ts';
import type { Match, Sought } from '../domain/matches.ts';
import type { Candidate, MissingPart } from '../domain/missing.ts';
import type { Page, PageReview } from '../domain/page.ts';
import type { Proof } from '../domain/proof.ts';
import type { Reading } from '../domain/reading.ts';
import type { ArticleId } from '../domain/span.ts';
import type { WorkEntry } from './worklog.ts';

/** What went wrong outside (disk, worker): a value, always with a way to try again. */
export interface Failure {
  readonly failed:
    | 'quota' // the disk, or the browser's share of it, is full
    | 'blocked' // the database cannot be opened: private mode, another version in a tab, or a fault of the browser
    | 'stale' // another tab wrote this page in the meantime
    | 'gone' // there is no such page (any more)
    | 'damaged' // a stored row is not what was written
    | 'worker' // the engine's worker died
    | 'unfetched' // a part of the app that is fetched when it is needed could not be had
    | 'unknown';
  /** For the log and the curious: never shown alone. */
  readonly detail: string;
}
/** Whether a port's answer is a failure; no answer is none. */
export const isFailure = (value: object | undefined): value is Failure => value !== undefined && 'failed' in value;

/** A line of the library: all that can be said of a page without its text. */
export interface PageSummary {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  readonly encoding: string;
  readonly publication: string | null;
  readonly date: string | null;
  readonly pageNumber: string | null;
  readonly language: string | null;
  readonly review: PageReview;
  /** UTF-16 units of text. */
  readonly length: number;
  /** False until the engine has read the page. */
  readonly detected: boolean;
  readonly articles: number;
  readonly approved: number;
  /** Characters without an owner, spaces not counted. */
  readonly homeless: number;
  /** Places worth a second look (`openDoubts`); `null` where nobody has counted them yet. */
  readonly doubts: number | null;
  /** Milliseconds since 1970. */
  readonly addedAt: number;
  readonly changedAt: number;
}

/** Where the editor was when the page was last open. */
export interface View {
  /** UTF-16 offsets; anchor = head where nothing is selected. */
  readonly anchor: number;
  readonly head: number;
  readonly article: string | null;
}

/** What the fields of a page name: sections of the paper, and people. */
export interface PageNames {
  readonly sections: readonly string[];
  readonly authors: readonly string[];
}

/** A page as it lies on the shelf. */
export interface StoredPage {
  readonly page: Page;
  /** Absent until the engine has read the page. */
  readonly reading: Reading | null;
  readonly proof: Proof;
  readonly history: History;
  readonly view: View | null;
  /** Counts the writes of this page; a write names the one it builds on. */
  readonly version: number;
}

/** One write: the log from index `from` on now holds `history.entries.slice(from)`, and `proof` is in force. */
export interface Step {
  readonly version: number;
  readonly from: number;
  readonly history: History;
  readonly proof: Proof;
  /** Places of it worth a second look: a write does not read the reading again to count them. */
  readonly doubts: number;
}

/** A page to be put on the shelf: raw, or (from a full record) with work already done on it. */
export interface NewPage {
  readonly page: Page;
  readonly reading: Reading | null;
  readonly proof: Proof;
}

/** The library: every page whose summary can be read, and the ids of those whose summary is damaged. */
export interface Listing {
  readonly pages: readonly PageSummary[];
  readonly damaged: readonly string[];
}

/** Where pages are kept. Every promise resolves; what goes wrong comes back as a `Failure`. */
export interface Shelf {
  list(): Promise<Listing | Failure>;
  /** Puts pages on the shelf, all or none; ids that are there already are left as they are. Answers the ids added. */
  add(pages: readonly NewPage[]): Promise<readonly string[] | Failure>;
  load(id: string): Promise<StoredPage | Failure>;
  /**
   * Stores the engine's reading of a page that has no edits yet; its proof becomes the page's. Answers the version.
   * `stale` where the page has been worked on, here or before it was imported.
   */
  keepReading(id: string, version: number, reading: Reading): Promise<number | Failure>;
  /** Writes log, head and (now and then) proof in one transaction with strict durability. Answers the new version. */
  write(id: string, step: Step): Promise<number | Failure>;
  keepView(id: string, view: View): Promise<Failure | undefined>;
  /** The work measured on a page so far; none where none was kept. */
  loadWork(id: string): Promise<readonly WorkEntry[] | Failure>;
  keepWork(id: string, entries: readonly WorkEntry[]): Promise<Failure | undefined>;
  /** Keeps the names that a page's fields hold, for completion. */
  keepNames(id: string, names: PageNames): Promise<Failure | undefined>;
  /** The names of all pages, those that stand on most of them first. */
  vocabulary(): Promise<PageNames | Failure>;
  remove(ids: readonly string[]): Promise<Failure | undefined>;
  /** Calls back after each committed change of the list, from this tab or another; answers the way to stop. */
  watch(changed: () => void): () => void;
}

/** The engine, off the main thread. `urgent`: somebody waits for it. Rejects with `AbortError` when cancelled. */
export interface Detector {
  detect(page: Page, options?: { signal?: AbortSignal; urgent?: boolean }): Promise<Reading | Failure>;
}

/** Finds what an article of a proof lacks, off the main thread; the best candidate first. Rejects with `AbortError` when cancelled. */
export interface Finder {
  findMissing(
    proof: Proof,
    article: ArticleId,
    part: MissingPart,
    options?: { signal?: AbortSignal },
  ): Promise<readonly Candidate[] | Failure>;
}

/** Looks for an expression off the main thread. `too-long`: it was stopped. Rejects with `AbortError` when cancelled. */
export interface PatternSearcher {
  search(sought: Sought, signal: AbortSignal): Promise<readonly Match[] | 'too-long' | Failure>;
}

/** This tab may write the page until it lets go of it. */
export interface Hold {
  readonly held: true;
  release(): void;
}

/** Another tab may. `wait` resolves once it has let go, and rejects with `AbortError` when the signal is aborted before. */
export interface Taken {
  readonly held: false;
  wait(signal: AbortSignal): Promise<Hold>;
}

/** Only one tab at a time may write a page. */
export interface PageLock {
  holdPage(id: string): Promise<Hold | Taken>;
}

/** What an open page needs of the world. */
export interface DeskPorts {
  readonly shelf: Shelf;
  readonly detector: Detector;
  readonly finder: Finder;
  readonly searcher: PatternSearcher;
  readonly lock: PageLock;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
