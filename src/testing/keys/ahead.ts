import { pieceAt } from '../../domain/partition.ts';
import { articleOf, type Proof } from '../../domain/proof.ts';
import type { Owner } from '../../domain/span.ts';
import type { Work, WrongRun } from './goal.ts';

/** What a repair is thought to take that has not been looked for yet, in keys. */
const COST = { whole: 2.3, edge: 2.6, inside: 3.6, role: 2.2, ink: 0.001 };

/** A found article that holds nothing of its own: all of it belongs elsewhere, and may go there in one step. */
function strays({ runs }: Work, proof: Proof): Set<string> {
  const wants = new Map<Owner, Set<string>>();
  for (const { piece, gold, whole } of runs) {
    const of = wants.get(piece.owner) ?? new Set();
    of.add(whole ? String(gold) : `${gold}+`);
    wants.set(piece.owner, of);
  }
  return new Set(
    [...wants].flatMap(([owner, of]) => (of.size === 1 && articleOf(proof, owner as never) ? [owner] : [])),
  );
}

function isEdge({ start, end, piece, want }: WrongRun, proof: Proof): boolean {
  const before = piece.start > 0 ? pieceAt(proof, piece.start - 1)?.owner : undefined;
  const after = pieceAt(proof, piece.end)?.owner;
  return (start === piece.start && before === want) || (end >= piece.end - 2 && after === want);
}

/** UTF-16 units that are not as they should be. */
export const wrongInk = ({ runs, roles }: Work): number =>
  [...runs, ...roles].reduce((sum, { start, end }) => sum + end - start, 0);

/** What is thought to be still ahead, in keys, accepts aside. */
export function keysAhead(proof: Proof, work: Work): number {
  const whole = strays(work, proof);
  const own = new Set([...work.goldOf.keys()]);
  const counted = new Set<Owner>();
  let keys = work.roles.length * COST.role;
  for (const run of work.runs) {
    const { owner } = run.piece;
    if (whole.has(owner) && !own.has(owner)) {
      if (!counted.has(owner)) keys += COST.whole;
      counted.add(owner);
    } else keys += run.whole ? COST.whole : isEdge(run, proof) ? COST.edge : COST.inside;
  }
  return keys + wrongInk(work) * COST.ink;
}
