import type { PieceKind } from '../roles/label.ts';
import type { Piece } from '../runs/piece.ts';
import type { Chances } from '../stories/chances.ts';
import { coveredBy } from '../stories/crumbs.ts';
import type { Group } from '../stories/group.ts';
import { bandPlace, REACH } from '../stories/likeness.ts';
import type { Links } from '../stories/links.ts';
import type { Pieces } from '../stories/pieceTable.ts';
import { topicLikeness } from '../stories/topics.ts';
import { TRAITS, type Trait, trait } from './traits.ts';

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
] as const;
const SEAMS = ['seam-above', 'seam-below', 'least-outer-seam', 'worst-seam-inside', 'seams-inside'] as const;
const BONDS = [
  'weakest-cut',
  'weakest-cut-place',
  'weakest-piece',
  'mean-chance',
  'best-outside',
  'mean-outside',
  'least-margin',
] as const;
const LINKS = ['link-least', 'link-mean', 'link-out', 'link-in', 'link-out-inside', 'link-in-inside'] as const;
const WORDS = [
  'words-covered',
  'crumbs-covered',
  'words-covered-elsewhere',
  'cohesion',
  'cohesion-least',
  'cohesion-outside',
] as const;
const TOPICS = ['topic-least-cut', 'topic-least-piece', 'topic-of-heads', 'topic-above', 'topic-below'] as const;
const RANGES: readonly Trait[] = ['radicals', 'full-digits', 'spaces', 'mean-width', 'capitals'];
const PAGE = ['habit', 'side-by-side', 'blanks', 'han', 'page-pieces', 'page-parts'] as const;

/** What trees are told of a group of pieces when they are asked whether it is a whole article, and nothing else. */
export const WHOLE_CLUES: readonly string[] = [
  ...SIZES,
  ...PLACES,
  ...OPENINGS,
  ...SEAMS,
  ...BONDS,
  ...LINKS,
  ...WORDS,
  ...TOPICS,
  ...RANGES.map((name) => `range:${name}`),
  ...PAGE,
];

/** What a page knows of its pieces, two by two. */
export interface Bonds {
  readonly page: Pieces;
  readonly chances: Chances;
  readonly links: Links;
}

/** A group of pieces as the clues look at it. */
interface View extends Bonds {
  readonly group: Group;
  /** Its pieces' numbers, rising; of a huge group the first. */
  readonly ids: readonly number[];
  readonly inside: ReadonlySet<number>;
  readonly texts: readonly number[];
  readonly heads: readonly number[];
}

/** Of a group of more pieces only the first are compared two by two. */
const MOST = 48;

/** Writes the clues of a group to `out`. */
export function wholeClues(bonds: Bonds, group: Group, out: Float32Array): void {
  const { pieces } = bonds.page;
  const ids = group.ids.length > MOST ? group.ids.slice(0, MOST) : group.ids;
  const ofKind = (kind: PieceKind): readonly number[] => ids.filter((k) => (pieces[k] as Piece).kind === kind);
  const view: View = { ...bonds, group, ids, inside: new Set(group.ids), texts: ofKind('text'), heads: ofKind('head') };
  let at = 0;
  for (const clues of [
    sizes,
    places,
    openings,
    seams,
    bondsOf,
    linkChain,
    headWords,
    cohesions,
    topics,
    ranges,
    pageClues,
  ])
    for (const value of clues(view)) out[at++] = value;
}

const pieceAt = ({ page }: View, k: number): Piece => page.pieces[k] as Piece;

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
  ];
}

function seams(view: View): readonly number[] {
  const { ids } = view.group;
  const above = pieceAt(view, ids[0] as number).fresh;
  const below = view.page.pieces[(ids.at(-1) as number) + 1]?.fresh ?? 1;
  const inside = ids.filter((k, i) => k === (ids[i - 1] ?? -2) + 1).map((k) => pieceAt(view, k).fresh);
  return [above, below, Math.min(above, below), Math.max(0, ...inside), inside.reduce((sum, fresh) => sum + fresh, 0)];
}

/** How well the pieces hold together, and how much others draw them: by the pair probabilities. */
function bondsOf(view: View): readonly number[] {
  const { chances, ids, inside, group } = view;
  const n = ids.length;
  const own = new Float32Array(n);
  const across = new Float32Array(n);
  let sum = 0;
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      const chance = chances.of(ids[i] as number, ids[j] as number);
      sum += chance;
      own[i] = Math.max(own[i] as number, chance);
      own[j] = Math.max(own[j] as number, chance);
      for (let k = i + 1; k <= j; k++) if (chance > (across[k] as number)) across[k] = chance;
    }
  const foreign = ids.map((k) => foreignBond(chances, k, inside));
  const cuts = Array.from(across.subarray(1));
  const weakest = Math.min(1, ...cuts);
  const alone = n === 1;
  return [
    alone ? -1 : weakest,
    alone ? 0.5 : (cuts.indexOf(weakest) + 1) / n,
    alone ? -1 : Math.min(...own),
    alone ? -1 : sum / ((n * (n - 1)) / 2),
    Math.max(...foreign),
    foreign.reduce((total, bond, i) => total + bond * (pieceAt(view, ids[i] as number).length + 1), 0) /
      (group.length + n),
    Math.min(...foreign.map((bond, i) => (own[i] as number) - bond)),
  ];
}

