import type { ArticleType } from '../../domain/article.ts';
import type { Placed } from './proofOf.ts';

/** An article before it has a number. */
export interface Draft {
  readonly type: ArticleType;
  /** Offset of its section label. */
  readonly label: number | null;
  /** See `Article.order`. */
  readonly order: readonly number[];
  /** In reading order; never empty. */
  readonly parts: readonly Placed[];
}
