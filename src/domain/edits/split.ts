import { newArticle } from '../article.ts';
import { isBlank } from '../characters.ts';
import { articleAt, pieceAt, repaint } from '../partition.ts';
import { articleOf, type Proof } from '../proof.ts';
import { readingOrder } from '../readingOrder.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type ArticleId, DISPLAY_ROLES, type Range } from '../span.ts';
import { withArticle } from './assign.ts';
import type { Split } from './edit.ts';
import { snapOffset } from './snap.ts';

/**
 * What leaves with a split: the rest of the piece, and the body that is read after it in other pieces. Headlines that
 * stand elsewhere stay with the story that they were found for.
 */
function leaving(proof: Proof, id: ArticleId, at: number): Range[] {
  const article = articleOf(proof, id);
  const piece = pieceAt(proof, at);
  if (!article || !piece) return [];
  const read = readingOrder(proof, article);
  const here = read.findIndex(({ start, end }) => start <= at && at < end);
  const elsewhere = read
    .slice(here + 1)
    .filter(({ start, role }) => !DISPLAY_ROLES.has(role) && (start < piece.start || start >= piece.end));
  return [{ start: at, end: piece.end }, ...elsewhere];
}

const visible = (proof: Proof, ranges: readonly Range[]): boolean =>
  ranges.some(({ start, end }) => !isBlank(proof.page.text, start, end));

/** Refuses `not-in-an-article`, `article-exists`, and `nothing-to-split` where one side would be empty. */
export function split(proof: Proof, edit: Split): Proof | Refusal {
  const at = snapOffset(proof, edit.at);
  if (typeof at !== 'number') return at;
  const owner = articleAt(proof, at);
  if (owner === null) return refuse('not-in-an-article');
  if (articleOf(proof, edit.article)) return refuse('article-exists');
  return divide(proof, owner, at, edit.article);
}

function divide(proof: Proof, from: ArticleId, at: number, to: ArticleId): Proof | Refusal {
  const ranges = leaving(proof, from, at);
  const origin = articleOf(proof, from);
  if (!origin || !visible(proof, ranges)) return refuse('nothing-to-split');
  const { length } = proof.page.text;
  const starts = ranges.reduce((list, range) => repaint(list, length, range, to), [...proof.starts]);
  const left = starts.some(
    ({ owner, start }, i) => owner === from && !isBlank(proof.page.text, start, starts[i + 1]?.start ?? length),
  );
  if (!left) return refuse('nothing-to-split');
  const child = { ...newArticle(to, origin.type), label: origin.label, order: origin.order };
  return { ...proof, starts, articles: withArticle(proof.articles, child) };
}
