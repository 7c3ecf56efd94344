import type { Evidence } from '../../domain/evidence.ts';
import type { Candidate, MissingPart } from '../../domain/missing.ts';
import { isBlank } from '../../domain/characters.ts';
import type { Proof } from '../../domain/proof.ts';
import { type ArticleId, isArticleRole, type Owner } from '../../domain/span.ts';
import { bondEvidence } from '../doubts/evidenceOf.ts';
import type { Part } from '../lines/part.ts';
import { type Label, type PieceKind, roleOf } from '../roles/label.ts';
import type { Piece } from '../runs/piece.ts';
import { type EngineWeights, storedWeights } from '../weights/weights.ts';
import { type ProvenPieces, provenPieces } from './provenPieces.ts';
import { extentOf, joinedUp, type Taken, takingEdit } from './takingEdit.ts';
import { type Weighed, weighed } from './weighed.ts';

/** So many candidates are offered at most: each has a figure for a key. */
const OFFERED = 9;
/** Less probable ones are not worth a look. */
const WORTH_A_LOOK = 0.01;
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
  const { page, owners, proof } = proven;
  const taken = stretchesOf(proven, best);
  const kind = page.pieces[best.run[0] as number]?.kind as PieceKind;
  return {
    ranges: joinedUp(proof, taken).map(extentOf),
    owner: owners[best.run[0] as number] as Owner,
    probability: best.probability,
    evidence: evidenceOf(proven, best),
    edit: takingEdit(proof, article, part, kind, taken),
  };
}

/** The stretches of a run: parts of one role that follow each other in the text are one. */
function stretchesOf({ proof, page: { pieces, roles } }: ProvenPieces, { run }: Weighed): readonly Taken[] {
  const stretches: Taken[] = [];
  for (const { from, to } of run.map((k) => pieces[k] as Piece))
    for (let i = from; i < to; i++) {
      const { start, end } = roles.parts[i] as Part;
      const role = roleOf(roles.labels[i] as Label);
      const next = { start, end, role: isArticleRole(role) ? role : ('body' as const) };
      const last = stretches.at(-1);
      const goesOn = last?.role === next.role && last.end <= start && isBlank(proof.page.text, last.end, start);
      if (last && goesOn) stretches[stretches.length - 1] = { ...last, end };
      else stretches.push(next);
    }
  return stretches;
}

function evidenceOf({ page, owners, furniture }: ProvenPieces, { joint, meets }: Weighed): readonly Evidence[] {
  const [a, b] = [Math.min(joint, meets), Math.max(joint, meets)];
  const thrown = owners[joint] === 'furniture' && (furniture[joint] as number) > LIKELY;
  return [
    ...bondEvidence(page, a, b),
    ...(b - a === 1 ? [{ code: 'stands-next-to-it', values: {} } as const] : []),
    ...(thrown ? [{ code: 'looks-like-furniture', values: {} } as const] : []),
  ];
}
