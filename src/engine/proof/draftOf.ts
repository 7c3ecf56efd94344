import type { ArticleType } from '../../domain/article.ts';
import type { Role } from '../../domain/span.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ChainWeights } from '../roles/chain.ts';
import type { Roles } from '../roles/roles.ts';
import type { Piece } from '../runs/piece.ts';
import type { Story } from '../stories/gather.ts';
import type { Pieces } from '../stories/pairCues.ts';
import type { Draft } from './draft.ts';
import type { Placed } from './proofOf.ts';
import { anchorsOf, inReadingOrder } from './readingOrderOf.ts';
import { storyRoles } from './storyRoles.ts';
import { storyRoleWeights } from './storyRoleWeights.ts';

/** Units of text up to which an item is a brief: Han say more with less. */
const BRIEF = { han: 160, latin: 420 };

/** Makes an article of a story: settles roles that only the whole can tell, its type and its section label. */
export function draftOf(
  story: Story,
  page: Pieces,
  lexicon: Lexicon,
  weights: ChainWeights = storyRoleWeights(),
): Draft {
  const { pieces, roles, words } = page;
  const owned = story.pieces.flatMap((k) => indices(pieces[k] as Piece));
  const settled = storyRoles({ owned, roles, words, lexicon }, weights);
  const roleAt = new Map(owned.map((i, k) => [i, settled[k] as Role]));
  const parts = inReadingOrder(story.pieces, pieces)
    .flatMap((k) => indices(pieces[k] as Piece))
    .map((i): Placed => ({ start: roles.parts[i]?.start ?? 0, role: roleAt.get(i) ?? 'body' }));
  const text = owned.reduce((sum, i) => sum + (roles.parts[i]?.text.length ?? 0), 0);
  return {
    type: typeOf(parts, text, lexicon.tag.startsWith('zh')),
    label: labelBefore(story, pieces, roles),
    order: anchorsOf(parts.map((part) => part.start)),
    parts,
  };
}

const indices = ({ from, to }: Piece): number[] => Array.from({ length: to - from }, (_, k) => from + k);

function typeOf(parts: readonly Placed[], length: number, han: boolean): ArticleType {
  const has = (role: Role): boolean => parts.some((part) => part.role === role);
  if (has('caption') && !has('body')) return 'photo';
  return length < (han ? BRIEF.han : BRIEF.latin) ? 'brief' : 'news';
}

/** The section label right above the story's first piece. */
function labelBefore(story: Story, pieces: readonly Piece[], roles: Roles): number | null {
  const above = pieces[(story.pieces[0] as number) - 1];
  if (above?.kind !== 'furniture') return null;
  const i = above.to - 1;
  return roles.labels[i] === 'section-label' ? (roles.parts[i]?.start ?? null) : null;
}
