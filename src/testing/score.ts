import type { Range } from '../domain/span.ts';
import type { GoldArticle, GoldPage } from './goldPage.ts';
import { bCubed, isKept, type Overlap, overlapOf } from './overlap.ts';

/** An article as a page record lists it: what a score looks at. */
export interface FoundArticle extends Pick<GoldArticle, 'title' | 'authors' | 'photographers' | 'paragraphs'> {
  readonly spans: readonly Range[];
}

/** The part of a page record that a score looks at. */
export interface FoundPage {
  readonly articles: readonly FoundArticle[];
  readonly furniture: readonly Range[];
  readonly unassigned: readonly Range[];
}

/** How near a division comes to the gold one, 0…1; `null` where the page holds nothing to measure by. */
export interface Score {
  /** 1 if every visible character stands in exactly one span, else 0. */
  readonly kept: number;
  /** F1 of articles found, at an intersection over union of at least 0.9 in visible characters. */
  readonly articles: number;
  /** B-cubed F1 of the grouping of visible characters (Bagga and Baldwin 1998); furniture is a group of its own. */
  readonly b3: number;
  /** Share of the printed headlines that came out right, alone or with their kicker or subheadline. */
  readonly headlines: number | null;
  readonly paragraphs: number | null;
  /** F1 of the names of authors and photographers. */
  readonly authors: number | null;
}

/** An article counts as found from here on. */
const SAME_ARTICLE = 0.9;

/** A gold article with the found article that shares most with it. */
interface Pair {
  readonly gold: GoldArticle;
  readonly found: FoundArticle | undefined;
  readonly iou: number;
}

/** Scores a found division of a page. */
export function scoreOf(gold: GoldPage, found: FoundPage): Score {
  const goldGroups = [gold.furniture, ...gold.articles.map(({ segments }) => segments)].map((list) =>
    list.map(([start, end]) => ({ start, end })),
  );
  const foundGroups = [found.furniture, ...found.articles.map(({ spans }) => spans), found.unassigned];
  const overlap = overlapOf(gold.text, goldGroups, foundGroups);
  const pairs = pairsOf(gold, found, overlap);
  const hits = pairs.filter(({ iou }) => iou >= SAME_ARTICLE).length;
  return {
    kept: isKept(gold.text, foundGroups) ? 1 : 0,
    articles: f1(hits, gold.articles.length, found.articles.length) ?? 1,
    b3: bCubed(overlap),
    headlines: headlineScore(pairs),
    paragraphs: paragraphScore(pairs, found),
    authors: authorScore(pairs),
  };
}

/** The mean of each figure over the pages that have it. */
export function meanScore(scores: readonly Score[]): Score {
  const mean = (figure: keyof Score): number | null => {
    const known = scores.map((score) => score[figure]).filter((value) => value !== null);
    return known.length === 0 ? null : known.reduce((a, b) => a + b, 0) / known.length;
  };
  const sure = (figure: keyof Score): number => mean(figure) ?? 0;
  return {
    kept: sure('kept'),
    articles: sure('articles'),
    b3: sure('b3'),
    headlines: mean('headlines'),
    paragraphs: mean('paragraphs'),
    authors: mean('authors'),
  };
}

function f1(hits: number, wanted: number, given: number): number | null {
  return wanted + given === 0 ? null : (2 * hits) / (wanted + given);
}

/** Pairs articles one to one, those that share most first. */
function pairsOf(gold: GoldPage, found: FoundPage, { cells, goldSizes, foundSizes }: Overlap): Pair[] {
  const candidates = gold.articles.flatMap((_, a) =>
    found.articles.map((_, b) => {
      const shared = cells[a + 1]?.[b + 1] as number;
      return { a, b, iou: shared / ((goldSizes[a + 1] as number) + (foundSizes[b + 1] as number) - shared || 1) };
    }),
  );
  const partner = new Map<number, { b: number; iou: number }>();
  const taken = new Set<number>();
  for (const { a, b, iou } of candidates.filter((c) => c.iou > 0).sort((x, y) => y.iou - x.iou)) {
    if (partner.has(a) || taken.has(b)) continue;
    partner.set(a, { b, iou });
    taken.add(b);
  }
  return gold.articles.map((article, a) => {
    const match = partner.get(a);
    return { gold: article, found: match && found.articles[match.b], iou: match?.iou ?? 0 };
  });
}

/** Letters and digits only: what a headline says, however it is set. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

function headlineScore(pairs: readonly Pair[]): number | null {
  const printed = pairs.filter(({ gold }) => gold.title !== null);
  const right = printed.filter(({ gold, found }) => isTitle(found?.title ?? '', gold));
  return printed.length === 0 ? null : right.length / printed.length;
}

function isTitle(text: string, { kicker, title, subtitle }: GoldArticle): boolean {
  const wanted = [[title], [kicker, title], [title, subtitle], [kicker, title, subtitle]];
  return wanted.some((parts) => bare(parts.join('')) === bare(text));
}

/** Between Han characters a space says nothing; between words one is as good as two. */
function folded(text: string): string {
  const plain = text.normalize('NFKC').trim();
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(plain)
    ? plain.replace(/\s+/g, '')
    : plain.replace(/\s+/g, ' ');
}

/** How many entries two lists have in common, each counted as often as it stands in both. */
function common(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  return a.filter((entry) => {
    const at = left.indexOf(entry);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

const count = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Paragraphs are compared article by article; those of articles that nobody looked for count as given. */
function paragraphScore(pairs: readonly Pair[], found: FoundPage): number | null {
  const hits = count(
    pairs.map(({ gold, found: match }) => common(gold.paragraphs.map(folded), (match?.paragraphs ?? []).map(folded))),
  );
  const wanted = count(pairs.map(({ gold }) => gold.paragraphs.length));
  return f1(hits, wanted, count(found.articles.map(({ paragraphs }) => paragraphs.length)));
}

function namesIn(article: Pick<GoldArticle, 'authors' | 'photographers'> | undefined): string[] {
  return article ? [...new Set([...article.authors, ...article.photographers].map(bare))] : [];
}

function authorScore(pairs: readonly Pair[]): number | null {
  const named = pairs.map(({ gold, found }) => [namesIn(gold), namesIn(found)] as const);
  const hits = count(named.map(([wanted, given]) => common(wanted, given)));
  return f1(hits, count(named.map(([wanted]) => wanted.length)), count(named.map(([, given]) => given.length)));
}
