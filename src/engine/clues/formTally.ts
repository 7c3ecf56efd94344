import type { PrintedForms } from './printedForms.ts';

/** How often each form stands in some parts. */
type FormCounts = ReadonlyMap<string, number>;

/** How often texts open, and close, in each form. */
export interface FormTally {
  readonly openings: FormCounts;
  readonly closings: FormCounts;
}

export const NO_FORMS: FormTally = { openings: new Map(), closings: new Map() };

/** The forms of the parts `[from, to)`. */
export const talliedForms = ({ openings, closings }: PrintedForms, from: number, to: number): FormTally => ({
  openings: countsOf(openings, from, to),
  closings: countsOf(closings, from, to),
});

export const addedForms = (x: FormTally, y: FormTally): FormTally => ({
  openings: addedCounts(x.openings, y.openings),
  closings: addedCounts(x.closings, y.closings),
});

function countsOf(forms: readonly string[], from: number, to: number): FormCounts {
  const counts = new Map<string, number>();
  for (let i = from; i < to; i++) {
    const form = forms[i];
    if (form) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return counts;
}

function addedCounts(x: FormCounts, y: FormCounts): FormCounts {
  if (x.size === 0) return y;
  if (y.size === 0) return x;
  const sum = new Map(x);
  for (const [form, count] of y) sum.set(form, (sum.get(form) ?? 0) + count);
  return sum;
}

/** The form that stands most often, and how often; none: 0. */
export function mostOf(counts: FormCounts): { readonly form: string; readonly count: number } {
  let best = { form: '', count: 0 };
  for (const [form, count] of counts) if (count > best.count) best = { form, count };
  return best;
}

/** How often one form stands in both, at most: its smaller count; 0 where no form does. */
export function countInBoth(x: FormCounts, y: FormCounts): number {
  let most = 0;
  for (const [form, count] of x) most = Math.max(most, Math.min(count, y.get(form) ?? 0));
  return most;
}
