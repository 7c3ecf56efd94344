import type { Evidence, EvidenceCode } from '../../domain/evidence.ts';
import type { Part } from '../lines/part.ts';
import { widestOf } from '../lines/widestOf.ts';
import type { Piece } from '../runs/piece.ts';
import type { Story } from '../stories/bestCut.ts';
import type { Pieces } from '../stories/pieceTable.ts';
import { type Bond, coreOf, furnitureOf, type Ground, kindAt, pieceAt, SHORT, stretchesOf } from './ground.ts';

/** What stands further than this many lines from its story is far. */
const FAR = 12;
/** No more shared words are named than a reader takes in. */
const WORDS = 4;
/** A bond with another story is worth telling from this probability on. */
const RIVAL = 0.3;
/** Probability from which a piece looks like what it was not taken for. */
const LIKELY = 0.3;
/** A page on which labels are less sure than this on the whole is rough. */
const ROUGH = 0.85;
/** Two widths within so many character cells are one. */
const SAME_WIDTH = 2;

const evidence = (code: EvidenceCode, values: Evidence['values'] = {}): Evidence => ({ code, values });
const when = (holds: boolean, code: EvidenceCode, values?: Evidence['values']): readonly Evidence[] =>
  holds ? [evidence(code, values)] : [];

/** Why there is a boundary above piece `k`, or why that is doubtful. In no order. */
export function boundaryEvidence(ground: Ground, k: number): readonly Evidence[] {
  const [above, below] = [pieceAt(ground, k - 1), pieceAt(ground, k)];
  return [
    ...openingEvidence(ground, k),
    ...closingEvidence(ground.page, above),
    ...when((firstPart(ground, k)?.line.blanks ?? 0) > 0, 'blank-line'),
    ...(above.kind === 'text' && below.kind === 'text' ? widthEvidence(ground.page, above, below) : []),
    ...when(isLabel(ground, k - 1) || isLabel(ground, k), 'section-label-near'),
    ...when(looksLikeFurniture(ground, k - 1) || looksLikeFurniture(ground, k), 'looks-like-furniture'),
    ...when(headBetween(ground, k), 'headline-rival'),
    ...when(below.kind === 'text' && below.length < SHORT, 'short-piece'),
  ];
}

/** Why piece `k` was joined to its story, or why that is doubtful. In no order. */
export function attachmentEvidence(ground: Ground, k: number): readonly Evidence[] {
  const to = (ground.inside[k] as Bond).to;
  const piece = pieceAt(ground, k);
  const [p, q] = [Math.min(k, to), Math.max(k, to)];
  return [
    ...(to < 0 ? [] : bondEvidence(ground.page, p, q)),
    ...when(to >= 0 && q - p === 1, 'stands-next-to-it'),
    ...rivalEvidence(ground, k),
    ...when(piece.kind === 'text' && piece.lead > 0.5, 'several-openings', { count: 2 }),
    ...when(looksLikeFurniture(ground, k), 'looks-like-furniture'),
    ...when(isLabel(ground, k - 1), 'section-label-near'),
    ...when(piece.length < SHORT && piece.kind === 'text', 'short-piece'),
  ];
}

/** What speaks for an article as a whole, and against it. In no order. */
export function articleEvidence(ground: Ground, story: Story): readonly Evidence[] {
  const texts = story.pieces.filter((k) => kindAt(ground, k) === 'text');
  const [first, last] = [texts[0], texts.at(-1)];
  const own = story.pieces.map((k) => pieceAt(ground, k));
  const length = own.reduce((sum, piece) => sum + piece.length, 0);
  const openings = own.filter(({ lead }) => lead > 0.5).length;
  return [
    ...(first === undefined ? [] : openingEvidence(ground, first)),
    ...(last === undefined ? [] : lastEvidence(ground.page, pieceAt(ground, last))),
    ...when(first !== undefined && pieceAt(ground, first).openStart, 'starts-mid-sentence'),
    ...when(openings > 1, 'several-openings', { count: openings }),
    ...when((story.rival?.probability ?? 0) > RIVAL, 'story-rival'),
    ...when(length < SHORT, 'short-piece'),
    ...when(
      story.pieces.some((k) => looksLikeFurniture(ground, k)),
      'looks-like-furniture',
    ),
    ...when(ground.noise.certainty < ROUGH, 'rough-text'),
    ...headlineEvidence(ground, story, texts.length),
    ...distanceEvidence(ground, story),
  ];
}

const firstPart = ({ page }: Ground, k: number): Part | undefined => page.roles.parts[page.pieces[k]?.from ?? -1];
const looksLikeFurniture = (ground: Ground, k: number): boolean =>
  kindAt(ground, k) !== 'furniture' && furnitureOf(ground, k) > LIKELY;

function isLabel({ page }: Ground, k: number): boolean {
  const piece = page.pieces[k];
  return piece !== undefined && piece.kind === 'furniture' && page.roles.labels[piece.to - 1] === 'section-label';
}

function openingEvidence(ground: Ground, k: number): readonly Evidence[] {
  const kind = firstPart(ground, k)?.kind;
  if (kind === 'dateline') return [evidence('starts-with-dateline')];
  if (kind === 'byline' || kindAt(ground, k) === 'name' || signedAbove(ground, k))
    return [evidence('starts-with-byline')];
  return when(pieceAt(ground, k).lead > 0.5, 'starts-with-opening-phrase');
}

/** A name of the same story stands right above. */
const signedAbove = (ground: Ground, k: number): boolean =>
  kindAt(ground, k - 1) === 'name' && ground.storyOf[k - 1] === ground.storyOf[k];

