import type { Cut, Wholeness } from './bestCut.ts';
import type { Join } from './gather.ts';
import { type Group, joined } from './group.ts';
import type { Pieces } from './pieceTable.ts';

/** So many of a group's best joins that were not made are looked at. */
const JOINS = 4;

/** Text of fewer UTF-16 units is a scrap: half a name, the end of a line that was torn. */
const SCRAP = 20;

/** A way for a story to take in another. */
interface Adoption {
  readonly by: Cut;
  readonly made: Cut;
  readonly gain: number;
}

/**
 * Display lines alone are no article, and a scrap of text is hardly one: they go to the story above or below them, or to
 * one that they were nearly joined to, where most is expected to be right afterwards; they stay where less would be than
 * before. `cost`: of a story more.
 */
export function adopted(
  page: Pieces,
  cuts: readonly Cut[],
  joins: readonly Join[],
  wholeness: Wholeness,
  cost: number,
): readonly Cut[] {
  const orphans = cuts.filter(({ group }) => group.length < SCRAP || isDisplay(page, group) || isJump(page, group));
  const partners = partnersOf(orphans, joins);
  const at = new Map(cuts.flatMap((cut) => cut.group.ids.map((k) => [k, cut] as const)));
  for (const orphan of orphans) {
    const taken = photoOf(page, orphan, at) ?? brokenOff(page, orphan, at);
    const near = taken ? [taken] : nearTo(orphan, at, partners.get(orphan) ?? []);
    const ways = near.map((by) => adoption(page, by, orphan, wholeness, cost));
    const best = ways.filter(({ gain }) => taken || gain > 0).sort((a, b) => b.gain - a.gain)[0];
    if (best && at.get(orphan.group.ids[0] as number) === orphan)
      for (const k of best.made.group.ids) at.set(k, best.made);
  }
  return [...new Set(at.values())];
}

const isDisplay = ({ pieces }: Pieces, { ids }: Group): boolean =>
  ids.every((k) => pieces[k]?.kind === 'head' || pieces[k]?.kind === 'name');

const isJump = ({ pieces, roles }: Pieces, { ids }: Group): boolean =>
  ids.every((k) => {
    const { kind, from = 0, to = 0 } = pieces[k] ?? {};
    return kind === 'quote' && roles.labels.slice(from, to).every((label) => label === 'jumpline');
  });

/** What says that the text below goes on from another page. */
const TAKES_UP = /上接|[紧緊]接|^[^\p{L}\d]*接|continued from|^[^\p{L}]*from page/iu;
const takesUp = ({ pieces, roles }: Pieces, { ids }: Group): boolean =>
  TAKES_UP.test(roles.parts[pieces[ids[0] as number]?.from ?? -1]?.text ?? '');

/** The text that goes on elsewhere, where a jump line alone says so: the one above it, or below, where it takes that up. */
function brokenOff(page: Pieces, { group }: Cut, at: ReadonlyMap<number, Cut>): Cut | undefined {
  if (!isJump(page, group)) return undefined;
  const [above, below] = [at.get((group.ids[0] as number) - 1), at.get((group.ids.at(-1) as number) + 1)];
  return takesUp(page, group) ? (below ?? above) : (above ?? below);
}

/** Whose photograph it is that a credit alone names: that of the caption right above it, if no other credit does. */
function photoOf({ pieces, roles }: Pieces, { group: { ids } }: Cut, at: ReadonlyMap<number, Cut>): Cut | undefined {
  const first = ids[0] as number;
  const piece = pieces[first];
  const above = at.get(first - 1);
  if (ids.length !== 1 || !piece?.credited || pieces[first - 1]?.kind !== 'caption' || !above) return undefined;
  const credits = roles.labels.slice(piece.from, piece.to).every((label) => label === 'credit');
  return credits && above.group.credits === 0 ? above : undefined;
}

/** Pieces that each was nearly joined to, one of each group, the most probable first. */
function partnersOf(orphans: readonly Cut[], joins: readonly Join[]): ReadonlyMap<Cut, readonly number[]> {
  const at = new Map(orphans.flatMap((orphan) => orphan.group.ids.map((k) => [k, orphan] as const)));
  const found = new Map<Cut, number[]>(orphans.map((orphan) => [orphan, []]));
  const note = (own: Group, other: Group): void => {
    for (const orphan of new Set(own.ids.map((k) => at.get(k))))
      if (orphan) found.get(orphan)?.push(other.ids[0] as number);
  };
  for (const { x, y } of joins.toSorted((a, b) => b.probability - a.probability)) {
    note(x, y);
    note(y, x);
  }
  return found;
}

function nearTo({ group }: Cut, at: ReadonlyMap<number, Cut>, partners: readonly number[]): readonly Cut[] {
  const beside = [(group.ids[0] as number) - 1, (group.ids.at(-1) as number) + 1];
  const near = [...beside, ...partners.slice(0, JOINS)].flatMap((k) => at.get(k) ?? []);
  return [...new Set(near)].filter((cut) => cut.group !== group && !cut.group.ids.includes(group.ids[0] as number));
}

function adoption(page: Pieces, by: Cut, orphan: Cut, wholeness: Wholeness, cost: number): Adoption {
  const group = joined(page, by.group, orphan.group, 0);
  const whole = wholeness(group);
  return { by, made: { group, whole }, gain: whole + cost - orphan.whole - by.whole };
}
