import type { MissingPart } from '../../domain/missing.ts';
import { type ArticleId, isArticleId, type Owner } from '../../domain/span.ts';
import { type Chances, chancesOf } from '../stories/chances.ts';
import { type JoinScore, joinScore } from '../stories/gather.ts';
import { type Group, groupOf, joined } from '../stories/group.ts';
import { bandPlace, REACH } from '../stories/likeness.ts';
import { type Links, linksOf } from '../stories/links.ts';
import { pairsOf } from '../stories/pairs.ts';
import type { EngineWeights } from '../weights/weights.ts';
import { isSettled, type ProvenPieces, piecesBy } from './provenPieces.ts';
import { type Run, runFrom, runUpTo } from './runs.ts';

/** A run that may be what an article lacks. */
export interface Weighed {
  readonly run: Run;
  /** A piece of the run and one of the article, where they meet: in the order in which they are read, if both are text. */
  readonly joint: readonly [number, number];
  /** Probability, 0…1, its present owner's claim weighed against it. */
  readonly probability: number;
}

/** The engine's measures on one page. */
interface Scales {
  readonly proven: ProvenPieces;
  readonly links: Links;
  readonly chances: Chances;
  readonly score: JoinScore;
}

/** All runs that may be what the article lacks, in no order. */
export function weighed(
  proven: ProvenPieces,
  article: ArticleId,
  part: MissingPart,
  weights: EngineWeights,
): readonly Weighed[] {
  const { page } = proven;
  const links = linksOf(page, weights.links);
  const chances = chancesOf(page.pieces.length, pairsOf(page, links, weights.pairs));
  const scales = { proven, links, chances, score: joinScore(page, links, weights.joins) };
  const own = piecesBy(proven, article);
  if (own.length === 0) return [];
  const texts = own.filter((k) => page.pieces[k]?.kind === 'text');
  if (part === 'head') return [...headlines(scales, own), ...openings(scales, texts)];
  return texts.length === 0 ? bodies(scales, own) : continuations(scales, texts);
}

/** Headlines, alone and with the decks and names that seem to go with them: two stories' may stand in a row. */
function headlines(scales: Scales, own: Run): readonly Weighed[] {
  const { proven, chances } = scales;
  const alone = runsOf(scales, own, 'head', (k) => [k]);
  const heads = runsOf(scales, own, 'head', (k) => runFrom(proven, chances, k)).filter(({ length }) => length > 1);
  return [...heads, ...alone].map((run) => ({
    run,
    joint: nearest(run, own),
    probability: joinProbability(scales, run, own),
  }));
}

/** For an article that has no text yet. */
function bodies(scales: Scales, own: Run): readonly Weighed[] {
  const { proven, chances } = scales;
  const runs = runsOf(scales, own, 'text', (k) => runFrom(proven, chances, k));
  return runs.map((run) => ({ run, joint: nearest(run, own), probability: joinProbability(scales, run, own) }));
}

/** Text from which the article's first text goes on. */
function openings(scales: Scales, texts: Run): readonly Weighed[] {
  const first = texts[0];
  if (first === undefined) return [];
  const { proven, chances } = scales;
  return runsOf(scales, texts, 'text', (k) => runUpTo(proven, chances, k)).map((run) => {
    const last = run.at(-1) as number;
    return { run, joint: [last, first], probability: linkProbability(scales, run, last, first) };
  });
}

/** Text that goes on from the article's last text. */
function continuations(scales: Scales, texts: Run): readonly Weighed[] {
  const last = texts.at(-1) as number;
  const { proven, chances } = scales;
  return runsOf(scales, texts, 'text', (k) => runFrom(proven, chances, k)).map((run) => {
    const first = run[0] as number;
    return { run, joint: [last, first], probability: linkProbability(scales, run, last, first) };
  });
}

/** So long may a headline be, in units. */
const HEADLINE = 60;

/** The run at each piece of a kind that is not the article's own; what no article has may be a headline if it is short. */
function runsOf({ proven: { page, owners } }: Scales, own: Run, kind: string, runAt: (k: number) => Run): Run[] {
  const owner = owners[own[0] as number];
  return page.pieces.flatMap((piece, k) => {
    const free = kind === 'head' && !isArticleId(owners[k] as Owner) && piece.length <= HEADLINE;
    return (piece.kind === kind || free) && owners[k] !== owner ? [runAt(k)] : [];
  });
}

/** The two pieces of a run and an article that stand nearest to each other, in page order. */
function nearest(run: Run, own: Run): readonly [number, number] {
  let best: readonly [number, number] = [run[0] as number, own[0] as number];
  for (const a of run) for (const b of own) if (Math.abs(a - b) < Math.abs(best[0] - best[1])) best = [a, b];
  return best[0] < best[1] ? best : [best[1], best[0]];
}

function joinProbability(scales: Scales, run: Run, own: Run): number {
  return settled(scales, run, joinOf(scales, run, own), joinOf(scales, run, homeOf(scales, run)));
}

/** Whether the text goes on from `from` to `to`, one of which is in the run. */
function linkProbability(scales: Scales, run: Run, from: number, to: number): number {
  const home = homeOf(scales, run).filter((k) => scales.proven.page.pieces[k]?.kind === 'text');
  const claim = run.includes(to)
    ? linkOf(
        scales,
        home.findLast((k) => k < to),
        to,
      )
    : linkOf(
        scales,
        from,
        home.find((k) => k > from),
      );
  return settled(scales, run, linkOf(scales, from, to), claim);
}

/** What is left of the run's present article without it; none where no article owns it. */
function homeOf({ proven }: Scales, run: Run): Run {
  const owner = proven.owners[run[0] as number] as Owner;
  return isArticleId(owner) ? piecesBy(proven, owner).filter((k) => !run.includes(k)) : [];
}

/** A chance with the claim of the present owner against it, and what speaks for furniture. */
function settled({ proven }: Scales, run: Run, chance: number, claim: number): number {
  const owner = proven.owners[run[0] as number] as Owner;
  const against = isSettled(proven, owner) ? 1 : claim;
  const doubt = isArticleId(owner) ? 0 : mean(run.map((k) => proven.furniture[k] as number));
  return chance === 0 ? 0 : ((chance * chance) / (chance + against)) * (1 - doubt);
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

function linkOf({ links }: Scales, from: number | undefined, to: number | undefined): number {
  if (from === undefined || to === undefined || Math.abs(from - to) > REACH) return 0;
  return links.chance[bandPlace(from, to)] as number;
}

function joinOf(scales: Scales, run: Run, own: Run): number {
  const [a, b] = [groupFor(scales, run), groupFor(scales, own)];
  if (!a || !b) return 0;
  const [x, y] = (a.ids[0] as number) < (b.ids[0] as number) ? [a, b] : [b, a];
  return scales.score(x, y, scales.chances);
}

function groupFor({ proven: { page } }: Scales, run: Run): Group | undefined {
  const groups = run.map((k) => groupOf(page, k));
  return groups.length === 0 ? undefined : groups.reduce((x, y) => joined(page, x, y, 1));
}
