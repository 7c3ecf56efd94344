import { isBlank } from '../../domain/characters.ts';
import { spansOf } from '../../domain/partition.ts';
import type { Proof } from '../../domain/proof.ts';
import type { ArticleId, ArticleRole, Range } from '../../domain/span.ts';
import type { Part } from '../lines/part.ts';
import { type StoryRole, storyRoles } from '../proof/storyRoles.ts';
import { storyRoleWeights } from '../proof/storyRoleWeights.ts';
import type { PieceKind } from '../roles/label.ts';
import type { Piece } from '../runs/piece.ts';
import { type ProvenPieces, piecesBy } from './provenPieces.ts';
import type { Run } from './runs.ts';

/** A stretch to be taken, with the role that it would have in its new article. */
export interface Taken extends Range {
  readonly role: ArticleRole;
}

/** The stretches of a run in reading order: parts of one role that follow each other in the text are one. */
export function takenBy(proven: ProvenPieces, article: ArticleId, run: Run): readonly Taken[] {
  const { parts } = proven.page.roles;
  const roles = rolesWith(proven, article, run);
  const stretches: Taken[] = [];
  for (const i of partsOf(proven, run)) {
    const { start, end } = parts[i] as Part;
    const next = { start, end, role: roles.get(i) ?? 'body' };
    const last = stretches.at(-1);
    if (last?.role === next.role && follows(proven.proof, last, next))
      stretches[stretches.length - 1] = { ...last, end };
    else stretches.push(next);
  }
  return stretches;
}

const partsOf = ({ page: { pieces } }: ProvenPieces, run: Run): number[] =>
  run.flatMap((k) => {
    const { from, to } = pieces[k] as Piece;
    return Array.from({ length: to - from }, (_, n) => from + n);
  });

/** What each part of a run would be, once it is the article's. */
function rolesWith(proven: ProvenPieces, article: ArticleId, run: Run): ReadonlyMap<number, ArticleRole> {
  const owned = partsOf(proven, [...piecesBy(proven, article), ...run]).sort((a, b) => a - b);
  const settled = storyRoles({ owned, page: proven.page, lexicon: proven.lexicon }, storyRoleWeights());
  // What would leave a story that the engine made stays here: the editor has taken it.
  const found = new Map(owned.map((i, k): [number, ArticleRole] => [i, kept(settled[k] as StoryRole)]));
  // Running text stays text: the page as a whole tells that better than one story does.
  for (const i of textsOf(proven, run)) if (found.get(i) === 'caption') found.set(i, 'body');
  const has = (roleList: readonly (ArticleRole | undefined)[]): boolean => roleList.includes('headline');
  const titled = has(spansOf(proven.proof, article).map(({ role }) => role));
  // What was no headline with its old neighbours may have to be one: the article has no other.
  if (!titled && !has(partsOf(proven, run).map((i) => found.get(i))))
    for (const i of headsOf(proven, run)) found.set(i, 'headline');
  return found;
}

const kept = (role: StoryRole): ArticleRole => (role === 'furniture' ? 'body' : role);

const ofKind = (proven: ProvenPieces, run: Run, kind: PieceKind): number[] =>
  partsOf(
    proven,
    run.filter((k) => proven.page.pieces[k]?.kind === kind),
  );
/** The display lines of a run, names left out. */
const headsOf = (proven: ProvenPieces, run: Run): number[] => ofKind(proven, run, 'head');
const textsOf = (proven: ProvenPieces, run: Run): number[] => ofKind(proven, run, 'text');

const follows = ({ page: { text } }: Proof, above: Range, below: Range): boolean =>
  above.end <= below.start && isBlank(text, above.end, below.start);

/** Stretches that follow each other on the page, together. */
export function joinedUp<R extends Range>(proof: Proof, stretches: readonly R[]): readonly (readonly R[])[] {
  const lists: R[][] = [];
  for (const stretch of stretches) {
    const last = lists.at(-1)?.at(-1);
    if (last && follows(proof, last, stretch)) lists.at(-1)?.push(stretch);
    else lists.push([stretch]);
  }
  return lists;
}

/** From the beginning of the first to the end of the last. */
export const extentOf = (stretches: readonly Range[]): Range => ({
  start: stretches[0]?.start ?? 0,
  end: stretches.at(-1)?.end ?? 0,
});
