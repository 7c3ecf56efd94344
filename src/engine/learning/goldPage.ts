import type { Part } from '../lines/part.ts';
import { type Label, labelIndex } from '../roles/label.ts';

/** A page whose division is known. Offsets are UTF-16, half open; segments stand in reading order. */
export interface GoldPage {
  readonly id: string;
  /** The layout that it was set in, where that is known. */
  readonly template?: string;
  /** Whether it was set and printed for learning, in a layout of chance: no more pages are made of it. */
  readonly pressed?: boolean;
  readonly text: string;
  readonly articles: readonly { readonly source?: string; readonly segments: readonly GoldSegment[] }[];
  readonly furniture: readonly GoldSegment[];
}
export type GoldSegment = readonly [start: number, end: number, role: string];

/** What is known of a part: its article (index; -1 furniture, -2 unknown) and what the chain should call it. */
export interface GoldPart {
  readonly owner: number;
  readonly label: number;
  /** Place of its segment in the article's reading order; −1 for none. */
  readonly order: number;
}

const PLAIN: Readonly<Record<string, Label>> = {
  kicker: 'kicker',
  deck: 'subheadline',
  subheadline: 'subheadline',
  byline: 'byline',
  dateline: 'dateline',
  subhead: 'crosshead',
  crosshead: 'crosshead',
  credit: 'credit',
  'pull-quote': 'pullquote',
  pullquote: 'pullquote',
  'jump-line': 'jumpline',
  jumpline: 'jumpline',
  'section-label': 'section-label',
  folio: 'folio',
  masthead: 'masthead',
};

interface Stand {
  readonly owner: number;
  readonly role: string;
  readonly opens: number;
  readonly order: number;
}

/** The known answer for every part of a page, by the article and role that hold most of it. */
export function goldParts(page: GoldPage, parts: readonly Part[]): readonly GoldPart[] {
  const stands = standsOf(page);
  let lastBody = -3;
  let before: Stand | undefined;
  return parts.map((part) => {
    const stand = majority(stands, part);
    if (!stand) return { owner: -2, label: -1, order: -1 };
    const again = before?.owner === stand.owner && before.role === stand.role;
    const label = labelOf(stand, part, again, lastBody === stand.owner);
    if (label === 'lead' || label === 'more' || label === 'return') lastBody = stand.owner;
    before = stand;
    return { owner: stand.owner, label: labelIndex(label), order: stand.order };
  });
}

function labelOf(stand: Stand, part: Part, again: boolean, sameBody: boolean): Label {
  const { role, opens, owner } = stand;
  const plain = PLAIN[role];
  if (plain) return plain;
  if (role === 'headline') return again ? 'headline-more' : 'headline';
  if (role === 'caption') return again ? 'caption-more' : 'caption';
  if (owner < 0) return 'other';
  if (opens >= part.start && opens < part.end) return 'lead';
  return sameBody ? 'more' : 'return';
}

const isBody = (role: string): boolean => role === 'body' || role === 'ad';

function standsOf({ text, articles, furniture }: GoldPage): (Stand | undefined)[] {
  const stands: (Stand | undefined)[] = new Array(text.length);
  const paint = ([start, end, role]: GoldSegment, owner: number, opens: number, order: number): void =>
    void stands.fill({ owner, role, opens, order }, start, end);
  articles.forEach(({ segments }, k) => {
    const opens = segments.find((segment) => isBody(segment[2]))?.[0] ?? -1;
    segments.forEach((segment, order) => {
      paint(segment, k, opens, order);
    });
  });
  for (const segment of furniture) paint(segment, -1, -1, -1);
  return stands;
}

function majority(stands: readonly (Stand | undefined)[], { start, end }: Part): Stand | undefined {
  const counts = new Map<Stand, number>();
  let best: Stand | undefined;
  for (let i = start; i < end; i++) {
    const stand = stands[i];
    if (!stand) continue;
    const count = (counts.get(stand) ?? 0) + 1;
    counts.set(stand, count);
    if (!best || count > (counts.get(best) ?? 0)) best = stand;
  }
  return best;
}
