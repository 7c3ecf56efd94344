import type { Part } from '../lines/part.ts';
import { endsSentence } from '../roles/cues.ts';
import { kindOf, type Label, type PieceKind } from '../roles/label.ts';
import { isClosing } from '../roles/prose.ts';
import type { Roles } from '../roles/roles.ts';
import { isContact } from '../roles/rows.ts';
import type { Piece } from './piece.ts';

/** Later stages can join pieces but never cut them, so text is cut wherever this much speaks for it. */
const CUT = 0.06;

/**
 * Cuts a page into pieces: where the kind of text changes, and where a story may end. `seams` are the probabilities
 * that the seam above a part parts two stories. Items of a series are pieces of their own. `parted`: where it is known that one piece ends and another begins.
 */
export function piecesOf(
  roles: Roles,
  seams: Float32Array,
  cut = CUT,
  parted: (part: number) => boolean = () => false,
): readonly Piece[] {
  const { parts } = roles;
  const pieces: Piece[] = [];
  for (let from = 0; from < parts.length; ) {
    let to = from + 1;
    while (to < parts.length && !roles.items.has(to) && !parted(to) && !cutsBefore(roles, seams, to, cut)) to++;
    pieces.push(pieceOf(roles, seams, from, to));
    from = to;
  }
  return pieces;
}

const kindAt = ({ labels }: Roles, i: number): PieceKind => kindOf(labels[i] as Label);

/** A dateline or name that was cut from the very words it opens. */
const opensText = (part: Part): boolean => part.kind === 'dateline' || part.kind === 'byline';
/** A name that was cut from the very words it closes. */
const closesText = (part: Part): boolean => part.kind === 'tail-byline' || part.kind === 'credit';

function cutsBefore(roles: Roles, seams: Float32Array, i: number, cut: number): boolean {
  const kind = kindAt(roles, i);
  const above = kindAt(roles, i - 1);
  if (kind === 'furniture' || above === 'furniture') return kind !== above;
  const part = roles.parts[i] as Part;
  if (above === 'head' && isClosing(part.text)) return false;
  if (above === 'text' && part.line.blanks === 0 && isContact(part)) return false;
  if ((seams[i] as number) > cut) return true;
  if (kind === above) return false;
  const opened = above === 'name' && kind === 'text' && opensText(roles.parts[i - 1] as Part);
  return !opened && !closesText(roles.parts[i] as Part);
}

function pieceOf(roles: Roles, seams: Float32Array, from: number, to: number): Piece {
  const { parts } = roles;
  const texts = range(from, to).filter((i) => kindAt(roles, i) === 'text');
  const kind = texts.length === 0 ? kindAt(roles, from) : isCaption(roles, from, to) ? 'caption' : 'text';
  const first = texts[0] ?? from;
  const lastText = (parts[texts.at(-1) ?? to - 1] as Part).text;
  const opening = (parts[first] as Part).text;
  const named = first > from;
  const lead = named ? Math.max(0.8, roles.probability(first, 'lead')) : roles.probability(first, 'lead');
  return {
    from,
    to,
    kind,
    length: range(from, to).reduce((sum, i) => sum + (parts[i] as Part).text.length, 0),
    lead: kind === 'text' ? lead : 0,
    fresh: from === 0 ? 1 : (seams[from] as number),
    credited: range(from, to).some((i) => roles.labels[i] === 'credit' || parts[i]?.kind === 'credit'),
    openEnd: kind === 'text' && !endsSentence(lastText) && !closesText(parts[to - 1] as Part),
    openStart: !named && (/^[\p{Ll},。、;:!?)”’」』]/u.test(opening) || roles.probability(first, 'lead') < 0.1),
  };
}

/** A text of no more parts than this that ends in a photographer's credit is a caption. */
const CAPTION_PARTS = 9;

function isCaption(roles: Roles, from: number, to: number): boolean {
  const own = roles.parts.slice(from, to);
  const opensStory = own.some((part) => part.kind === 'dateline' || part.kind === 'byline');
  return own.length <= CAPTION_PARTS && own.at(-1)?.kind === 'credit' && !opensStory;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k);
