import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomProof } from '../testing/randomEdits.ts';
import { isBlank } from './characters.ts';
import { spansOf } from './partition.ts';
import { orderFromSpans, readingOrder } from './readingOrder.ts';

test('whatever the order, an article is read whole and nothing twice', () => {
  fc.assert(
    fc.property(randomProof, (proof) => {
      for (const article of proof.articles) {
        const read = [...readingOrder(proof, article)].sort((a, b) => a.start - b.start);
        const units = (spans: readonly { start: number; end: number }[]) =>
          spans.map(({ start, end }) => proof.page.text.slice(start, end)).join('');
        expect(units(read)).toBe(units(spansOf(proof, article.id)));
      }
    }),
    { numRuns: 2000 },
  );
});

test('the spans as they are read give the order back', () => {
  fc.assert(
    fc.property(randomProof, (proof) => {
      for (const article of proof.articles) expect(orderFromSpans(readingOrder(proof, article))).toEqual(article.order);
    }),
    { numRuns: 2000 },
  );
});

test('no article is all white space', () => {
  fc.assert(
    fc.property(randomProof, (proof) => {
      const { text } = proof.page;
      for (const { id } of text.trim() === '' ? [] : proof.articles)
        expect(spansOf(proof, id).every(({ start, end }) => isBlank(text, start, end))).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
