import type { Paragraph } from '../clean/paragraphs.ts';
import type { Article } from '../domain/article.ts';
import { inPageOrder } from '../domain/pageOrder.ts';
import { spans } from '../domain/partition.ts';
import type { Proof } from '../domain/proof.ts';
import { readingOrder } from '../domain/readingOrder.ts';
import { type ArticleRole, isArticleId, type Owner } from '../domain/span.ts';
import { blockOf, headBlocks } from './copyBlocks.ts';
import type { CopyBlock } from './copyPlaces.ts';
import { paragraphsIn } from './paragraphs.ts';

/** Text that is searched in one go: what is found never reaches from one such block into another. */
export interface SearchBlock {
  /** `null`: the source as it came, whoever owns it. */
  readonly owner: Owner | null;
  readonly copy: CopyBlock;
}

/** Each span of these is a text of its own. */
const ASIDES: ReadonlySet<ArticleRole> = new Set(['byline', 'dateline', 'credit', 'jumpline']);

/** Held by the proof and not by the article: the log holds articles for as long as the page lies open. */
const readings = new WeakMap<Proof, Map<Article, readonly CopyBlock[]>>();

function articleBlocks(proof: Proof, article: Article): readonly CopyBlock[] {
  const all = readings.get(proof) ?? new Map<Article, readonly CopyBlock[]>();
  readings.set(proof, all);
  const known = all.get(article);
  if (known) return known;
  const asides = readingOrder(proof, article)
    .filter(({ role }) => ASIDES.has(role))
    .map((span) => blockOf(proof, [span], span.role));
  const found: (CopyBlock | Paragraph | null)[] = [
    ...headBlocks(proof, article),
    ...asides,
    ...paragraphsIn(proof, article),
  ];
  const blocks = found.filter((block) => block !== null);
  all.set(article, blocks);
  return blocks;
}

/** All that the page reads: articles in page order, then what belongs to none. */
export function copyToSearch(proof: Proof): SearchBlock[] {
  const articles = inPageOrder(proof).flatMap((article) =>
    articleBlocks(proof, article).map((copy) => ({ owner: article.id, copy })),
  );
  const others = spans(proof)
    .filter(({ owner }) => !isArticleId(owner))
    .flatMap((span) => {
      const copy = blockOf(proof, [span], 'body');
      return copy ? [{ owner: span.owner, copy }] : [];
    });
  return [...articles, ...others];
}

/** The source as one text that answers itself, corrections not made. */
export function sourceToSearch({ page: { text } }: Proof): SearchBlock[] {
  return [{ owner: null, copy: { role: 'body', text, at: 0, runs: [{ start: 0, end: text.length, text }] } }];
}