function foreignBond({ partners, of }: Chances, k: number, inside: ReadonlySet<number>): number {
  const other = partners[k]?.find((b) => !inside.has(b));
  return other === undefined ? 0 : of(k, other);
}

/** Whether the texts, read in the order of the page, go on from one to the next, and whether they want to go on elsewhere. */
function linkChain({ links, texts }: View): readonly number[] {
  const first = texts[0];
  const last = texts.at(-1);
  if (first === undefined || last === undefined) return [-1, -1, -1, -1, 0, 0];
  const chance = (a: number, b: number): number =>
    a === b || Math.abs(a - b) > REACH ? 0 : (links.chance[bandPlace(a, b)] as number);
  const steps = texts.slice(1).map((k, i) => chance(texts[i] as number, k));
  const sum = steps.reduce((total, step) => total + step, 0);
  return [
    steps.length > 0 ? Math.min(...steps) : -1,
    steps.length > 0 ? sum / steps.length : -1,
    links.out[2 * last] as number,
    links.into[2 * first] as number,
    Math.max(...texts.map((k) => chance(last, k))),
    Math.max(...texts.map((k) => chance(k, first))),
  ];
}

/** How much of what the headlines say the texts say, and how much the best other text would. */
function headWords({ page, texts, heads, inside }: View): readonly number[] {
  if (heads.length === 0 || texts.length === 0) return [-1, -1, -1];
  const { likeness, crumbs, pieces } = page;
  const covered = (bags: readonly ReadonlySet<number>[], weight: (member: number) => number): number => {
    const said = new Set(heads.flatMap((k) => [...(bags[k] as ReadonlySet<number>)]));
    return coveredBy(
      said,
      texts.map((k) => bags[k] as ReadonlySet<number>),
      weight,
    );
  };
  let elsewhere = 0;
  for (const h of heads)
    for (let b = Math.max(0, h - REACH); b <= h + REACH && b < pieces.length; b++)
      if (!inside.has(b) && (pieces[b] as Piece).kind === 'text')
        elsewhere = Math.max(elsewhere, likeness.coverages[bandPlace(h, b)] as number);
  return [
    covered(likeness.bags, (word) => page.words.weight[word] as number),
    covered(crumbs.bags, crumbs.weight),
    elsewhere,
  ];
}

/** How like each text is to the one of the group that it is most like, and how like any is to a text outside. */
function cohesions({ page: { pieces, likeness }, texts, inside }: View): readonly number[] {
  const { cosines } = likeness;
  const bests: number[] = [];
  let outside = 0;
  for (const a of texts) {
    let own = -1;
    for (let b = Math.max(0, a - REACH); b <= a + REACH && b < pieces.length; b++) {
      if (a === b || (pieces[b] as Piece).kind !== 'text') continue;
      const like = cosines[bandPlace(a, b)] as number;
      if (inside.has(b)) own = Math.max(own, like);
      else outside = Math.max(outside, like);
    }
    if (own >= 0) bests.push(own);
  }
  if (bests.length === 0) return [-1, -1, outside];
  return [bests.reduce((sum, best) => sum + best, 0) / bests.length, Math.min(...bests), outside];
}

/** How like the topics of the texts are on both sides of any cut, and those of the texts around. */
function topics(view: View): readonly number[] {
  const { page, texts, heads, group } = view;
  const like = (x: readonly number[], y: readonly number[]): number => topicLikeness(page.topics, x, y);
  const cuts = texts.slice(1).map((_, i) => like(texts.slice(0, i + 1), texts.slice(i + 1)));
  const pieces =
    texts.length < 3
      ? []
      : texts.map((k) =>
          like(
            [k],
            texts.filter((other) => other !== k),
          ),
        );
  const first = group.ids[0] as number;
  const last = group.ids.at(-1) as number;
  const around = (k: number): number => (page.pieces[k]?.kind === 'text' ? like([k], texts) : -1);
  return [
    Math.min(1, ...cuts),
    Math.min(1, ...pieces),
    heads.length > 0 ? like(heads, texts) : -1,
    around(first - 1),
    around(last + 1),
  ];
}

const W = TRAITS.length;
const RANGES_AT = RANGES.map(trait);

/** How far the texts differ in what columns and fonts leave behind. */
function ranges({ page, texts }: View): readonly number[] {
  return RANGES_AT.map((at) => {
    const values = texts.map((k) => page.traits[k * W + at] as number);
    return values.length < 2 ? 0 : Math.max(...values) - Math.min(...values);
  });
}

function pageClues({ page }: View): readonly number[] {
  const { habit, clues, pieces, roles } = page;
  const { sideBySide, blanks, han } = clues;
  return [habit, sideBySide ? 1 : 0, blanks, han ? 1 : 0, Math.min(300, pieces.length), Math.log1p(roles.parts.length)];
}
