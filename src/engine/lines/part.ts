import type { Range } from '../../domain/span.ts';
import type { Line } from './line.ts';

/** What the wording alone made of a part that was cut out of its line. `text`: nothing in particular. */
export type PartKind = 'text' | 'label' | 'dateline' | 'byline' | 'tail-byline' | 'credit';

/** A line, or the part of one that plays a role of its own. The engine's atom. */
export interface Part extends Range {
  readonly line: Line;
  readonly kind: PartKind;
  /** As the rules read it. */
  readonly text: string;
  readonly cells: number;
  /** Whether it begins its line, and whether it ends it. */
  readonly first: boolean;
  readonly last: boolean;
}
