import { piecesOfPage } from '../detect.ts';
import { lexiconOf } from '../lexicon/lexiconOf.ts';
import { linesOf } from '../lines/linesOf.ts';
import { partsOf } from '../lines/partsOf.ts';
import { cuesOf } from '../roles/cues.ts';
import { vocabularyOf } from '../roles/words.ts';
import type { Piece } from '../runs/piece.ts';
import { pairsOf } from '../stories/pairScores.ts';
import { chainShape, type EngineWeights } from '../weights/weights.ts';
import { type GoldPage, type GoldPart, goldParts } from './goldPage.ts';
import { type ChainExample, learnChain } from './learnChain.ts';
import { learnMerges } from './learnMerges.ts';
import { learnPairs, type PairExample } from './learnPairs.ts';

const CHAIN = { passes: 8, rate: 0.3, decay: 0.02 };
const MERGES = { rounds: 2, passes: 6, rate: 0.15 };
const PAIRS = { passes: 8, rate: 0.2, decay: 0.01 };

/** Learns all weights of the engine from pages with known divisions, stage by stage. Deterministic. */
export function learn(pages: readonly GoldPage[]): EngineWeights {
  const chain = learnChain(pages.map(chainExample), chainShape(), CHAIN);
  const examples = pages.map((page) => pairExample(page, { chain }));
  const pairs = learnPairs(examples, PAIRS.passes, PAIRS.rate, PAIRS.decay);
  const withPairs = examples.map((example) => ({ ...example, pairs: pairsOf(example.page, pairs) }));
  return { chain, pairs, merges: learnMerges(withPairs, MERGES.rounds, MERGES.passes, MERGES.rate) };
}

function chainExample(page: GoldPage): ChainExample {
  const { lexicon } = lexiconOf(page.text);
  const parts = partsOf(linesOf(page.text), lexicon);
  const words = vocabularyOf(parts.map((part) => part.text));
  return { cues: cuesOf(parts, lexicon, words), labels: goldParts(page, parts).map((part) => part.label) };
}

function pairExample(gold: GoldPage, weights: Pick<EngineWeights, 'chain'>): PairExample {
  const page = piecesOfPage(gold.text, weights);
  const known = goldParts(gold, page.roles.parts);
  return { page, owners: page.pieces.map((piece) => ownerOf(piece, page.roles.parts, known)) };
}

/** The article that holds most of a piece. */
function ownerOf({ from, to }: Piece, parts: readonly { text: string }[], known: readonly GoldPart[]): number {
  const counts = new Map<number, number>();
  for (let i = from; i < to; i++) {
    const owner = known[i]?.owner ?? -2;
    counts.set(owner, (counts.get(owner) ?? 0) + (parts[i]?.text.length ?? 0));
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [-2, 0] as [number, number])[0];
}
