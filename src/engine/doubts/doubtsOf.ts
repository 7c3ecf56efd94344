import type { Edit } from '../../domain/edits/edit.ts';
import { ownerAt } from '../../domain/partition.ts';
import type { Proof } from '../../domain/proof.ts';
import type { Doubt } from '../../domain/reading.ts';
import { type ArticleId, isArticleId, type Range } from '../../domain/span.ts';
import type { Piece } from '../runs/piece.ts';
import type { Story } from '../stories/gather.ts';
import type { Pieces } from '../stories/pairCues.ts';
import type { Pair } from '../stories/pairScores.ts';
import { calibrated } from './calibrated.ts';
import { bondEvidence, edgeEvidence } from './evidenceOf.ts';

/** A piece that stands alone is as sure as this, before rivals are heard. */
const ALONE = 0.85;

/** What the engine is not sure of: one doubt an article, one a boundary between articles, one an attached piece. */
export function doubtsOf(
  proof: Proof,
  page: Pieces,
  stories: readonly Story[],
  pairs: readonly Pair[],
): readonly Doubt[] {
  const chances = new Map(pairs.map((pair) => [pair.a * page.pieces.length + pair.b, pair.probability]));
  const chance = (a: number, b: number): number => chances.get(a * page.pieces.length + b) ?? 0;
  const placed = stories.map((story) => ({ story, article: articleOfPiece(proof, page, story.pieces[0] as number) }));
  return [
    ...placed.map(({ story, article }) => articleDoubt(proof, page, story, article)),
    ...boundaryDoubts(proof, page),
    ...placed.flatMap(({ story, article }) => attachments(page, story, article, chance)),
  ];
}

const startOf = ({ roles }: Pieces, piece: Piece): number => roles.parts[piece.from]?.start ?? 0;
const rangeOf = (page: Pieces, piece: Piece): Range => ({
  start: startOf(page, piece),
  end: page.roles.parts[piece.to - 1]?.end ?? 0,
});

function articleOfPiece(proof: Proof, page: Pieces, k: number): ArticleId | null {
  const owner = ownerAt(proof, startOf(page, page.pieces[k] as Piece));
  return owner !== undefined && isArticleId(owner) ? owner : null;
}

function articleDoubt(proof: Proof, page: Pieces, story: Story, article: ArticleId | null): Doubt {
  const first = page.pieces[story.pieces[0] as number] as Piece;
  const headless = !story.pieces.some((k) => page.pieces[k]?.kind === 'head');
  const made = story.pieces.length > 1 ? story.weakest : ALONE;
  const rival = story.rival?.probability ?? 0;
  return {
    kind: 'article',
    article,
    range: rangeOf(page, first),
    confidence: calibrated(made * (1 - rival)),
    evidence: [
      ...edgeEvidence(page, story.pieces[0] as number),
      ...(headless ? [{ code: 'headline-missing', values: {} } as const] : []),
      ...(story.pieces.length === 1 && headless ? [{ code: 'no-home-found', values: {} } as const] : []),
    ],
    alternative: story.rival ? mergeOf(proof, page, story.rival) : null,
  };
}

/** The merge that the best join not made would have been. */
function mergeOf(proof: Proof, page: Pieces, { a, b }: Pair): Edit | null {
  const into = articleOfPiece(proof, page, a);
  const from = articleOfPiece(proof, page, b);
  return into && from && into !== from ? { kind: 'merge', from, into } : null;
}

function boundaryDoubts(proof: Proof, page: Pieces): readonly Doubt[] {
  const found: Doubt[] = [];
  for (let k = 1; k < page.pieces.length; k++) {
    const above = articleOfPiece(proof, page, k - 1);
    const article = articleOfPiece(proof, page, k);
    if (above === article || above === null || article === null) continue;
    const start = startOf(page, page.pieces[k] as Piece);
    found.push({
      kind: 'boundary',
      article,
      range: { start, end: start },
      confidence: (page.pieces[k] as Piece).fresh,
      evidence: edgeEvidence(page, k),
      alternative: { kind: 'merge', from: article, into: above },
    });
  }
  return found;
}

function attachments(
  page: Pieces,
  { pieces: ids }: Story,
  article: ArticleId | null,
  chance: (a: number, b: number) => number,
): readonly Doubt[] {
  return ids.slice(1).map((b, n): Doubt => {
    const above = ids.slice(0, n + 1);
    const a = above.reduce((best, next) => (chance(next, b) >= chance(best, b) ? next : best));
    return {
      kind: 'attachment',
      article,
      range: rangeOf(page, page.pieces[b] as Piece),
      confidence: chance(a, b),
      evidence: bondEvidence(page, a, b),
      alternative: null,
    };
  });
}
