import { opensReadily } from '../clues/joints.ts';
import type { Part } from '../lines/part.ts';
import { headChance } from '../roles/headChance.ts';
import type { Piece } from '../runs/piece.ts';
import type { Cut, Wholeness } from './bestCut.ts';
import { joined } from './group.ts';
import { bandPlace, REACH } from './likeness.ts';
import type { Links } from './links.ts';
import type { Pieces } from './pieceTable.ts';

/** So unlikely is it that a Chinese sentence opens so (`opensReadily`) that the text stands in the middle of one. */
const INSIDE = -1.75;

/** Whether a text begins in mid-sentence for sure. */
const goesOn = (text: string): boolean => /^\p{Ll}/u.test(text) || opensReadily(text) <= INSIDE;

/** How probable it must be that the text goes on there, and how much more so than at any other place. */
const LINK = { least: 0.1, margin: 1.2 };
/** Where fewer of a page's lines stand under a blank one, blank lines part nothing there. */
const PARTED = 0.03;
/** What is more probably display type may be the next headline. */
const MAYBE_HEAD = 0.1;

/** A text that breaks off, whose it is, and how probable it is that a fragment goes on from it. */
interface End {
  readonly cut: Cut;
  readonly chance: number;
}

type CutAt = ReadonlyMap<number, Cut>;

/**
 * No story begins in mid-sentence, nor right under another's text where blank lines part stories: text without a headline
 * that does so goes back to the one above it that it goes on from. The joins, which weigh all clues of many pages, leave
 * such fragments apart now and then, most on pages of two or three stories.
 */
export function reunited(page: Pieces, cuts: readonly Cut[], links: Links, wholeness: Wholeness): readonly Cut[] {
  const parted = areParted(page);
  const at = new Map(cuts.flatMap((cut) => cut.group.ids.map((k) => [k, cut] as const)));
  for (const fragment of cuts) {
    const first = opening(page, fragment);
    if (first === undefined || at.get(first) !== fragment) continue;
    const end = (parted && endAbove(page, first, fragment, at)) || endBefore(page, first, fragment, at, links);
    if (!end) continue;
    const group = joined(page, end.cut.group, fragment.group, end.chance);
    const made = { group, whole: wholeness(group) };
    for (const k of group.ids) at.set(k, made);
  }
  return [...new Set(at.values())];
}

/** Whether blank lines stand between a page's stories, and seldom anywhere else. */
function areParted({ roles: { parts, scattered } }: Pieces): boolean {
  const blanks = parts.filter(({ first, line }) => first && line.blanks > 0).length;
  return !scattered && blanks > PARTED * parts.length;
}

const firstWords = ({ pieces, roles: { parts } }: Pieces, k: number): string =>
  parts[(pieces[k] as Piece).from]?.text ?? '';

/** The first text of a story that has no headline. */
function opening({ pieces }: Pieces, { group: { ids } }: Cut): number | undefined {
  return ids.some((k) => pieces[k]?.kind === 'head') ? undefined : ids.find((k) => pieces[k]?.kind === 'text');
}

/** The text right above piece `first`, no blank line between them, if the fragment begins there. */
function endAbove({ pieces, roles }: Pieces, first: number, own: Cut, at: CutAt): End | null {
  const cut = at.get(first - 1);
  const i = (pieces[first] as Piece).from;
  if (!cut || cut === own || own.group.ids[0] !== first || pieces[first - 1]?.kind !== 'text') return null;
  const part = roles.parts[i] as Part;
  return part.kind === 'text' && part.line.blanks === 0 && headChance(roles, i) <= MAYBE_HEAD
    ? { cut, chance: 1 }
    : null;
}

/** Where text in mid-sentence most probably goes on from, among texts above that break off; `null`: nowhere surely. */
function endBefore(page: Pieces, first: number, own: Cut, at: CutAt, links: Links): End | null {
  if (!goesOn(firstWords(page, first))) return null;
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
  return next === undefined || !(pieces[next]?.openStart || goesOn(firstWords(page, next)));
}
