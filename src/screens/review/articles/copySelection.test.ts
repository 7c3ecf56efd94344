import { expect, test } from 'vitest';
import { paragraphsOf } from '../../../clean/paragraphs.ts';
import type { Article } from '../../../domain/article.ts';
import { edited } from '../../../testing/edited.ts';
import { marked } from '../../../testing/marked.ts';
import { placesOfSource, sourceOfSelection } from './copySelection.ts';

const PAGE = marked('‹body›The ferry left at\n‹folio›Page 4\n‹body›noon. Nobody was told.');
const PROOF = edited(PAGE, { kind: 'set-paragraph', at: PAGE.page.text.indexOf('Nobody'), break: 'break' });
const BLOCKS = paragraphsOf(PROOF, PROOF.articles[0] as Article);

/** What is selected in the source when this is selected in clean copy; by block and offset. */
function selected(from: readonly [number, number], to: readonly [number, number]): string | undefined {
  const [anchor, head] = [from, to].map(([block, offset]) => ({ block, offset }));
  const ends = anchor && head && sourceOfSelection(PROOF, BLOCKS, anchor, head);
  return ends?.anchor !== undefined
    ? PROOF.page.text.slice(Math.min(ends.anchor, ends.head), Math.max(ends.anchor, ends.head))
    : undefined;
}

test('a selection ends with the piece that it begins in: what stands between on the page is others’', () => {
  expect(BLOCKS.map(({ text }) => text)).toEqual(['The ferry left at noon.', 'Nobody was told.']);
  expect(selected([0, 4], [0, 9])).toBe('ferry');
  expect(selected([0, 4], [0, 23])).toBe('ferry left at');
  expect(selected([0, 23], [0, 4])).toBe('ferry left at');
});

test('a triple click ends at the next block and means this one', () => {
  expect(selected([0, 18], [1, 0])).toBe('noon.');
});

test('a selection of the source is found in clean copy where it stands there', () => {
  const at = (excerpt: string) => PROOF.page.text.indexOf(excerpt);
  expect(placesOfSource(PROOF, BLOCKS, { anchor: at('noon'), head: at(' Nobody') })).toEqual({
    anchor: { block: 0, offset: 18 },
    head: { block: 0, offset: 23 },
  });
  expect(placesOfSource(PROOF, BLOCKS, { anchor: at('age 4'), head: at('noon') })).toBeNull();
});
