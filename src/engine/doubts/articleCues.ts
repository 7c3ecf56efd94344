import { widestOf } from '../lines/widestOf.ts';
import type { Piece } from '../runs/piece.ts';
import type { Story } from '../stories/bestCut.ts';
import { type Bond, type Ground, kindAt, pieceAt, SHORT, stretchesOf } from './ground.ts';

/** What the confidence of an article as a whole is read from. The order is that of the learnt numbers. */
export const ARTICLE_CUES = [
  'whole',
  'weakest-join',
  'rival',
  'pieces',
  'stretches',
  'widest-gap',
  'length',
  'heads',
  'leads',
  'texts',
  'captions',
  'credits',
  'weakest-bond',
  'strongest-foreign-bond',
  'least-margin',
  'mean-bond',
  'mean-foreign-bond',
  'first-lead',
  'second-lead',
  'goes-on-from-above',
  'goes-on-below',
  'cut-inside',
  'open-end',
  'open-start',
  'open-seams',
  'head-coverage',
  'head-coverage-mean',
  'head-rank',
  'head-distance',
  'foreign-heads-near',
  'certainty',
  'least-certainty',
  'furniture-inside',
  'furniture-near',
  'short-pieces',
  'width-change',
  'page-pieces',
  'page-stories',
  'page-certainty',
  'page-margin',
  'page-short',
  'page-length',
  'page-cells',
  'page-han',
  'page-broken',
  'habit',
  'first-on-page',
  'last-on-page',
  'foreign-open-end',
] as const;

/** Of more headlines or texts than this only the first are compared. */
const MOST = 20;

const max = (values: readonly number[], none: number): number => values.reduce((a, b) => Math.max(a, b), none);
const min = (values: readonly number[], none: number): number =>
  values.length === 0 ? none : values.reduce((a, b) => Math.min(a, b));

/** The cues of a story, in the order of `ARTICLE_CUES`. Where a cue has nothing to say it is -1. */
export function articleCues(ground: Ground, story: Story): readonly number[] {
  return [
    ...shapeCues(ground, story),
    ...bondCues(ground, story),
    ...edgeCues(ground, story),
    ...headCues(ground, story),
    ...noiseCues(ground, story),
  ];
}

const piecesOf = (ground: Ground, { pieces: ids }: Story): readonly Piece[] => ids.map((k) => pieceAt(ground, k));

function shapeCues(ground: Ground, story: Story): readonly number[] {
  const own = piecesOf(ground, story);
  const stretches = stretchesOf(story);
  const gaps = stretches.slice(1).map(([from], k) => from - (stretches[k] as readonly [number, number])[1] - 1);
  const count = (test: (piece: Piece) => boolean): number => own.filter(test).length;
  return [
    story.whole,
    story.pieces.length > 1 ? story.weakest : -1,
    story.rival?.probability ?? 0,
    own.length,
    stretches.length,
    max(gaps, 0),
    Math.log1p(own.reduce((sum, { length }) => sum + length, 0)),
    count(({ kind }) => kind === 'head'),
    count(({ lead }) => lead > 0.5),
    count(({ kind }) => kind === 'text'),
    count(({ kind }) => kind === 'caption'),
    count(({ credited }) => credited),
  ];
}

function bondCues({ inside, outside, page }: Ground, { pieces: ids }: Story): readonly number[] {
  const own = ids.map((k) => (inside[k] as Bond).probability);
  const foreign = ids.map((k) => (outside[k] as Bond).probability);
  const sizes = ids.map((k) => (page.pieces[k] as Piece).length + 1);
  const whole = sizes.reduce((a, b) => a + b, 0);
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value, k) => sum + value * (sizes[k] as number), 0) / whole;
  const alone = ids.length === 1;
  return [
    alone ? -1 : min(own, -1),
    max(foreign, 0),
    alone
      ? -1
      : min(
          own.map((value, k) => value - (foreign[k] as number)),
          -1,
        ),
    alone ? -1 : mean(own),
    mean(foreign),
  ];
}

