import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf } from '../clean/paragraphs.ts';
import type { Article } from '../domain/article.ts';
import { isCharacterBoundary } from '../domain/characters.ts';
import type { Proof } from '../domain/proof.ts';
import { edited } from '../testing/edited.ts';
import { marked } from '../testing/marked.ts';
import { randomProof } from '../testing/randomEdits.ts';
import { displayBlock } from './copyBlocks.ts';
import { type CopyBlock, correctedIn, offsetIn, placeIn, type Side, sourceAt } from './copyPlaces.ts';

const blocksOf = (proof: Proof, article: Article): CopyBlock[] => [
  ...(['kicker', 'headline', 'subheadline'] as const)
    .map((role) => displayBlock(proof, article, role))
    .filter((block) => block !== null),
  ...paragraphsOf(proof, article),
];

const SIDES: readonly Side[] = ['before', 'after'];

/** Places from which the way to the source and back leads elsewhere in the source. */
function lostPlaces(proof: Proof, blocks: readonly CopyBlock[]): unknown[] {
  const { text } = proof.page;
  const places = blocks.flatMap((copy) =>
    Array.from({ length: copy.text.length + 1 }, (_, offset) => ({ copy, offset })).filter(({ copy, offset }) =>
      isCharacterBoundary(copy.text, offset),
    ),
  );
  return places.flatMap(({ copy, offset }) =>
    SIDES.filter((side) => {
      const at = sourceAt(copy, offset, side);
      const back = placeIn(blocks, text, at, side);
      return !back || sourceAt(blocks[back.block] as CopyBlock, back.offset, side) !== at;
    }).map((side) => ({ text: copy.text, offset, side })),
  );
}

/** Characters that stand in the source as they do in the copy, and are not found again exactly where they stand. */
function strayCharacters(proof: Proof, blocks: readonly CopyBlock[]): unknown[] {
  return blocks.flatMap((copy, block) => {
    let passed = 0;
    return copy.runs.flatMap(({ start, end, text }) => {
      const first = passed;
      passed += text.length;
      if (text.length !== end - start) return [];
      return Array.from(text, (_, i) => i).filter((i) => {
        const back = placeIn(blocks, proof.page.text, start + i);
        return back?.block !== block || back.offset !== first + i || sourceAt(copy, first + i) !== start + i;
      });
    });
  });
}

test('every place of a caret in clean copy has a place in the source, and that leads back to it', () => {
  const law = (proof: Proof) => {
    for (const article of proof.articles) {
      const blocks = blocksOf(proof, article);
      expect(lostPlaces(proof, blocks)).toEqual([]);
      expect(strayCharacters(proof, blocks)).toEqual([]);
    }
  };
  fc.assert(fc.property(randomProof, law), { seed: 20261123, numRuns: 300 });
});

const only = (proof: Proof): CopyBlock => paragraphsOf(proof, proof.articles[0] as Article)[0] as CopyBlock;
const TWO_LINES = marked('‹body›The ferry was ex-\namined on Mon day.');

test('a word cut by the end of a line is one word, whose ends are those of its two parts', () => {
  const copy = only(TWO_LINES);
  const from = copy.text.indexOf('examined');
  const range = [sourceAt(copy, from, 'after'), sourceAt(copy, from + 'examined'.length, 'before')];
  expect(TWO_LINES.page.text.slice(...range)).toBe('ex-\namined');
});

test('a correction is one thing: places inside it lie at its edges', () => {
  const at = TWO_LINES.page.text.indexOf('Mon day');
  const proof = edited(TWO_LINES, { kind: 'correct-text', start: at, end: at + 7, text: 'Monday' });
  const copy = only(proof);
  const from = copy.text.indexOf('Monday');
  expect(sourceAt(copy, from + 3, 'after')).toBe(at);
  expect(sourceAt(copy, from + 3, 'before')).toBe(at + 7);
  expect(offsetIn(copy, at + 2)).toBe(from);
  expect(correctedIn(copy, proof.corrections)).toMatchObject([{ from, to: from + 6, correction: { text: 'Monday' } }]);
});

test('corrections as long as what they stand for, and letters taken out, are found as well', () => {
  const text = TWO_LINES.page.text;
  const proof = edited(
    TWO_LINES,
    { kind: 'correct-text', start: 0, end: 3, text: 'One' },
    { kind: 'correct-text', start: text.indexOf(' was'), end: text.indexOf(' was') + 4, text: '' },
  );
  const copy = only(proof);
  const shown = correctedIn(copy, proof.corrections).map(({ from, to }) => copy.text.slice(from, to));
  expect(shown[0]).toBe('One');
  expect(shown).toHaveLength(2);
});
