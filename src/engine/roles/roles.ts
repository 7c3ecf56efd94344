import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Part } from '../lines/part.ts';
import type { ChainReading } from './chain.ts';
import { FURNITURE, LABELS, type Label, labelIndex } from './label.ts';
import { isScattered } from './scattered.ts';
import { seriesItems } from './seriesItems.ts';
import { settledLabels } from './settledLabels.ts';

/** The parts of a page with what the chain says of them. */
export interface Roles {
  readonly parts: readonly Part[];
  readonly labels: readonly Label[];
  /** Which parts can be nothing but a name that signs; see `signingNames`. */
  readonly signs: readonly boolean[];
  /** Parts with which items of a series of briefs begin; see `seriesItems`. */
  readonly items: ReadonlySet<number>;
  /** Whether blank lines part nothing on this page; see `isScattered`. */
  readonly scattered: boolean;
  /** Probability that part `i` carries a label. */
  probability(i: number, label: Label): number;
  /** Probability that the text of part `i` does not go on from the text above it. */
  newText(i: number): number;
}

/** Of all furniture what a part most probably is. */
export const likeliestFurniture = ({ probability }: Pick<Roles, 'probability'>, i: number): Label =>
  FURNITURE.reduce((a, b) => (probability(i, b) > probability(i, a) ? b : a));

const LEAD = labelIndex('lead');
const RETURN = labelIndex('return');

export function rolesOf(
  parts: readonly Part[],
  { labels, marginal }: ChainReading,
  lexicon: Lexicon,
  signs: readonly boolean[],
): Roles {
  const named = Array.from(labels, (label) => LABELS[label] as Label);
  const at = (i: number, label: number): number => marginal[i * LABELS.length + label] ?? 0;
  const settled = settledLabels(parts, named, lexicon);
  return {
    parts,
    labels: settled,
    signs,
    items: seriesItems(parts, settled, lexicon),
    scattered: isScattered(parts),
    probability: (i, label) => at(i, labelIndex(label)),
    newText: (i) => Math.min(1, at(i, LEAD) + at(i, RETURN)),
  };
}
