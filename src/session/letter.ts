import { type ArticleId, articleNumber } from '../domain/span.ts';

/** The name of an article on its page, as spreadsheets name columns: `a1` → A, `a26` → Z, `a27` → AA. */
export function letterOf(id: ArticleId): string {
  let rest = articleNumber(id);
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters || '?';
}
