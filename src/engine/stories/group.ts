import { addedWidths, type Widths } from '../clues/columnWidth.ts';
import { TRAITS, trait } from '../clues/traits.ts';
import type { Piece } from '../runs/piece.ts';
import type { Pieces } from './pieceTable.ts';

/** Pieces on the way to becoming a story. */
export interface Group {
  /** Its pieces' numbers, rising. */
  readonly ids: readonly number[];
  /** Headlines, decks counting for little. */
  readonly heads: number;
  /** Probability of its surest opening, and the sum of all. */
  readonly lead: number;
  readonly leads: number;
  readonly texts: number;
  /** Texts that a dateline opens, or a name in its place. */
  readonly datelines: number;
  readonly captions: number;
  readonly credits: number;
  readonly names: number;
  /** The scripts of its longer texts, added up (`SCRIPTS`). */
  readonly scripts: number;
  /** The columns that its texts are set in. */
  readonly widths: Widths;
  /** UTF-16 units of plain text. */
  readonly length: number;
  /** Whether its last text breaks off, and its first begins in mid-sentence. */
  readonly openEnd: number;
  readonly openStart: number;
  /** Probability of the weakest join that made it; 1 for a single piece. */
  readonly weakest: number;
  /** The two groups that were joined to make it, and how probable that was; none for a single piece. */
  readonly made: { readonly halves: readonly [Group, Group]; readonly probability: number } | null;
}

const DECK = trait('deck');
/** However sure a deck is, so much of a headline it stays. */
const LEAST_HEAD = 0.1;

/** What is less probably a story's opening opens none, whatever it says. */
const MAYBE_OPENS = 0.05;

/** Whether a text begins with a dateline, or with the writer's name in its place, and maybe a story with it. */
function isDated({ roles: { parts } }: Pieces, { kind, from, lead }: Piece): boolean {
  const part = parts[from];
  const dated = part?.kind === 'dateline' || part?.kind === 'byline';
  return kind === 'text' && lead > MAYBE_OPENS && dated && part.first;
}

/** A group whose texts are in both holds two stories. */
export const SCRIPTS = { none: 0, han: 1, other: 2, both: 3 } as const;
/** A shorter text, in UTF-16 units, may be a quotation or a list of names; one that is neither this nor that, a mixture. */
const LONG = 40;
const SHARE = { han: 0.4, other: 0.05 };
const HAN = trait('han');

function scriptOf({ traits }: Pieces, i: number, { kind, length }: Piece): number {
  if (kind !== 'text' || length < LONG) return SCRIPTS.none;
  const share = traits[i * TRAITS.length + HAN] as number;
  return share >= SHARE.han ? SCRIPTS.han : share <= SHARE.other ? SCRIPTS.other : SCRIPTS.none;
}

export function groupOf(page: Pieces, i: number): Group {
  const { pieces, traits } = page;
  const piece = pieces[i] as Pieces['pieces'][number];
  const text = piece.kind === 'text';
  const deck = traits[i * TRAITS.length + DECK] as number;
  return {
    ids: [i],
    heads: piece.kind === 'head' ? Math.max(LEAST_HEAD, 1 - deck) : 0,
    lead: piece.lead,
    leads: piece.lead,
    texts: text ? 1 : 0,
    datelines: isDated(page, piece) ? 1 : 0,
    captions: piece.kind === 'caption' ? 1 : 0,
    credits: piece.credited ? 1 : 0,
    names: piece.kind === 'name' ? 1 : 0,
    scripts: scriptOf(page, i, piece),
    widths: page.widths[i] as Widths,
    length: piece.length,
    openEnd: text && piece.openEnd ? 1 : 0,
    openStart: text && piece.openStart ? 1 : 0,
    weakest: 1,
    made: null,
  };
}

export function joined({ pieces }: Pieces, x: Group, y: Group, probability: number): Group {
  const ids = [...x.ids, ...y.ids].sort((a, b) => a - b);
  const texts = ids.map((k) => pieces[k] as Pieces['pieces'][number]).filter(({ kind }) => kind === 'text');
  return {
    ids,
    heads: x.heads + y.heads,
    lead: Math.max(x.lead, y.lead),
    leads: x.leads + y.leads,
    texts: x.texts + y.texts,
    datelines: x.datelines + y.datelines,
    captions: x.captions + y.captions,
    credits: x.credits + y.credits,
    names: x.names + y.names,
    scripts: x.scripts | y.scripts,
    widths: addedWidths(x.widths, y.widths),
    length: x.length + y.length,
    openEnd: texts.at(-1)?.openEnd ? 1 : 0,
    openStart: texts[0]?.openStart ? 1 : 0,
    weakest: Math.min(x.weakest, y.weakest, probability),
    made: { halves: [x, y], probability },
  };
}
