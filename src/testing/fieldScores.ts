import type { FoundArticle, KnownArticle } from './score.ts';

/** A gold article with the found one that was matched to it. */
export interface FieldPair {
  readonly gold: KnownArticle;
  readonly found: FoundArticle | undefined;
}

/** F1 of so many hits; `null` where nothing was wanted and nothing given. */
export function f1(hits: number, wanted: number, given: number): number | null {
  return wanted + given === 0 ? null : (2 * hits) / (wanted + given);
}

/** What a headline or a name says, whatever dashes, marks and spaces it is set with. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\p{Pd}_■□●◆]+/gu, '');

/** Share of the printed headlines that came out right, alone or with kicker or subheadline; `null` without any. */
export function headlineScore(pairs: readonly FieldPair[]): number | null {
  const printed = pairs.filter(({ gold }) => gold.title);
  const right = printed.filter(({ gold, found }) => isTitle(found?.title ?? '', gold));
  return printed.length === 0 ? null : right.length / printed.length;
}

function isTitle(text: string, { kicker, title, subtitle }: KnownArticle): boolean {
  const wanted = [[title], [kicker, title], [title, subtitle], [kicker, title, subtitle]];
  return wanted.some((parts) => bare(parts.join('')) === bare(text));
}

/** Between Han characters a space says nothing; between words one is as good as two. */
function folded(text: string): string {
  const plain = text.normalize('NFKC').trim();
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}、。]/u.test(plain)
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

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Pairs whose gold article comes with its copy: the others are not asked for names and paragraphs. */
const told = (pairs: readonly FieldPair[]) =>
  pairs.flatMap(({ gold, found }) => (gold.paragraphs ? [{ gold, copy: gold.paragraphs, found }] : []));

/** F1 of paragraphs, article by article; those of articles that nobody looked for (`strays`) count as given. */
export function paragraphScore(pairs: readonly FieldPair[], strays: readonly FoundArticle[]): number | null {
  const known = told(pairs).map(({ copy, found }) => ({
    wanted: copy.map(folded).filter(Boolean),
    given: (found?.paragraphs ?? []).map(folded).filter(Boolean),
  }));
  const wanted = sum(known.map((pair) => pair.wanted.length));
  const astray = wanted > 0 ? sum(strays.map(({ paragraphs }) => paragraphs.length)) : 0;
  const given = sum(known.map((pair) => pair.given.length)) + astray;
  return f1(sum(known.map((pair) => common(pair.wanted, pair.given))), wanted, given);
}

const names = (...lists: readonly (readonly string[] | undefined)[]): string[] => [
  ...new Set(lists.flatMap((list) => list ?? []).map(bare)),
];

/** F1 of the names of authors and photographers. Photographers are asked for where the gold article knows any. */
export function authorScore(pairs: readonly FieldPair[]): number | null {
  const named = told(pairs).map(({ gold, found }) => {
    const pictured = gold.type === 'photo' || (gold.photographers ?? []).length > 0;
    return [
      names(gold.authors, gold.photographers),
      names(found?.authors, pictured ? found?.photographers : []),
    ] as const;
  });
  const hits = sum(named.map(([wanted, given]) => common(wanted, given)));
  return f1(hits, sum(named.map(([wanted]) => wanted.length)), sum(named.map(([, given]) => given.length)));
}
