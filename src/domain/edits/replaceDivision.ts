import type { Article } from '../article.ts';
import { partitionFaults } from '../faults.ts';
import { repaint, spans } from '../partition.ts';
import type { Proof } from '../proof.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { articleNumber, isArticleId } from '../span.ts';
import type { ReplaceDivision } from './edit.ts';
import { snapDown } from './snap.ts';

/** The new division snapped to what may not be divided (a correction was made since). */
const snapped = (proof: Proof, edit: ReplaceDivision) =>
  edit.starts.map((here) => ({ ...here, start: snapDown(proof, here.start) }));

/** Every article the new division names is described, and described once. */
function describesItsOwners(edit: ReplaceDivision): boolean {
  const described = new Set(edit.articles.map(({ id }) => id));
  return (
    described.size === edit.articles.length &&
    edit.starts.every(({ owner }) => !isArticleId(owner) || described.has(owner))
  );
}

/**
 * What the editor approved stays as it is, to the character; everything else is as the new division says. Refuses
 * `bad-division` where that is not sound, and `article-exists` where it uses the id of an approved article.
 */
export function replaceDivision(proof: Proof, edit: ReplaceDivision): Proof | Refusal {
  if (partitionFaults(proof.page, edit.starts).length > 0 || !describesItsOwners(edit)) return refuse('bad-division');
  const kept = proof.articles.filter(({ review }) => review === 'approved');
  const keptIds = new Set(kept.map(({ id }) => id));
  if (edit.articles.some(({ id }) => keptIds.has(id))) return refuse('article-exists');
  const { length } = proof.page.text;
  const starts = spans(proof)
    .filter(({ owner }) => isArticleId(owner) && keptIds.has(owner))
    .reduce((list, span) => repaint(list, length, span, span.owner, span.role), snapped(proof, edit));
  return { ...proof, starts, articles: byNumber([...kept, ...edit.articles]) };
}

const byNumber = (articles: Article[]): Article[] => articles.sort((a, b) => articleNumber(a.id) - articleNumber(b.id));
