import type { Edit } from './edits/edit.ts';
import type { Evidence } from './evidence.ts';
import type { Owner, Range } from './span.ts';

/** What an article may lack: the headline or opening it begins with, or the text that goes on where it breaks off. */
export type MissingPart = 'head' | 'tail';

/** Text that may be what an article lacks. */
export interface Candidate {
  /** Where it stands, in the order in which it is read; more than one stretch where columns are set side by side. */
  readonly ranges: readonly Range[];
  /** Whose it is now. */
  readonly owner: Owner;
  /** How probable the engine holds it, 0…1, its present owner's claim weighed against it. */
  readonly probability: number;
  /** What speaks for it, the telling reason first. */
  readonly evidence: readonly Evidence[];
  /** Gives it to the article, in one step. */
  readonly edit: Edit;
}
