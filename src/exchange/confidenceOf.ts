import type { Reading } from '../domain/reading.ts';
import type { ArticleId } from '../domain/span.ts';

/** How sure the engine was of each article as a whole, 0…1; `null` for one that it did not speak of. */
export function confidenceOf({ doubts }: Pick<Reading, 'doubts'>): (id: ArticleId) => number | null {
  const whole = doubts.filter(({ kind }) => kind === 'article');
  const byId = new Map(whole.map(({ article, confidence }) => [article, confidence]));
  return (id) => byId.get(id) ?? null;
}
