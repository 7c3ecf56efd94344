import { type EditorState, StateEffect, StateField, type Transaction } from '@codemirror/state';
import type { Proof } from '../../../domain/proof.ts';
import type { Range } from '../../../domain/span.ts';
import { type Folding, show, shownField } from './shown.ts';

/** The stretches that are folded, and those that the editor opened by hand: they stay open until all is folded anew. */
export interface Folds {
  readonly folded: readonly Range[];
  readonly opened: readonly Range[];
}
const NONE: Folds = { folded: [], opened: [] };

/** Opens the stretch that holds this offset. */
export const unfold = StateEffect.define<number>();

/** A caret or a selection. */
interface Selected {
  readonly from: number;
  readonly to: number;
}

/** Whether a fold would hide a caret, or text that is selected. */
export const hides = ({ start, end }: Range, { from, to }: Selected): boolean =>
  from === to ? start <= from && from <= end : from < end && start < to;

/** What of some stretches of whole lines lies in others as well; both rise, and are passed through once. */
export function shared(stretches: readonly Range[], others: readonly Range[]): Range[] {
  const found: Range[] = [];
  for (let i = 0, k = 0; i < stretches.length && k < others.length; ) {
    const [one, other] = [stretches[i] as Range, others[k] as Range];
    const [start, end] = [Math.max(one.start, other.start), Math.min(one.end, other.end)];
    if (start < end) found.push({ start, end });
    if (one.end < other.end) i++;
    else k++;
  }
  return found;
}

/** Stretches of whole lines without the lines of others. */
export const without = (stretches: readonly Range[], others: readonly Range[]): Range[] =>
  others.reduce<readonly Range[]>(
    (left, { start, end }) =>
      left.flatMap((one) =>
        start > one.end || end < one.start
          ? [one]
          : [
              { start: one.start, end: start - 1 },
              { start: end + 1, end: one.end },
            ].filter((rest) => rest.start < rest.end),
      ),
    stretches,
  ) as Range[];

/** The folds without those that answer to `is`; `byHand`: they are not to fold again by themselves. */
function open(folds: Folds, is: (fold: Range) => boolean, byHand: boolean): Folds {
  const found = folds.folded.filter(is);
  if (found.length === 0) return folds;
  const folded = folds.folded.filter((fold) => !found.includes(fold));
  return { folded, opened: byHand ? [...folds.opened, ...found] : folds.opened };
}

interface Drawn {
  readonly proof: Proof;
  readonly folding: Folding | null;
}

/**
 * The folds once something else is to be shown. Lines are folded by asking for it, by an edit, and by another filter;
 * where only the focus has moved, nothing folds under the hand.
 */
function refold(folds: Folds, before: Drawn | null, { proof, folding }: Drawn, selected: Selected): Folds {
  if (!folding) return NONE;
  if (before?.proof === proof && before.folding === folding) return folds;
  const begins = before?.folding?.filter !== folding.filter;
  if (!begins && before.proof === proof) return { ...folds, folded: shared(folding.stretches, folds.folded) };
  const opened = begins ? [] : folds.opened;
  const folded = without(folding.stretches, opened).filter((fold) => !hides(fold, selected));
  return { folded, opened };
}

function updated(folds: Folds, transaction: Transaction): Folds {
  const selected = transaction.newSelection.main;
  let now = folds;
  if (transaction.selection) now = open(now, (fold) => hides(fold, selected), transaction.isUserEvent('select'));
  for (const effect of transaction.effects) {
    if (effect.is(show)) now = refold(now, transaction.startState.field(shownField), effect.value, selected);
    if (effect.is(unfold)) now = open(now, ({ start, end }) => start <= effect.value && effect.value <= end, true);
  }
  return now;
}

export const foldsField = StateField.define<Folds>({ create: () => NONE, update: updated });

/** The fold that holds an offset. */
export const foldAt = (state: EditorState, offset: number): Range | undefined =>
  state.field(foldsField).folded.find(({ start, end }) => start <= offset && offset <= end);
