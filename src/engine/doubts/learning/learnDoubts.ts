import type { EvidenceCode } from '../../../domain/evidence.ts';
import type { Doubt } from '../../../domain/reading.ts';
import type { Forest } from '../../../trees/forest.ts';
import { CaseList } from '../../../trees/learning/caseList.ts';
import { type Growth, growForest } from '../../../trees/learning/growForest.ts';
import { packForest } from '../../../trees/packedForest.ts';
import { divide } from '../../detect.ts';
import type { GoldPage } from '../../learning/goldPage.ts';
import type { EngineWeights } from '../../weights/weights.ts';
import { type Ground, groundOf } from '../ground.ts';
import { CUE_COUNTS, confidenceOf, type StoredDoubtKind } from '../model.ts';
import { articleCases, goldOwners, type KnownCase, seamCases } from './knownCases.ts';

type Kind = Doubt['kind'];
const KINDS: readonly Kind[] = ['article', 'boundary', 'attachment'];

const COMMON = { depth: 3, shareOfCases: 0.7, shareOfClues: 0.6, pull: 5 };
const GROWTH: Readonly<Record<Kind, Growth>> = {
  article: { ...COMMON, trees: 200, rate: 0.05, leastLeaf: 3 },
  boundary: { ...COMMON, trees: 80, rate: 0.08, leastLeaf: 4 },
  attachment: { ...COMMON, trees: 80, rate: 0.08, leastLeaf: 4 },
};

/** A page with its known division, and engine weights that were not learnt from it. */
export interface UnseenPage {
  readonly page: GoldPage;
  readonly weights: EngineWeights;
}

/** What was said of something by a model that had not seen its page, and whether it was right. */
export interface KnownClaim {
  /** The page's place in the list. */
  readonly page: number;
  readonly kind: Kind;
  readonly confidence: number;
  readonly right: boolean;
}

/** What was learnt, and what models that had not seen the page said of all that was seen. */
export interface LearntDoubts {
  readonly model: Readonly<Record<Kind, StoredDoubtKind>>;
  readonly claims: readonly KnownClaim[];
}

interface Seen {
  readonly ground: Ground;
  readonly owners: Int32Array;
  readonly articles: readonly (KnownCase | null)[];
}

/**
 * Learns how sure the engine may be, from pages with known divisions, each divided by weights that were not learnt from
 * it: of pages that it knows the engine is surer than of others. Deterministic. Seams are told how sure the articles on both sides are, by models that had not seen the page.
 */
export function learnDoubts(pages: readonly UnseenPage[], folds: number): LearntDoubts {
  const seen = pages.map(seenPage);
  const articles = seen.map((page) => page.articles.flatMap((known) => known ?? []));
  const forests = foldForests(articles, folds, 'article');
  const seams = seen.map(({ ground, owners, articles }, k) => {
    const sure = articles.map((known) =>
      known ? confidenceOf({ forest: forests[k % folds] as Forest }, known.cues) : 0.5,
    );
    return seamCases(ground, owners, sure);
  });
  const cases = seen.map((_, k) => [...(articles[k] as KnownCase[]), ...(seams[k] as readonly KnownCase[])]);
  const kinds = KINDS.map((kind) => learntKind(kind, cases, folds));
  const [article, boundary, attachment] = kinds.map(({ model }) => model) as [Learnt, Learnt, Learnt];
  return { model: { article, boundary, attachment }, claims: kinds.flatMap(({ claims }) => claims) };
}

type Learnt = StoredDoubtKind;

function seenPage({ page, weights }: UnseenPage): Seen {
  const source = { name: '', sha256: '', encoding: 'utf-8' };
  const ground = groundOf(divide({ id: page.id, text: page.text, source }, weights));
  const owners = goldOwners(page);
  return { ground, owners, articles: articleCases(ground, owners) };
}

function learntKind(kind: Kind, pages: readonly (readonly KnownCase[])[], folds: number) {
  const own = pages.map((cases) => cases.filter((known) => known.kind === kind));
  const forests = foldForests(own, folds, kind);
  const claims = own.flatMap((cases, k) =>
    cases.map(({ cues, right }): KnownClaim => {
      return { page: k, kind, confidence: confidenceOf({ forest: forests[k % folds] as Forest }, cues), right };
    }),
  );
  const forest = grown(own.flat(), kind);
  return { model: { forest: packForest(forest), telling: tellingOf(own.flat()) }, claims };
}

/** For each fold a forest that was grown without it; page k is in fold k mod `folds`. */
function foldForests(pages: readonly (readonly KnownCase[])[], folds: number, kind: Kind): readonly Forest[] {
  return Array.from({ length: folds }, (_, fold) => grown(pages.filter((_, k) => k % folds !== fold).flat(), kind));
}

function grown(cases: readonly KnownCase[], kind: Kind): Forest {
  const list = new CaseList(CUE_COUNTS[kind]);
  for (const { cues, right } of cases) list.add(right, 1, (values, at) => values.set(cues, at));
  return growForest(list.cases(), GROWTH[kind]);
}

/** Share of wrong ones among those that a code speaks of, drawn a little to that among all. */
function tellingOf(cases: readonly KnownCase[]): Partial<Record<EvidenceCode, number>> {
  const wrong = cases.filter(({ right }) => !right).length / (cases.length || 1);
  const codes = [...new Set(cases.flatMap((known) => known.codes))].sort();
  return Object.fromEntries(
    codes.map((code) => {
      const told = cases.filter((known) => known.codes.includes(code));
      const share = (told.filter(({ right }) => !right).length + PRIOR * wrong) / (told.length + PRIOR);
      return [code, Math.round(share * 1000) / 1000];
    }),
  );
}
const PRIOR = 10;