function closingEvidence({ roles: { parts } }: Pieces, above: Piece): readonly Evidence[] {
  const last = parts[above.to - 1];
  if (last?.kind === 'tail-byline') return [evidence('ends-with-byline')];
  if (last?.kind === 'credit') return [evidence('ends-with-credit')];
  if (above.kind !== 'text') return [];
  return [evidence(above.openEnd ? 'continues-sentence' : 'ends-sentence')];
}

const lastEvidence = (page: Pieces, last: Piece): readonly Evidence[] =>
  last.openEnd ? [evidence('ends-mid-sentence')] : closingEvidence(page, last);

/** A headline at the seam that has a bond with the other side. */
function headBetween({ page, outside, storyOf }: Ground, k: number): boolean {
  const drawn = (head: number, other: number): boolean => {
    const { to, probability } = outside[head] as Bond;
    return page.pieces[head]?.kind === 'head' && probability > RIVAL && storyOf[to] === storyOf[other];
  };
  return drawn(k, k - 1) || drawn(k - 1, k);
}

/** Another story that would take the piece as well. */
function rivalEvidence(ground: Ground, k: number): readonly Evidence[] {
  const { to, probability } = ground.outside[k] as Bond;
  if (probability <= RIVAL) return [];
  return [evidence(kindAt(ground, to) === 'head' ? 'headline-rival' : 'story-rival')];
}

function headlineEvidence(ground: Ground, story: Story, texts: number): readonly Evidence[] {
  const heads = story.pieces.filter((k) => kindAt(ground, k) === 'head');
  const [head] = heads;
  if (head === undefined) {
    const alone = story.pieces.length === 1;
    return [...when(alone && texts > 0, 'no-home-found'), ...when(texts > 0, 'headline-missing')];
  }
  const count = stretchesOf({ ...story, pieces: heads }).length;
  const rival = heads.some((k) => (ground.outside[k] as Bond).probability > RIVAL);
  return [
    ...when(count > 1, 'several-headlines', { count }),
    ...when(rival, 'headline-rival'),
    ...(texts === 0 ? [] : [wordEvidence(ground.page, pieceAt(ground, head), pieceAt(ground, coreOf(ground, story)))]),
  ];
}

/** The widest gap between two pieces of a story. */
function distanceEvidence(ground: Ground, story: Story): readonly Evidence[] {
  const stretches = stretchesOf(story);
  const gaps = stretches.slice(1).map(([from], k) => {
    const above = (stretches[k] as readonly [number, number])[1];
    const head = kindAt(ground, from) === 'head' || kindAt(ground, above) === 'head';
    return { head, lines: linesBetween(ground.page, pieceAt(ground, above), pieceAt(ground, from)) };
  });
  const far = gaps
    .filter(({ lines }) => lines > FAR)
    .reduce((best, gap) => (gap.lines > best.lines ? gap : best), NEAR);
  return when(far.lines > 0, far.head ? 'headline-far' : 'pieces-far-apart', { lines: far.lines });
}
const NEAR = { head: false, lines: 0 };

function linesBetween({ roles: { parts } }: Pieces, p: Piece, q: Piece): number {
  let lines = 0;
  const [upper, lower] = p.from < q.from ? [p, q] : [q, p];
  for (let i = upper.to; i < lower.from; i++) if (parts[i]?.first) lines++;
  return lines;
}

/** Why pieces `a` and `b` were taken for one story: `a` above `b`, or two texts of which `a` is read before `b`. */
export function bondEvidence(page: Pieces, a: number, b: number): readonly Evidence[] {
  const [p, q] = [page.pieces[a] as Piece, page.pieces[b] as Piece];
  const lines = linesBetween(page, p, q);
  if (p.kind === 'head' || q.kind === 'head') return [wordEvidence(page, p, q), ...sideEvidence(page, p, lines)];
  if (p.kind !== 'text' || q.kind !== 'text') return when(lines > FAR, 'pieces-far-apart', { lines });
  return [
    ...widthEvidence(page, p, q),
    ...when(p.openEnd && q.openStart, 'continues-sentence'),
    ...when(lines > FAR, 'pieces-far-apart', { lines }),
  ];
}

function sideEvidence({ habit }: Pieces, above: Piece, lines: number): readonly Evidence[] {
  const before = above.kind === 'head';
  const custom = habit > 0.5 === before ? 'follows-page-habit' : 'against-page-habit';
  return [
    evidence(before ? 'headline-before' : 'headline-after'),
    ...when(lines > FAR, 'headline-far', { lines }),
    ...when(habit !== 0.5, custom),
  ];
}

/** The last line of a paragraph is short whatever its column: the widest of a few tells. */
function widthEvidence({ roles: { parts } }: Pieces, p: Piece, q: Piece): readonly Evidence[] {
  const from = widestOf(parts, Math.max(p.from, p.to - 3), p.to);
  const to = widestOf(parts, q.from, Math.min(q.to, q.from + 3));
  return Math.abs(from - to) <= SAME_WIDTH ? [evidence('width-stays')] : [evidence('width-changes', { from, to })];
}

function wordEvidence({ words }: Pieces, p: Piece, q: Piece): Evidence {
  const ofFirst = new Set<number>();
  for (let i = p.from; i < p.to; i++) for (const word of words.of[i] ?? []) ofFirst.add(word);
  const shared = new Map<number, number>();
  for (let i = q.from; i < q.to; i++)
    for (const word of words.of[i] ?? []) if (ofFirst.has(word)) shared.set(word, words.weight[word] ?? 0);
  if (shared.size === 0) return evidence('no-shared-words');
  const best = [...shared].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, WORDS);
  const listed = best.map(([word]) => words.spelling(word)).join(' ');
  return evidence('shared-words', { words: listed });
}
