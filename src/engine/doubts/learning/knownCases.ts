import type { EvidenceCode } from '../../../domain/evidence.ts';
import { ownerAt, spansOf } from '../../../domain/partition.ts';
import type { Doubt } from '../../../domain/reading.ts';
import { isArticleId } from '../../../domain/span.ts';
import type { GoldPage } from '../../learning/goldPage.ts';
import type { Story } from '../../stories/bestCut.ts';
import { articleCues } from '../articleCues.ts';
import { attachedOf, boundariesOf } from '../doubtsOf.ts';
import { articleEvidence, attachmentEvidence, boundaryEvidence } from '../evidenceOf.ts';
import { type Ground, rangeOf } from '../ground.ts';
import { attachmentCues, boundaryCues, type StoryConfidence } from '../seamCues.ts';

/** A doubt whose outcome is known: its cues, what its evidence would say, and whether it was right. */
export interface KnownCase {
  readonly cues: readonly number[];
  readonly right: boolean;
  readonly kind: Doubt['kind'];
  readonly codes: readonly EvidenceCode[];
}

/** An article is right from this intersection over union with a gold one on, in visible characters. */
const SAME_ARTICLE = 0.9;

/** Who owns each character by the gold division: article k is k + 1, furniture 0; -1 where nobody knows or nothing stands. */
export function goldOwners({ text, articles, furniture }: GoldPage): Int32Array {
  const owners = new Int32Array(text.length).fill(-1);
  for (const [start, end] of furniture ?? []) owners.fill(0, start, end);
  articles.forEach(({ segments }, k) => {
    for (const [start, end] of segments) owners.fill(k + 1, start, end);
  });
  for (let i = 0; i < text.length; i++) if (text.charAt(i).trim() === '') owners[i] = -1;
  return owners;
}

/** For each story whether it is right as a whole; `null` where the gold division says nothing of it. */
export function articleCases(ground: Ground, owners: Int32Array): readonly (KnownCase | null)[] {
  const sizes = countsOf(owners);
  return ground.stories.map((story) => {
    const counts = countsIn(ground, story, owners);
    const length = [...counts.values()].reduce((a, b) => a + b, 0);
    if (length === 0) return null;
    const right = [...counts].some(
      ([owner, shared]) => owner > 0 && shared / (length + (sizes.get(owner) ?? 0) - shared) >= SAME_ARTICLE,
    );
    const codes = articleEvidence(ground, story).map(({ code }) => code);
    return { kind: 'article', cues: articleCues(ground, story), right, codes };
  });
}

/** Boundaries and attachments of which the gold division says whether they are right. */
export function seamCases(ground: Ground, owners: Int32Array, sure: StoryConfidence): readonly KnownCase[] {
  return [...boundaryCases(ground, owners, sure), ...attachmentCases(ground, owners, sure)];
}

function boundaryCases(ground: Ground, owners: Int32Array, sure: StoryConfidence): readonly KnownCase[] {
  return boundariesOf(ground).flatMap((k): readonly KnownCase[] => {
    const [above, below] = [rangeOf(ground, k - 1), rangeOf(ground, k)];
    const before = owners.subarray(above.start, above.end).findLast((owner) => owner >= 0);
    const after = owners.subarray(below.start, below.end).find((owner) => owner >= 0);
    if (before === undefined || after === undefined) return [];
    const codes = boundaryEvidence(ground, k).map(({ code }) => code);
    return [{ kind: 'boundary', cues: boundaryCues(ground, k, sure), right: before !== after, codes }];
  });
}

function attachmentCases(ground: Ground, owners: Int32Array, sure: StoryConfidence): readonly KnownCase[] {
  const main = ground.stories.map((story) => majority(countsIn(ground, story, owners)));
  return attachedOf(ground).flatMap(([k, core]): readonly KnownCase[] => {
    const { start, end } = rangeOf(ground, k);
    const own = majority(countsOf(owners.subarray(start, end)));
    const wanted = main[ground.storyOf[k] as number];
    if (own === undefined || wanted === undefined) return [];
    const codes = attachmentEvidence(ground, k).map(({ code }) => code);
    return [
      { kind: 'attachment', cues: attachmentCues(ground, k, core, sure), right: own === wanted && own > 0, codes },
    ];
  });
}

function countsOf(owners: Int32Array, counts = new Map<number, number>()): Map<number, number> {
  for (const owner of owners) if (owner >= 0) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return counts;
}

/** How many visible characters of a story's article each gold owner has. */
function countsIn({ proof, page }: Ground, { pieces: ids }: Story, owners: Int32Array): ReadonlyMap<number, number> {
  const first = page.pieces[ids[0] as number];
  const owner = ownerAt(proof, page.roles.parts[first?.from ?? 0]?.start ?? 0);
  const counts = new Map<number, number>();
  if (owner === undefined || !isArticleId(owner)) return counts;
  for (const { start, end } of spansOf(proof, owner)) countsOf(owners.subarray(start, end), counts);
  return counts;
}

function majority(counts: ReadonlyMap<number, number>): number | undefined {
  return [...counts].reduce<readonly [number | undefined, number]>(
    (best, next) => (next[1] > best[1] ? next : best),
    [undefined, 0],
  )[0];
}
