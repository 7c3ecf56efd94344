import type { PartKind } from './part.ts';

/** A place in a line's plain text where another kind of part begins. */
export interface Cut {
  readonly at: number;
  readonly kind: PartKind;
}
