import type { Part } from '../lines/part.ts';
import { endsSentence } from '../roles/cues.ts';
import { kindOf, type Label, type PieceKind } from '../roles/label.ts';
import type { Roles } from '../roles/roles.ts';
import type { Piece } from './piece.ts';

/** Later stages can join pieces but never cut them, so text is cut wherever this much speaks for it. */
const CUT = 0.07;
const OPENERS: ReadonlySet<Label> = new Set(['headline', 'kicker', 'subheadline', 'lead', 'return', 'caption']);

/** Cuts a page into pieces: where the kind of text changes, and where a story may begin or another go on. */
export function piecesOf(roles: Roles): readonly Piece[] {
  const { parts } = roles;
  const pieces: Piece[] = [];
  for (let from = 0; from < parts.length; ) {
    let to = from + 1;
    while (to < parts.length && !cutsBefore(roles, from, to)) to++;
    pieces.push(pieceOf(roles, from, to));
    from = to;
  }
  return pieces;
}

const kindAt = ({ labels }: Roles, i: number): PieceKind => kindOf(labels[i] as Label);

/** A dateline or name that was cut from the very words it opens. */
const opensText = (part: Part): boolean => part.kind === 'dateline' || part.kind === 'byline';

function cutsBefore(roles: Roles, from: number, i: number): boolean {
  const { parts, labels } = roles;
  const part = parts[i] as Part;
  const label = labels[i] as Label;
  const kind = kindAt(roles, i);
  if (kind === 'furniture') return kindAt(roles, i - 1) !== 'furniture';
  const closes = part.kind === 'tail-byline' || part.kind === 'credit';
  if (closes && (kind === 'name' || label === 'credit')) return part.first && !signs(roles, i);
  if (opensText(parts[i - 1] as Part) && kindAt(roles, i - 1) === 'name') return kind !== 'text' && kind !== 'name';
  if (opensText(part) && kind === 'name') return true;
  if (kind !== kindAt(roles, i - 1)) return true;
  if (kind === 'text') return roles.newText(i) > CUT || closedAbove(parts[i - 1] as Part);
  if (kind === 'head' && labels[i - 1] === 'kicker' && label === 'headline') return false;
  return (
    OPENERS.has(label) ||
    (labels[i - 1] === 'credit' && label !== 'credit') ||
    (kind !== 'head' && i > from && breaksAbove(roles, i) && label !== 'credit')
  );
}

/** A name under text that has ended is that text's, blank line or not; under a headline it opens what follows. */
function signs(roles: Roles, i: number): boolean {
  const above = kindAt(roles, i - 1);
  const text = above === 'text' || above === 'caption';
  return text && (!breaksAbove(roles, i) || endsSentence((roles.parts[i - 1] as Part).text));
}

const closedAbove = (part: Part): boolean => part.kind === 'tail-byline';

function breaksAbove({ parts }: Roles, i: number): boolean {
  return (parts[i] as Part).line.blanks > 0;
}

function pieceOf(roles: Roles, from: number, to: number): Piece {
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
    fresh: kind === 'text' && !named ? roles.newText(first) : 1,
    credited: range(from, to).some((i) => roles.labels[i] === 'credit' || parts[i]?.kind === 'credit'),
    openEnd: kind === 'text' && !endsSentence(lastText) && !closes(parts[to - 1] as Part),
    openStart: !named && (/^[\p{Ll},。、;:!?)”’」』]/u.test(opening) || roles.probability(first, 'lead') < 0.1),
  };
}

/** A text of no more parts than this that ends in a photographer's credit is a caption. */
const CAPTION_PARTS = 9;

function isCaption({ parts }: Roles, from: number, to: number): boolean {
  const own = parts.slice(from, to);
  const opensStory = own.some((part) => part.kind === 'dateline' || part.kind === 'byline');
  return own.length <= CAPTION_PARTS && own.at(-1)?.kind === 'credit' && !opensStory;
}

const closes = (part: Part): boolean => part.kind === 'tail-byline' || part.kind === 'credit';
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k);
