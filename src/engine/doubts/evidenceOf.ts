import type { Evidence, EvidenceCode } from '../../domain/evidence.ts';
import type { Piece } from '../runs/piece.ts';
import type { Pieces } from '../stories/pairCues.ts';

/** A headline further than this many lines from its story is far. */
const FAR = 12;
/** Text below this many units is short. */
const SHORT = 40;
/** No more shared words are named than a reader takes in. */
const WORDS = 4;

const evidence = (code: EvidenceCode, values: Evidence['values'] = {}): Evidence => ({ code, values });

/** Why a piece was taken for the beginning of something new, or why that is doubtful. */
export function edgeEvidence({ roles, pieces }: Pieces, k: number): readonly Evidence[] {
  const piece = pieces[k] as Piece;
  const above = pieces[k - 1];
  const first = roles.parts[piece.from];
  const found: Evidence[] = [];
  if (first?.kind === 'dateline') found.push(evidence('starts-with-dateline'));
  if (first?.kind === 'byline') found.push(evidence('starts-with-byline'));
  if ((first?.line.blanks ?? 0) > 0) found.push(evidence('blank-line'));
  if (above) found.push(...closingEvidence(roles, above));
  if (piece.length < SHORT && piece.kind === 'text') found.push(evidence('short-piece'));
  return found;
}

function closingEvidence({ parts }: Pieces['roles'], above: Piece): readonly Evidence[] {
  const last = parts[above.to - 1];
  if (last?.kind === 'tail-byline') return [evidence('ends-with-byline')];
  if (last?.kind === 'credit') return [evidence('ends-with-credit')];
  if (above.kind !== 'text') return [];
  return [evidence(above.openEnd ? 'continues-sentence' : 'ends-sentence')];
}

/** Why piece `b` was joined to piece `a`, `a` above `b`. */
export function bondEvidence(page: Pieces, a: number, b: number): readonly Evidence[] {
  const p = page.pieces[a] as Piece;
  const q = page.pieces[b] as Piece;
  if (p.kind === 'head' || q.kind === 'head') return [wordEvidence(page, p, q), ...headEvidence(page, p, q)];
  return textEvidence(page, p, q);
}

function headEvidence({ habit }: Pieces, p: Piece, q: Piece): readonly Evidence[] {
  const before = p.kind === 'head';
  const lines = q.from - p.to;
  const found = [evidence(before ? 'headline-before' : 'headline-after')];
  if (lines > FAR) found.push(evidence('headline-far', { lines }));
  if (habit !== 0.5) found.push(evidence(habit > 0.5 === before ? 'follows-page-habit' : 'against-page-habit'));
  return found;
}

function textEvidence({ roles }: Pieces, p: Piece, q: Piece): readonly Evidence[] {
  const from = roles.parts[p.to - 1]?.line.cells ?? 0;
  const to = roles.parts[q.from]?.line.cells ?? 0;
  const same = Math.abs(from - to) <= 2;
  const found = [same ? evidence('width-stays') : evidence('width-changes', { from, to })];
  if (p.openEnd && q.openStart) found.push(evidence('continues-sentence'));
  return found;
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
