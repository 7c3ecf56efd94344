import { isSpaceAt } from '../../domain/characters.ts';
import { type Piece, pieces, spanIndexAt, spans } from '../../domain/partition.ts';
import type { Proof } from '../../domain/proof.ts';
import { type ArticleId, isArticleId, type Owner, type Range, type Role } from '../../domain/span.ts';

/** A page with a known division, as folders of such pages hold it: `[start, end)` in UTF-16 offsets. */
export interface KnownDivision {
  readonly id: string;
  readonly extractor?: string;
  readonly text: string;
  readonly articles: readonly {
    readonly title: string | null;
    readonly segments: readonly (readonly [start: number, end: number, role: string])[];
  }[];
  readonly furniture: readonly (readonly [start: number, end: number, role: string])[];
}

/** A stretch of the page that one gold article owns: its place in the list, from 1; 0 is furniture. */
export interface GoalRun extends Range {
  readonly gold: number;
  /** Whether the title stands here; `null` where gold names no title, and roles do not count. */
  readonly headline: boolean | null;
  readonly role: Role;
}

/** What the editor is to reach: gold's division, and its headlines where it has a title. */
export type Goal = readonly GoalRun[];

/** Roles that a gold page names otherwise, or that have no key of their own. */
const ROLE_OF: Readonly<Record<string, Role>> = { deck: 'subheadline', pullquote: 'body', jumpline: 'body' };

export function goalOf({ articles, furniture }: KnownDivision): Goal {
  const runs = articles.flatMap(({ title, segments }, k) => {
    const counts = title !== null && segments.some(([, , role]) => role === 'headline');
    return segments.map(
      ([start, end, role]): GoalRun => ({
        start,
        end,
        gold: k + 1,
        headline: counts ? role === 'headline' : null,
        role: ROLE_OF[role] ?? (role as Role),
      }),
    );
  });
  const rest = furniture.map(([start, end]): GoalRun => ({ start, end, gold: 0, headline: null, role: 'other' }));
  return [...runs, ...rest].sort((a, b) => a.start - b.start);
}

/** A stretch that one gold article and one owner share: what both lists of ranges cut the page into. */
interface Shared extends Range {
  readonly owner: Owner;
  readonly goal: GoalRun;
  readonly role: Role;
}

function sharedIn(proof: Proof, goal: Goal): Shared[] {
  const all = spans(proof);
  return goal.flatMap((run) => {
    const found: Shared[] = [];
    for (let k = Math.max(0, spanIndexAt(proof.starts, run.start)); k < all.length; k++) {
      const span = all[k] as (typeof all)[number];
      if (span.start >= run.end) break;
      const [start, end] = [Math.max(span.start, run.start), Math.min(span.end, run.end)];
      if (start < end && hasInk(proof.page.text, start, end))
        found.push({ start, end, owner: span.owner, goal: run, role: span.role });
    }
    return found;
  });
}

function hasInk(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpaceAt(text, at)) return true;
  return false;
}

/** A run of one piece that belongs to another owner; `want: null`: to an article that is not there yet. */
export interface WrongRun extends Range {
  readonly piece: Piece;
  readonly gold: number;
  readonly want: Owner | null;
  /** The piece holds nothing else. */
  readonly whole: boolean;
}

/** What is still to be done. */
export interface Work {
  readonly runs: readonly WrongRun[];
  /** Stretches of articles that are headline and should not be, or the other way round. */
  readonly roles: readonly (Range & { readonly role: Role; readonly owner: Owner })[];
  /** The gold article that each owner stands for. */
  readonly goldOf: ReadonlyMap<Owner, number>;
  /** Owners something of whose text, or something that they lack, is wrong. */
  readonly wrong: ReadonlySet<Owner>;
}

