import type { PieceKind } from '../roles/label.ts';
import type { Piece } from '../runs/piece.ts';
import { NO_WIDTH, widthSpread, widthsApart } from './columnWidth.ts';
import { pieceAt, type View } from './groupView.ts';
import { TRAITS, trait } from './traits.ts';

const SIZES = [
  'pieces',
  'heads',
  'lead',
  'leads',
  'texts',
  'captions',
  'credits',
  'names',
  'length',
  'open-end',
  'open-start',
  'longest-share',
  'short-texts',
] as const;
const PLACES = [
  'runs',
  'strangers-inside',
  'widest-gap',
  'first-kind',
  'last-kind',
  'kind-above',
  'kind-below',
  'open-end-above',
  'open-start-below',
  'lead-below',
  'first-on-page',
  'last-on-page',
] as const;
const OPENINGS = [
  'first-text-lead',
  'second-lead',
  'head-blocks',
  'heads-apart',
  'head-first',
  'head-last',
  'closed-ends-inside',
  'closed-starts-inside',
  'first-text-opens',
  'least-opening',
] as const;
const COLUMNS = ['width-spread', 'width-above', 'width-below'] as const;
const SEAMS = ['seam-above', 'seam-below', 'least-outer-seam', 'worst-seam-inside', 'seams-inside'] as const;

/** What a group is made of, where it stands, how it opens, and the seams at its edges and inside. */
export const SHAPE_CLUES = [...SIZES, ...PLACES, ...OPENINGS, ...COLUMNS, ...SEAMS] as const;

export const shapeClues = (view: View): readonly number[] => [
  ...sizes(view),
  ...places(view),
  ...openings(view),
  ...columns(view),
  ...seams(view),
];

const SHORT = 40;

function sizes(view: View): readonly number[] {
  const { group, ids, texts } = view;
  const longest = Math.max(...ids.map((k) => pieceAt(view, k).length));
  return [
    group.ids.length,
    group.heads,
    group.lead,
    group.leads,
    group.texts,
    group.captions,
    group.credits,
    group.names,
    Math.log1p(group.length),
    group.openEnd,
    group.openStart,
    longest / Math.max(1, group.length),
    texts.filter((k) => pieceAt(view, k).length < SHORT).length,
  ];
}

const KINDS: readonly PieceKind[] = ['head', 'name', 'text', 'caption', 'quote', 'furniture'];

function places(view: View): readonly number[] {
  const { group, page } = view;
  const { ids } = group;
  const first = ids[0] as number;
  const last = ids.at(-1) as number;
  const steps = ids.slice(1).map((k, i) => k - (ids[i] as number) - 1);
  const above = page.pieces[first - 1];
  const below = page.pieces[last + 1];
  const kind = (piece: Piece | undefined): number => (piece ? KINDS.indexOf(piece.kind) : -1);
  return [
    1 + steps.filter((step) => step > 0).length,
    last - first + 1 - ids.length,
    Math.max(0, ...steps),
    kind(page.pieces[first]),
    kind(page.pieces[last]),
    kind(above),
    kind(below),
    above?.kind === 'text' && above.openEnd ? 1 : 0,
    below?.kind === 'text' && below.openStart ? 1 : 0,
    below?.lead ?? -1,
    first === 0 ? 1 : 0,
    below ? 0 : 1,
  ];
}

function openings(view: View): readonly number[] {
  const { group, texts, heads } = view;
  const leads = texts.map((k) => pieceAt(view, k).lead).sort((a, b) => b - a);
  const blocks = heads.filter((k, i) => k !== (heads[i - 1] ?? -2) + 1).length;
  return [
    texts.length > 0 ? pieceAt(view, texts[0] as number).lead : -1,
    leads[1] ?? -1,
    blocks,
    heads.length > 1 ? (heads.at(-1) as number) - (heads[0] as number) : 0,
    heads.length > 0 ? Number(heads[0] === group.ids[0]) : -1,
    heads.length > 0 ? Number(heads.at(-1) === group.ids.at(-1)) : -1,
    texts.filter((k, i) => i + 1 < texts.length && !pieceAt(view, k).openEnd).length,
    texts.filter((k, i) => i > 0 && !pieceAt(view, k).openStart).length,
    texts.length > 0 ? opensAt(view, texts[0] as number) : OPENED,
    Math.min(OPENED, ...texts.slice(1).map((k) => opensAt(view, k))),
  ];
}

/** More than any text is said to open readily. */
const OPENED = 4;
const OPENS = trait('opens');
const opensAt = ({ page }: View, k: number): number => page.traits[k * TRAITS.length + OPENS] as number;

/** How much the columns of the texts differ, and from those of the texts right above and below. */
function columns({ group, page }: View): readonly number[] {
  const { ids, widths } = group;
  const apart = (k: number): number => widthsApart(widths, page.widths[k] ?? NO_WIDTH);
  return [widthSpread(widths), apart((ids[0] as number) - 1), apart((ids.at(-1) as number) + 1)];
}

function seams(view: View): readonly number[] {
  const { ids } = view.group;
  const above = pieceAt(view, ids[0] as number).fresh;
  const below = view.page.pieces[(ids.at(-1) as number) + 1]?.fresh ?? 1;
  const inside = ids.filter((k, i) => k === (ids[i - 1] ?? -2) + 1).map((k) => pieceAt(view, k).fresh);
  return [above, below, Math.min(above, below), Math.max(0, ...inside), inside.reduce((sum, fresh) => sum + fresh, 0)];
}