function edgeCues(ground: Ground, story: Story): readonly number[] {
  const { page } = ground;
  const texts = piecesOf(ground, story).filter(({ kind }) => kind === 'text');
  const leads = texts.map(({ lead }) => lead).sort((a, b) => b - a);
  const stretches = stretchesOf(story);
  const goesOn = (k: number): number => (kindAt(ground, k) === 'text' ? 1 - pieceAt(ground, k).fresh : 0);
  const above = stretches.map(([from]) => (kindAt(ground, from - 1) === 'text' ? goesOn(from) : 0));
  const below = stretches.map(([, to]) => (kindAt(ground, to) === 'text' ? goesOn(to + 1) : 0));
  const cuts = texts.map(({ from, to }) => cutInside(page.roles, from, to));
  const seams = texts.slice(1).filter(({ openStart }, k) => openStart !== (texts[k] as Piece).openEnd).length;
  return [
    texts[0]?.lead ?? -1,
    leads[1] ?? -1,
    max(above, 0),
    max(below, 0),
    max(cuts, 0),
    texts.at(-1)?.openEnd ? 1 : 0,
    texts[0]?.openStart ? 1 : 0,
    seams,
  ];
}

function cutInside({ newText }: Ground['page']['roles'], from: number, to: number): number {
  let most = 0;
  for (let i = from + 1; i < to; i++) most = Math.max(most, newText(i));
  return most;
}

function headCues(ground: Ground, story: Story): readonly number[] {
  const { likeness } = ground.page;
  const heads = story.pieces.filter((k) => kindAt(ground, k) === 'head').slice(0, MOST);
  const texts = story.pieces.filter((k) => kindAt(ground, k) === 'text').slice(0, MOST);
  const pairs = heads.flatMap((h) => texts.map((t) => [h, t] as const));
  const covers = pairs.map(([h, t]) => likeness.coverage(h, t));
  const near = stretchesOf(story).flatMap(([from, to]) => [from - 1, to + 1]);
  return [
    max(covers, -1),
    covers.length === 0 ? -1 : covers.reduce((a, b) => a + b, 0) / covers.length,
    min(
      pairs.map(([h, t]) => likeness.rank(h, t)),
      -1,
    ),
    min(
      pairs.map(([h, t]) => Math.abs(h - t)),
      -1,
    ),
    near.filter((k) => kindAt(ground, k) === 'head').length,
  ];
}

function noiseCues(ground: Ground, story: Story): readonly number[] {
  const { page, certainty, furniture, noise, stories } = ground;
  const own = piecesOf(ground, story);
  const parts = own.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k));
  const sure = parts.map((i) => certainty[i] as number);
  const near = stretchesOf(story).flatMap(([from, to]) => [from - 1, to + 1]);
  const labels = near.filter((k) => kindAt(ground, k) === 'furniture').map((k) => pieceAt(ground, k));
  const widths = own.filter(({ kind }) => kind === 'text').map(({ from, to }) => widestOf(page.roles.parts, from, to));
  const changes = widths.slice(1).map((width, k) => Math.abs(width - (widths[k] as number)) / Math.max(width, 1));
  const foreign = stretchesOf(story).map(([from]) => (page.pieces[from - 1]?.openEnd ? 1 : 0));
  return [
    sure.reduce((a, b) => a + b, 0) / (sure.length || 1),
    min(sure, 1),
    max(
      parts.map((i) => furniture[i] as number),
      0,
    ),
    max(
      labels.flatMap(({ from, to }) => [1 - (furniture[from] as number), 1 - (furniture[to - 1] as number)]),
      0,
    ),
    own.filter(({ kind, length }) => kind === 'text' && length < SHORT).length,
    max(changes, 0),
    page.pieces.length,
    stories.length,
    noise.certainty,
    noise.margin,
    noise.short,
    noise.length,
    noise.cells,
    noise.han,
    noise.broken,
    page.habit,
    story.pieces[0] === 0 ? 1 : 0,
    story.pieces.at(-1) === page.pieces.length - 1 ? 1 : 0,
    max(foreign, 0),
  ];
}
