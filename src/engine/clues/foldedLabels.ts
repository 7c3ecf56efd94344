import { LABELS, type Label } from '../roles/label.ts';

/** Labels of the chain as the trees hear of them. */
export const FOLDED = [
  'head',
  'head-more',
  'name',
  'lead',
  'more',
  'return',
  'caption',
  'caption-more',
  'credit',
  'quote',
  'furniture',
] as const;
const FOLD: Readonly<Record<Label, (typeof FOLDED)[number]>> = {
  headline: 'head',
  'headline-more': 'head-more',
  kicker: 'head',
  subheadline: 'head-more',
  byline: 'name',
  dateline: 'name',
  lead: 'lead',
  more: 'more',
  return: 'return',
  crosshead: 'more',
  caption: 'caption',
  'caption-more': 'caption-more',
  credit: 'credit',
  pullquote: 'quote',
  jumpline: 'quote',
  'section-label': 'furniture',
  folio: 'furniture',
  masthead: 'furniture',
  other: 'furniture',
};
const FOLD_INDEX = LABELS.map((label) => FOLDED.indexOf(FOLD[label]));

/** Probabilities of labels, `[part][label]`, as `[part][folded label]`. */
export function folded(marginal: Float32Array): Float32Array {
  const size = marginal.length / LABELS.length;
  const out = new Float32Array(size * FOLDED.length);
  for (let i = 0; i < size; i++)
    for (let l = 0; l < LABELS.length; l++)
      (out[i * FOLDED.length + (FOLD_INDEX[l] as number)] as number) += marginal[i * LABELS.length + l] as number;
  return out;
}
