import { type ArticleRole, isArticleRole } from '../../domain/span.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Part } from '../lines/part.ts';
import { type Label, roleOf } from '../roles/label.ts';
import { likeliestFurniture, type Roles } from '../roles/roles.ts';
import type { Piece } from '../runs/piece.ts';
import type { Story } from '../stories/bestCut.ts';
import type { Pieces } from '../stories/pieceTable.ts';
import type { Draft } from './draft.ts';
import type { Placed } from './proofOf.ts';
import { anchorsOf, inReadingOrder } from './readingOrderOf.ts';
import { sectionLabels } from './sectionLabels.ts';
import type { StoryWeights } from './storyJudges.ts';
import { type StoryRole, storyRoles } from './storyRoles.ts';
import { storyRoleWeights } from './storyRoleWeights.ts';
import { storyType } from './storyType.ts';

type Place = { readonly story: number; readonly role: ArticleRole };
type RoleAt = ReadonlyMap<number, Place>;

/** A page's articles, and the parts that turned out to be furniture in the midst of them. */
export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly strays: readonly Placed[];
}

/** Makes articles of stories: settles the roles that only the whole can tell, section labels and types. */
export function draftsOf(
  stories: readonly Story[],
  page: Pieces,
  lexicon: Lexicon,
  weights: StoryWeights = storyRoleWeights(),
): Drafts {
  const settled = settledRoles(stories, page, lexicon, weights);
  const placed: RoleAt = new Map(
    [...settled].filter((entry): entry is [number, Place] => entry[1].role !== 'furniture'),
  );
  const strays = [...settled].flatMap(([i, { role }]) => (role === 'furniture' ? [i] : []));
  const roles = withLabels(page.roles, strays);
  const labels = sectionLabels(roles, placed);
  const before = pageNeighbours(roles);
  const drafts = stories.map((story, n) => draftOf(story, page, lexicon, { placed, before }, labels.get(n)));
  return {
    drafts: withSeries(drafts, page, lexicon),
    strays: strays.map((i) => ({ start: (roles.parts[i] as Part).start, role: roleOf(roles.labels[i] as Label) })),
  };
}

/** What each part of a story is. A story of which nothing but furniture would be left stays an article: doubt asks of it. */
function settledRoles(
  stories: readonly Story[],
  page: Pieces,
  lexicon: Lexicon,
  weights: StoryWeights,
): ReadonlyMap<number, { readonly story: number; readonly role: StoryRole }> {
  return new Map(
    stories.flatMap((story, n) => {
      const owned = story.pieces.flatMap((k) => indices(page.pieces[k] as Piece));
      const settled = storyRoles({ owned, page, lexicon }, weights);
      const none = settled.every((role) => role === 'furniture');
      return owned.map((i, k) => [i, { story: n, role: none ? 'headline' : (settled[k] as StoryRole) }] as const);
    }),
  );
}

/** The page's labels with those of the strays: of all furniture the likeliest. */
function withLabels(roles: Roles, strays: readonly number[]): Roles {
  const labels = [...roles.labels];
  for (const i of strays) labels[i] = likeliestFurniture(roles, i);
  return { ...roles, labels };
}

const indices = ({ from, to }: Piece): number[] => Array.from({ length: to - from }, (_, k) => from + k);

function draftOf(
  story: Story,
  { pieces, roles }: Pieces,
  lexicon: Lexicon,
  { placed, before }: { readonly placed: RoleAt; readonly before: Int32Array },
  label: number | undefined,
): Draft {
  const holds = (k: number, role: ArticleRole): boolean =>
    indices(pieces[k] as Piece).some((i) => placed.get(i)?.role === role);
  const isRunning = (k: number): boolean => pieces[k]?.kind === 'text' && holds(k, 'body') && !holds(k, 'headline');
  const read = inReadingOrder(story.pieces, pieces, isRunning).flatMap((k) => indices(pieces[k] as Piece));
  const parts = read.flatMap((i) => {
    const own = placed.get(i);
    const joined = sameSpan(placed.get(before[i] as number), own);
    return own ? [{ ...(roles.parts[i] as Part), role: own.role, joined }] : [];
  });
  const section = label === undefined ? undefined : roles.parts[label];
  return {
    type: storyType({ parts, section: section?.text ?? null }, lexicon),
    label: section?.start ?? null,
    order: anchorsOf(parts),
    parts: parts.map(({ start, role }) => ({ start, role: isArticleRole(role) ? role : 'body' })),
  };
}

/** For each part the one that stands before it on the page, which in columns side by side is another column's; -1: none. */
function pageNeighbours({ parts }: Roles): Int32Array {
  const onPage = parts.map((_, i) => i).sort((a, b) => (parts[a] as Part).start - (parts[b] as Part).start);
  const before = new Int32Array(parts.length).fill(-1);
  onPage.forEach((i, k) => {
    before[i] = onPage[k - 1] ?? -1;
  });
  return before;
}

const sameSpan = (a: Place | undefined, b: Place | undefined): boolean => a?.story === b?.story && a?.role === b?.role;

/** The label of a column of briefs holds for all that follow it on the page without a label of their own. */
function withSeries(drafts: readonly Draft[], { roles }: Pieces, { series }: Lexicon): readonly Draft[] {
  const textAt = new Map(roles.parts.map((part) => [part.start, part.text]));
  const first = ({ parts }: Draft): number =>
    parts.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  let running: number | null = null;
  const labelled = new Map<Draft, Draft>();
  for (const draft of drafts.toSorted((a, b) => first(a) - first(b))) {
    if (draft.label !== null) running = series.test(textAt.get(draft.label) ?? '') ? draft.label : null;
    else if (draft.type !== 'brief') running = null;
    labelled.set(draft, running === null ? draft : { ...draft, label: running });
  }
  return drafts.map((draft) => labelled.get(draft) as Draft);
}
