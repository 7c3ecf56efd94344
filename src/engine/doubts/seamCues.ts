import { firstIndex } from '../../domain/firstIndex.ts';
import type { PieceKind } from '../roles/label.ts';
import type { Piece } from '../runs/piece.ts';
import type { Story } from '../stories/bestCut.ts';
import { type Bond, furnitureOf, type Ground, pieceAt } from './ground.ts';

/** What the confidence of a boundary between two owners is read from, in the order of the learnt numbers. */
export const BOUNDARY_CUES = [
  'article-above',
  'article-below',
  'with-above',
  'rival',
  'kind-above',
  'kind-below',
  'fresh',
  'lead',
  'open-end',
  'open-start',
  'length-above',
  'length-below',
  'bond-above',
  'bond-below',
  'foreign-bond-above',
  'foreign-bond-below',
  'furniture-above',
  'furniture-below',
  'blanks',
  'width-change',
  'page-certainty',
  'page-margin',
  'page-length',
  'page-cells',
  'page-han',
  'page-broken',
] as const;

const KINDS: readonly PieceKind[] = ['furniture', 'head', 'name', 'quote', 'caption', 'text'];

/** How sure each story is as a whole, 0…1, by its number. */
export type StoryConfidence = readonly number[];

/** The cues of the boundary above piece `k`. What furniture has no cue for is -1. */
export function boundaryCues(ground: Ground, k: number, sure: StoryConfidence): readonly number[] {
  const { storyOf, stories, inside, outside, withAbove, page, noise } = ground;
  const [above, below] = [pieceAt(ground, k - 1), pieceAt(ground, k)];
  const [storyAbove, storyBelow] = [storyOf[k - 1] as number, storyOf[k] as number];
  const [last, first] = [page.roles.parts[above.to - 1], page.roles.parts[below.from]];
  return [
    sure[storyAbove] ?? -1,
    sure[storyBelow] ?? -1,
    withAbove[k] as number,
    Math.max(rivalry(stories[storyAbove], k, ground), rivalry(stories[storyBelow], k - 1, ground)),
    KINDS.indexOf(above.kind),
    KINDS.indexOf(below.kind),
    below.fresh,
    below.lead,
    above.openEnd ? 1 : 0,
    below.openStart ? 1 : 0,
    Math.log1p(above.length),
    Math.log1p(below.length),
    (inside[k - 1] as Bond).probability,
    (inside[k] as Bond).probability,
    (outside[k - 1] as Bond).probability,
    (outside[k] as Bond).probability,
    ground.furniture[above.to - 1] as number,
    ground.furniture[below.from] as number,
    first?.line.blanks ?? 0,
    change(last?.line.cells ?? 0, first?.line.cells ?? 0),
    noise.certainty,
    noise.margin,
    noise.length,
    noise.cells,
    noise.han,
    noise.broken,
  ];
}

/** How near a story came to being joined with the one that owns piece `k`. */
function rivalry(story: Story | undefined, k: number, { storyOf }: Ground): number {
  const rival = story?.rival;
  if (!rival) return 0;
  return storyOf[rival.a] === storyOf[k] || storyOf[rival.b] === storyOf[k] ? rival.probability : 0;
}

const change = (from: number, to: number): number => Math.abs(from - to) / Math.max(from, to, 1);

/** What the confidence of an attachment is read from, in the order of the learnt numbers. */
export const ATTACHMENT_CUES = [
  'article',
  'bond',
  'foreign-bond',
  'margin',
  'kind',
  'length',
  'distance',
  'distance-to-core',
  'lead',
  'fresh',
  'open-start',
  'furniture',
  'certainty',
  'weakest-join',
  'pieces',
  'coverage-of-core',
  'coverage-by-core',
  'rank',
  'foreign-above',
  'foreign-below',
  'heads',
  'page-certainty',
  'page-margin',
  'page-length',
  'page-cells',
  'page-han',
  'page-broken',
] as const;

/** The cues of piece `k`'s belonging to its story, whose core is another piece. */
export function attachmentCues(ground: Ground, k: number, core: number, sure: StoryConfidence): readonly number[] {
  const { storyOf, stories, inside, outside, page, noise } = ground;
  const own = storyOf[k] as number;
  const story = stories[own] as Story;
  const piece = pieceAt(ground, k);
  const [bond, foreign] = [(inside[k] as Bond).probability, (outside[k] as Bond).probability];
  return [
    sure[own] ?? -1,
    bond,
    foreign,
    bond - foreign,
    KINDS.indexOf(piece.kind),
    Math.log1p(piece.length),
    nearest(story.pieces, k),
    Math.abs(core - k),
    piece.lead,
    piece.fresh,
    piece.openStart ? 1 : 0,
    furnitureOf(ground, k),
    ground.certainty[piece.from] as number,
    story.weakest,
    story.pieces.length,
    page.likeness.coverage(core, k),
    page.likeness.coverage(k, core),
    page.likeness.rank(k, core),
    storyOf[k - 1] === own ? 0 : 1,
    storyOf[k + 1] === own ? 0 : 1,
    headCount(page.pieces, story.pieces),
    noise.certainty,
    noise.margin,
    noise.length,
    noise.cells,
    noise.han,
    noise.broken,
  ];
}

/** Pieces from `k` to the nearest other in a rising list that has it. */
function nearest(ids: readonly number[], k: number): number {
  const at = firstIndex(ids, (id) => id >= k);
  return Math.min(...[ids[at - 1], ids[at + 1]].flatMap((other) => (other === undefined ? [] : [Math.abs(other - k)])));
}

/** Headlines among the first pieces of a story: more than a few are all alike. */
const headCount = (pieces: readonly Piece[], ids: readonly number[]): number =>
  ids.slice(0, 40).filter((k) => pieces[k]?.kind === 'head').length;
