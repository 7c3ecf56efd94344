import { articlePairs, SAME_ARTICLE } from './articlePairs.ts';
import type { Claim } from './reliability.ts';
import {
  type FoundArticle,
  type FoundPage,
  type KnownPage,
  meanScore,
  overlapWith,
  type Score,
  scoreOf,
} from './score.ts';

export { calibrationError, reliabilityOf, wrongWithin } from './reliability.ts';

/** A page with a known division, as folders of such pages hold it. */
export interface EvalPage extends KnownPage {
  readonly id: string;
  readonly language?: string;
  /** What read the text out of the page. */
  readonly extractor?: string;
}

/** The page record of a detection. */
export interface EvalRecord extends FoundPage {
  readonly text: string;
  readonly articles: readonly (FoundArticle & { readonly confidence: number | null })[];
}

/** A page's figures. */
export interface PageScore extends Score {
  readonly id: string;
  /** What the page counts for besides the whole: `language zh`, `extractor pdfjs`. */
  readonly groups: readonly string[];
  /** What the record said of its articles: that each is right, with some confidence. */
  readonly claims: readonly Claim[];
}

/** A line of the table: means over the pages of a group, and the middle page's repairs. */
export interface GroupScore extends Score {
  readonly group: string;
  readonly pages: number;
  readonly median: number;
}

/** Scores a record against its page. A record of another text is a fault. */
export function pageScore(page: EvalPage, record: EvalRecord): PageScore {
  if (record.text !== page.text) throw new Error(`${page.id}: the record is of another text`);
  const { id, language, extractor } = page;
  const groups = [...(language ? [`language ${language}`] : []), ...(extractor ? [`extractor ${extractor}`] : [])];
  return { id, groups, claims: claimsOf(page, record), ...scoreOf(page, record) };
}

/** What a record says of its articles. One that stands outside the gold division altogether is neither right nor wrong. */
function claimsOf(page: EvalPage, record: EvalRecord): readonly Claim[] {
  const overlap = overlapWith(page, record);
  const right = new Set(articlePairs(overlap).flatMap(({ found, iou }) => (iou >= SAME_ARTICLE ? [found] : [])));
  return record.articles.flatMap(({ confidence }, k) =>
    confidence === null || overlap.foundSizes[k + 1] === 0 ? [] : [{ confidence, right: right.has(k) }],
  );
}

/** The whole first, then languages and extractors by name. */
export function groupScores(pages: readonly PageScore[]): readonly GroupScore[] {
  const names = [...new Set(pages.flatMap(({ groups }) => groups))];
  const sorted = ['language', 'extractor'].flatMap((kind) => names.filter((name) => name.startsWith(kind)).sort());
  return [
    groupScore('all', pages),
    ...sorted.map((name) =>
      groupScore(
        name,
        pages.filter(({ groups }) => groups.includes(name)),
      ),
    ),
  ];
}

function groupScore(group: string, pages: readonly PageScore[]): GroupScore {
  const repairs = pages.map((page) => page.repairs).sort((a, b) => a - b);
  return { group, pages: pages.length, ...meanScore(pages), median: repairs[repairs.length >> 1] ?? 0 };
}
