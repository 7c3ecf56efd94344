import type { Piece } from '../runs/piece.ts';
import type { Cut, Wholeness } from './bestCut.ts';
import { joined } from './group.ts';
import { bandPlace, REACH } from './likeness.ts';
import type { Links } from './links.ts';
import type { Pieces } from './pieceTable.ts';

/** What begins in mid-sentence, in scripts that tell. */
const GOES_ON = /^\p{Ll}/u;
/** How probable it must be that the text goes on there, and how much more so than at any other place. */
const LINK = { least: 0.15, margin: 1.2 };
/** On pages of more pieces, what is learnt of stories knows better. */
const SHORT_PAGE = 24;

/** A text that breaks off, whose it is, and how probable it is that a fragment goes on from it. */
interface End {
  readonly cut: Cut;
  readonly chance: number;
}

/**
 * No story begins in mid-sentence: on a short page, text without a headline that does so goes back to the one that breaks
 * off where it most probably goes on. Learnt from full pages, the joins leave such fragments apart on pages of two or
 * three stories.
 */
export function reunited(page: Pieces, cuts: readonly Cut[], links: Links, wholeness: Wholeness): readonly Cut[] {
  if (page.pieces.length > SHORT_PAGE) return cuts;
  const at = new Map(cuts.flatMap((cut) => cut.group.ids.map((k) => [k, cut] as const)));
  for (const fragment of cuts) {
    const first = opening(page, fragment);
    if (first === undefined || at.get(first) !== fragment) continue;
    const end = endBefore(page, first, fragment, at, links);
    if (!end) continue;
    const group = joined(page, end.cut.group, fragment.group, end.chance);
    const made = { group, whole: wholeness(group) };
    for (const k of group.ids) at.set(k, made);
  }
  return [...new Set(at.values())];
}

const firstWords = ({ pieces, roles: { parts } }: Pieces, k: number): string =>
  parts[(pieces[k] as Piece).from]?.text ?? '';

/** The first text of a story that has no headline and begins in mid-sentence. */
function opening(page: Pieces, { group }: Cut): number | undefined {
  const { pieces } = page;
  const first = group.ids.find((k) => pieces[k]?.kind === 'text');
  if (first === undefined || group.ids.some((k) => pieces[k]?.kind === 'head')) return undefined;
  return GOES_ON.test(firstWords(page, first)) ? first : undefined;
}

/** Where the text of piece `first` most probably goes on from, among texts above that break off; `null`: nowhere surely. */
function endBefore(page: Pieces, first: number, own: Cut, at: ReadonlyMap<number, Cut>, links: Links): End | null {
  const ends: End[] = [];
  for (let k = Math.max(0, first - REACH); k < first; k++) {
    const cut = at.get(k);
    if (cut && cut !== own && isLoose(page, cut, k))
      ends.push({ cut, chance: links.chance[bandPlace(k, first)] as number });
  }
  const [best, second] = ends.sort((a, b) => b.chance - a.chance);
  const sure = best && best.chance >= LINK.least && best.chance >= LINK.margin * (second?.chance ?? 0);
  return sure ? best : null;
}

/** Whether a story's text breaks off with piece `k`, and nothing of it goes on from there. */
function isLoose(page: Pieces, { group }: Cut, k: number): boolean {
  const { pieces } = page;
  if (pieces[k]?.kind !== 'text' || !pieces[k]?.openEnd) return false;
  const next = group.ids.find((i) => i > k && pieces[i]?.kind === 'text');
  return next === undefined || !(pieces[next]?.openStart || GOES_ON.test(firstWords(page, next)));
}
