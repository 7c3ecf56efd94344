import type { Evidence } from '../../domain/evidence.ts';
import type { Candidate, MissingPart } from '../../domain/missing.ts';
import type { Proof } from '../../domain/proof.ts';
import type { ArticleId, Owner } from '../../domain/span.ts';
import { bondEvidence } from '../doubts/evidenceOf.ts';
import { type EngineWeights, storedWeights } from '../weights/weights.ts';
import { type ProvenPieces, provenPieces } from './provenPieces.ts';
import { extentOf, joinedUp, takenBy } from './taken.ts';
import { takingEdit } from './takingEdit.ts';
import { type Weighed, weighed } from './weighed.ts';

/** So many candidates are offered at most: each has a figure for a key. */
const OFFERED = 9;
/** Less probable ones are not worth a look. */
const WORTH_A_LOOK = 0.003;
/** From this probability on text rather looks like furniture. */
const LIKELY = 0.3;

/**
 * What an article may lack, the best first: for `head` a headline, or the opening that its text goes on from; for
 * `tail` the text that goes on where it breaks off. Judged on the proof as it stands: what the editor has settled
 * counts as known. None for an article that is not the proof's. No two candidates overlap.
 */
export function missingOf(
  proof: Proof,
  article: ArticleId,
  part: MissingPart,
  weights: EngineWeights = storedWeights(),
): readonly Candidate[] {
  const proven = provenPieces(proof, article, weights);
  const found = weighed(proven, article, part, weights)
    .filter(({ probability }) => probability >= WORTH_A_LOOK)
    .sort((a, b) => b.probability - a.probability || (a.run[0] as number) - (b.run[0] as number));
  return apart(found)
    .slice(0, OFFERED)
    .map((best) => candidateOf(proven, article, part, best));
}

/** The best first, without those of which something has been offered already. */
function apart(found: readonly Weighed[]): readonly Weighed[] {
  const taken = new Set<number>();
  return found.filter(({ run }) => {
    const isNew = run.every((k) => !taken.has(k));
    if (isNew) for (const k of run) taken.add(k);
    return isNew;
  });
}

function candidateOf(proven: ProvenPieces, article: ArticleId, part: MissingPart, best: Weighed): Candidate {
  const { owners, proof } = proven;
  const taken = takenBy(proven, article, best.run);
  return {
    ranges: joinedUp(proof, taken).map(extentOf),
    owner: owners[best.run[0] as number] as Owner,
    probability: best.probability,
    evidence: evidenceOf(proven, best),
    edit: takingEdit(proof, article, part, taken),
  };
}

function evidenceOf({ page, owners, furniture }: ProvenPieces, { run, joint: [a, b] }: Weighed): readonly Evidence[] {
  const first = run[0] as number;
  const thrown = owners[first] === 'furniture' && (furniture[first] as number) > LIKELY;
  const found: readonly Evidence[] = [
    ...bondEvidence(page, a, b),
    ...(Math.abs(b - a) === 1 ? [{ code: 'stands-next-to-it', values: {} } as const] : []),
    ...(thrown ? [{ code: 'looks-like-furniture', values: {} } as const] : []),
  ];
  return found.length > 0 ? found : [{ code: 'little-to-go-by', values: {} }];
}
