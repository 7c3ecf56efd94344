import { fieldsOf } from '../fields.ts';
import { paragraphsOf, storyParagraphs } from '../paragraphs.ts';
import { type KnownPage, proofOfKnown } from './knownPage.ts';

/**
 * A record of a page divided as it is known to be, with the clean copy made here: what a scorer of page records needs
 * to judge clean copy alone.
 */
export function recordOfKnown(page: KnownPage): object {
  const proof = proofOfKnown(page);
  const span = ([start, end, role]: readonly [number, number, string]) => ({ start, end, role });
  return {
    id: page.id,
    text: page.text,
    articles: proof.articles.map((article, k) => ({
      id: article.id,
      ...fieldsOf(proof, article),
      paragraphs: storyParagraphs(paragraphsOf(proof, article)).map(({ text }) => text),
      spans: page.articles[k]?.segments.map(span) ?? [],
    })),
    furniture: (page.furniture ?? []).map(span),
    unassigned: [],
  };
}