/** Gold articles and owners one to one, those that share most first. */
function partners(shared: readonly Shared[]): Map<number, Owner> {
  const sizes = new Map<string, { gold: number; owner: ArticleId; size: number }>();
  for (const { goal, owner, start, end } of shared) {
    if (goal.gold === 0 || !isArticleId(owner)) continue;
    const key = `${goal.gold} ${owner}`;
    const cell = sizes.get(key) ?? { gold: goal.gold, owner, size: 0 };
    sizes.set(key, { ...cell, size: cell.size + end - start });
  }
  const found = new Map<number, Owner>([[0, 'furniture']]);
  const taken = new Set<Owner>();
  for (const { gold, owner } of [...sizes.values()].sort((a, b) => b.size - a.size)) {
    if (found.has(gold) || taken.has(owner)) continue;
    found.set(gold, owner);
    taken.add(owner);
  }
  return found;
}

/** Runs of each piece by gold article, those of touching stretches joined. */
function runsOf(proof: Proof, shared: readonly Shared[], partner: ReadonlyMap<number, Owner>): WrongRun[] {
  const all = pieces(proof);
  let k = 0;
  const found: WrongRun[] = [];
  let inPiece: { start: number; end: number; gold: number }[] = [];
  const close = () => {
    const piece = all[k] as Piece;
    for (const { start, end, gold } of inPiece) {
      const want = partner.get(gold) ?? null;
      if (want !== piece.owner) found.push({ start, end, gold, want, piece, whole: inPiece.length === 1 });
    }
    inPiece = [];
  };
  for (const { start, end, goal } of shared) {
    while ((all[k] as Piece).end <= start) {
      close();
      k++;
    }
    const last = inPiece.at(-1);
    if (last?.gold === goal.gold) last.end = end;
    else inPiece.push({ start, end, gold: goal.gold });
  }
  if (all.length > 0) close();
  return found;
}

function rolesWrong(shared: readonly Shared[]): Work['roles'] {
  const found: { start: number; end: number; role: Role; owner: Owner }[] = [];
  for (const { start, end, goal, role, owner } of shared) {
    if (goal.headline === null || goal.headline === (role === 'headline')) continue;
    const last = found.at(-1);
    if (last && last.role === goal.role && last.owner === owner && start - last.end < 4) last.end = end;
    else found.push({ start, end, role: goal.role, owner });
  }
  return found;
}

/** What separates a proof from its goal. */
export function workOn(proof: Proof, goal: Goal): Work {
  const shared = sharedIn(proof, goal);
  const partner = partners(shared);
  const runs = runsOf(proof, shared, partner);
  const roles = rolesWrong(shared);
  const goldOf = new Map([...partner].map(([gold, owner]) => [owner, gold]));
  const wrong = new Set<Owner>([
    ...runs.flatMap(({ piece, want }) => [piece.owner, ...(want ? [want] : [])]),
    ...roles.map(({ owner }) => owner),
  ]);
  return { runs, roles, goldOf, wrong };
}

/**
 * Whether the goal is reached, character by character: which characters stand together, which are furniture, and which
 * are headline where that counts. Written without regard to how `workOn` finds what is wrong.
 */
export function isReached(proof: Proof, goal: Goal): boolean {
  const all = spans(proof);
  const [goldOf, ownerOf] = [new Map<Owner, number>(), new Map<number, Owner>()];
  let k = 0;
  for (const { start, end, gold, headline } of goal)
    for (let at = start; at < end; at++) {
      while ((all[k]?.end ?? Number.POSITIVE_INFINITY) <= at) k++;
      const span = all[k];
      if (!span) return false;
      if (isSpaceAt(proof.page.text, at)) continue;
      if ((gold === 0) !== (span.owner === 'furniture') || span.owner === 'unassigned') return false;
      if ((goldOf.get(span.owner) ?? gold) !== gold || (ownerOf.get(gold) ?? span.owner) !== span.owner) return false;
      goldOf.set(span.owner, gold);
      ownerOf.set(gold, span.owner);
      if (headline !== null && headline !== (span.role === 'headline')) return false;
    }
  return true;
}
