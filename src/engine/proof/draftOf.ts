import type { ArticleType } from '../../domain/article.ts';
import type { Role } from '../../domain/span.ts';
import { kindOf, type Label, roleOf } from '../roles/label.ts';
import type { Roles } from '../roles/roles.ts';
import type { Piece } from '../runs/piece.ts';
import type { Story } from '../stories/gather.ts';
import type { Draft } from './draft.ts';
import type { Placed } from './proofOf.ts';
import { anchorsOf, inReadingOrder } from './readingOrderOf.ts';

/** More parts than this are no caption. */
const CAPTION_PARTS = 12;
/** Units of text up to which an item is a brief: Han say more with less. */
const BRIEF = { han: 160, latin: 420 };

/** Makes an article of a story: settles roles that only the whole can tell, its type and its section label. */
export function draftOf(story: Story, pieces: readonly Piece[], roles: Roles, han: boolean): Draft {
  const read = inReadingOrder(story.pieces, pieces).map((k) => pieces[k] as Piece);
  const owned = read.flatMap(indices);
  const caption = isCaption(read, owned.length);
  const placed = owned.map((i) => placedPart(i, roles, caption));
  const parts = withKickers(withHeadline(placed, owned, roles), owned, roles);
  const text = owned.reduce((sum, i) => sum + (roles.parts[i]?.text.length ?? 0), 0);
  return {
    type: typeOf(parts, text, han),
    label: labelBefore(story, pieces, roles),
    order: anchorsOf(parts.map((part) => part.start)),
    parts,
  };
}

const indices = ({ from, to }: Piece): number[] => Array.from({ length: to - from }, (_, k) => from + k);

/** A short item that a photographer signs, without headline or opening, is a captioned photograph. */
function isCaption(read: readonly Piece[], parts: number): boolean {
  const credited = read.some((piece) => piece.kind === 'caption' && piece.credited);
  return credited && parts <= CAPTION_PARTS && read.every(({ kind }) => kind === 'caption' || kind === 'text');
}

function placedPart(i: number, roles: Roles, caption: boolean): Placed {
  const start = roles.parts[i]?.start ?? 0;
  return { start, role: settled(roles.labels[i] as Label, i, roles, caption) };
}

function settled(label: Label, i: number, roles: Roles, caption: boolean): Role {
  const part = roles.parts[i];
  if (part?.kind === 'credit') return 'credit';
  if (part?.kind === 'tail-byline' && kindOf(label) !== 'caption') return 'byline';
  if ((part?.kind === 'dateline' || part?.kind === 'byline') && kindOf(label) === 'text') return part.kind;
  if (caption && kindOf(label) === 'text') return 'caption';
  return roleOf(label);
}

/** Where all that stands over a story was taken for kickers, the headline is the last block of them. */
function withHeadline(placed: readonly Placed[], owned: readonly number[], roles: Roles): readonly Placed[] {
  if (placed.some(({ role }) => role === 'headline')) return placed;
  const heads = placed.flatMap(({ role }, k) => (role === 'kicker' || role === 'subheadline' ? [k] : []));
  const from = heads.findLastIndex((k, n) => n === 0 || apart(owned, roles, heads[n - 1] as number, k));
  const last = heads.slice(Math.max(0, from));
  return placed.map((part, k) => (last.includes(k) ? { ...part, role: 'headline' } : part));
}

/** Of two headline blocks that a blank line parts, a shorter first one is the kicker. */
function withKickers(placed: readonly Placed[], owned: readonly number[], roles: Roles): readonly Placed[] {
  if (placed.some(({ role }) => role === 'kicker')) return placed;
  const heads = placed.flatMap(({ role }, k) => (role === 'headline' ? [k] : []));
  const split = heads.findIndex((k, n) => n > 0 && apart(owned, roles, heads[n - 1] as number, k));
  if (split < 1) return placed;
  const length = (list: readonly number[]): number =>
    list.reduce((sum, k) => sum + (roles.parts[owned[k] as number]?.cells ?? 0), 0);
  const first = heads.slice(0, split);
  if (length(first) > length(heads.slice(split))) return placed;
  return placed.map((part, k) => (first.includes(k) ? { ...part, role: 'kicker' } : part));
}

function apart(owned: readonly number[], roles: Roles, above: number, below: number): boolean {
  const i = owned[below] as number;
  return (roles.parts[i]?.line.blanks ?? 0) > 0 || i !== (owned[above] as number) + 1;
}

function typeOf(parts: readonly Placed[], length: number, han: boolean): ArticleType {
  const has = (role: Role): boolean => parts.some((part) => part.role === role);
  if (has('caption') && !has('body')) return 'photo';
  return length < (han ? BRIEF.han : BRIEF.latin) ? 'brief' : 'news';
}

/** The section label right above the story's first piece. */
function labelBefore(story: Story, pieces: readonly Piece[], roles: Roles): number | null {
  const above = pieces[(story.pieces[0] as number) - 1];
  if (above?.kind !== 'furniture') return null;
  const i = above.to - 1;
  return roles.labels[i] === 'section-label' ? (roles.parts[i]?.start ?? null) : null;
}
