import { isCharacterBoundary, isSpaceAt } from './characters.ts';
import type { Page } from './page.ts';
import type { Proof } from './proof.ts';
import { orderFromSpans, readingOrder } from './readingOrder.ts';
import { articleNumber, isArticleId, roleFits, type SpanStart } from './span.ts';

/**
 * What is wrong with a proof, in sentences for developers; empty for every proof that edits can make. Stored rows and
 * imported records are held against it, and so is every step of the random edit sequences in the tests.
 */
export function faults(proof: Proof): string[] {
  return [
    ...partitionFaults(proof.page, proof.starts),
    ...articleFaults(proof),
    ...correctionFaults(proof),
    ...overrideFaults(proof),
  ];
}

/** What is wrong with the starts of a partition of this page. */
export function partitionFaults({ text }: Page, starts: readonly SpanStart[]): string[] {
  if (text === '') return starts.length === 0 ? [] : ['an empty text is divided'];
  const found = starts[0]?.start === 0 ? [] : ['the first span does not start at 0'];
  starts.forEach((here, i) => {
    found.push(...startFaults(text, here, starts[i - 1]));
  });
  return found;
}

function startFaults(text: string, here: SpanStart, before: SpanStart | undefined): string[] {
  const { start, owner, role } = here;
  const found: string[] = [];
  if (!Number.isInteger(start) || start < 0 || start >= text.length) found.push(`start ${start} is not in the text`);
  if (!roleFits(owner, role)) found.push(`${owner} has role ${role} at ${start}`);
  if (!before) return found;
  if (start <= before.start) found.push(`start ${start} comes after ${before.start}`);
  if (owner === before.owner && role === before.role) found.push(`two spans that are one touch at ${start}`);
  if (isSpaceAt(text, start) && isCharacterBoundary(text, start + 1))
    found.push(`a span starts with a space at ${start}`);
  if (!isCharacterBoundary(text, start)) found.push(`start ${start} cuts a character`);
  return found;
}

function articleFaults(proof: Proof): string[] {
  const owners = new Set(proof.starts.map(({ owner }) => owner).filter(isArticleId));
  const ids = proof.articles.map(({ id }) => id);
  const listed = new Set(ids);
  const found = ids.filter((id) => !owners.has(id)).map((id) => `${id} owns nothing`);
  found.push(...[...owners].filter((id) => !listed.has(id)).map((id) => `${id} owns text but is not listed`));
  if (ids.some((id, i) => i > 0 && articleNumber(ids[i - 1] ?? id) >= articleNumber(id)))
    found.push('articles are not in order');
  for (const article of proof.articles) {
    if (article.order.length === 0) continue;
    const order = orderFromSpans(readingOrder(proof, article));
    if (order.join() !== article.order.join()) found.push(`the order of ${article.id} is not canonical`);
  }
  return found;
}

function correctionFaults({ page: { text }, corrections, starts }: Proof): string[] {
  const found: string[] = [];
  corrections.forEach(({ start, end }, i) => {
    const sound = start >= 0 && start < end && end <= text.length;
    if (!sound || !isCharacterBoundary(text, start) || !isCharacterBoundary(text, end))
      found.push(`correction ${start}–${end} is not sound`);
    if (start < (corrections[i - 1]?.end ?? 0)) found.push(`corrections overlap at ${start}`);
    if (starts.some((here) => start < here.start && here.start < end))
      found.push(`a boundary cuts the correction ${start}–${end}`);
  });
  return found;
}

function overrideFaults({ page: { text }, overrides }: Proof): string[] {
  const sound = (at: number) => at >= 0 && at <= text.length && isCharacterBoundary(text, at);
  const found = overrides.filter(({ at }) => !sound(at)).map(({ at }) => `paragraph override at ${at} is not sound`);
  if (overrides.some(({ at }, i) => i > 0 && (overrides[i - 1]?.at ?? 0) >= at))
    found.push('paragraph overrides are not in order');
  return found;
}
