import type { Role } from '../../domain/span.ts';

/** What the chain calls a part. Finer than a role: whether text opens a story, goes on, or comes back to one is said too. */
export const LABELS = [
  'headline',
  'headline-more',
  'kicker',
  'subheadline',
  'byline',
  'dateline',
  'lead',
  'more',
  'return',
  'crosshead',
  'caption',
  'caption-more',
  'credit',
  'pullquote',
  'jumpline',
  'section-label',
  'folio',
  'masthead',
  'other',
] as const;
export type Label = (typeof LABELS)[number];

/** A label's place in the list: the chain works on numbers. */
export const labelIndex = (label: Label): number => LABELS.indexOf(label);

/** What kind of piece a label makes. */
export type PieceKind = 'head' | 'name' | 'text' | 'caption' | 'quote' | 'furniture';

const MEANING: Readonly<Record<Label, readonly [Role, PieceKind]>> = {
  headline: ['headline', 'head'],
  'headline-more': ['headline', 'head'],
  kicker: ['kicker', 'head'],
  subheadline: ['subheadline', 'head'],
  byline: ['byline', 'name'],
  dateline: ['dateline', 'name'],
  lead: ['body', 'text'],
  more: ['body', 'text'],
  return: ['body', 'text'],
  crosshead: ['crosshead', 'text'],
  caption: ['caption', 'caption'],
  'caption-more': ['caption', 'caption'],
  credit: ['credit', 'caption'],
  pullquote: ['pullquote', 'quote'],
  jumpline: ['jumpline', 'quote'],
  'section-label': ['section-label', 'furniture'],
  folio: ['folio', 'furniture'],
  masthead: ['masthead', 'furniture'],
  other: ['other', 'furniture'],
};

export const roleOf = (label: Label): Role => MEANING[label][0];
export const kindOf = (label: Label): PieceKind => MEANING[label][1];

/** The labels of what belongs to no story. */
export const FURNITURE: readonly Label[] = LABELS.filter((label) => kindOf(label) === 'furniture');
