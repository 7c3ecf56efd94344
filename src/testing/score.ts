import { articlePairs, SAME_ARTICLE } from './articlePairs.ts';
import { authorScore, f1, headlineScore, paragraphScore } from './fieldScores.ts';
import { bCubed, isKept, type Overlap, overlapOf } from './overlap.ts';
import { repairsOf } from './repairs.ts';
import { type RoleStretch, roleScore } from './roleScore.ts';

/** An article whose division is known. What is absent or `null` is not asked for. */
export interface KnownArticle {
  readonly type?: string;
  readonly title?: string | null;
  readonly kicker?: string | null;
  readonly subtitle?: string | null;
  readonly authors?: readonly string[];
  readonly photographers?: readonly string[];
  readonly paragraphs?: readonly string[];
  readonly segments: readonly RoleStretch[];
}

/** A page with the division that is right for it. Offsets are UTF-16, half open. */
export interface KnownPage {
  readonly text: string;
  readonly articles: readonly KnownArticle[];
  readonly furniture?: readonly RoleStretch[];
}

/** A span of a page record. Without a role it is body. */
interface FoundSpan {
  readonly start: number;
  readonly end: number;
  readonly role?: string;
}

/** An article as a page record lists it: what a score looks at. */
export interface FoundArticle {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly photographers: readonly string[];
  readonly paragraphs: readonly string[];
  readonly spans: readonly FoundSpan[];
}

/** The part of a page record that a score looks at. */
export interface FoundPage {
  readonly articles: readonly FoundArticle[];
  readonly furniture: readonly FoundSpan[];
  readonly unassigned: readonly FoundSpan[];
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
  /** F1 of the names of authors and photographers. */
  readonly authors: number | null;
  /** Share of visible characters whose role, coarsely, is right. */
  readonly roles: number;
  readonly paragraphs: number | null;
  /** 1 if an editor would have nothing to move, else 0. */
  readonly perfect: number;
  /** Moves to reach the gold grouping: 0 is best, and there is no upper end. */
  readonly repairs: number;
}

/** What two divisions of a page share; see `Overlap` for its groups. */
export function overlapWith({ text, articles, furniture = [] }: KnownPage, found: FoundPage): Overlap {
  const gold = [furniture, ...articles.map(({ segments }) => segments)].map((list) =>
    list.map(([start, end]) => ({ start, end })),
  );
  return overlapOf(text, gold, foundGroups(found));
}

const foundGroups = (found: FoundPage) => [
  found.furniture,
  ...found.articles.map(({ spans }) => spans),
  found.unassigned,
];

/** Scores a found division of a page. */
export function scoreOf(gold: KnownPage, found: FoundPage): Score {
  const overlap = overlapWith(gold, found);
  const pairs = articlePairs(overlap);
  const partner = new Map(pairs.map((pair) => [pair.gold, found.articles[pair.found]]));
  const fields = gold.articles.map((article, k) => ({ gold: article, found: partner.get(k) }));
  const strays = found.articles.filter((_, k) => !pairs.some((pair) => pair.found === k));
  const hits = pairs.filter(({ iou }) => iou >= SAME_ARTICLE).length;
  const repairs = repairsOf(overlap, pairs);
  return {
    kept: isKept(gold.text, foundGroups(found)) ? 1 : 0,
    articles: f1(hits, gold.articles.length, found.articles.length) ?? 1,
    b3: bCubed(overlap),
    headlines: headlineScore(fields),
    authors: authorScore(fields),
    roles: roleScore(gold.text, goldRoles(gold), foundRoles(found)),
    paragraphs: paragraphScore(fields, strays),
    perfect: repairs === 0 ? 1 : 0,
    repairs,
  };
}

const goldRoles = ({ articles, furniture = [] }: KnownPage): readonly RoleStretch[] => [
  ...furniture,
  ...articles.flatMap(({ segments }) => segments),
];

const foundRoles = (found: FoundPage): readonly RoleStretch[] =>
  foundGroups(found)
    .flat()
    .map(({ start, end, role }): RoleStretch => [start, end, role ?? 'body']);

/** The mean of each figure over the pages that have it; 0 where none of them has. */
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
    authors: mean('authors'),
    roles: sure('roles'),
    paragraphs: mean('paragraphs'),
    perfect: sure('perfect'),
    repairs: sure('repairs'),
  };
}
