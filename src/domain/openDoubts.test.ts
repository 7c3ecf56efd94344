import { expect, test } from 'vitest';
import { proofOf } from '../testing/picture.ts';
import { applyEdit } from './edits/applyEdit.ts';
import { openDoubts } from './openDoubts.ts';
import type { Doubt, Reading } from './reading.ts';
import { isRefusal } from './refusal.ts';

/** `a1 article 0.7 @0`: a doubt with its confidence and its place. */
function doubtOf(words: string): Doubt {
  const [article, kind, confidence, at] = words.split(' ') as [`a${number}`, Doubt['kind'], string, string];
  const start = Number(at.slice(1));
  return {
    kind,
    article,
    range: { start, end: start },
    confidence: Number(confidence),
    evidence: [],
    alternative: null,
  };
}

const proof = proofOf('AAAABBBB');
const readingOf = (doubts: readonly string[]): Reading => ({ proof, doubts: doubts.map(doubtOf) });
const startsOf = (reading: Reading, now = proof): number[] =>
  openDoubts({ proof: now, reading }).map(({ range }) => range.start);

test.each([
  ['a sure article has no place', ['a1 article 0.9 @0', 'a1 attachment 0.7 @2'], []],
  ['a doubtful one leads to its beginning', ['a1 article 0.6 @0', 'a1 attachment 0.9 @2'], [0]],
  ['or to its weakest seam alone', ['a1 article 0.6 @0', 'a1 attachment 0.5 @2', 'a1 boundary 0.55 @3'], [2]],
  ['what is probably wrong is told anyway', ['a1 article 0.9 @0', 'a1 attachment 0.2 @2'], [2]],
  ['several such are several places', ['a1 article 0.3 @0', 'a1 attachment 0.2 @2', 'a1 boundary 0.3 @3'], [2, 3]],
  ['the least sure comes first', ['a1 article 0.6 @0', 'a2 article 0.4 @4'], [4, 0]],
])('%s', (_, doubts, wanted) => {
  expect(startsOf(readingOf(doubts))).toEqual(wanted);
});

test('what the editor changed or accepted is settled, and brings up no other place', () => {
  const reading = readingOf(['a1 article 0.6 @0', 'a1 attachment 0.5 @2', 'a1 boundary 0.55 @3', 'a2 article 0.4 @4']);
  const moved = applyEdit(proof, { kind: 'assign', start: 2, end: 3, owner: 'a2' });
  const accepted = applyEdit(proof, { kind: 'set-review', target: 'a2', review: 'approved' });
  if (isRefusal(moved) || isRefusal(accepted)) throw new Error('both can be made');
  expect(startsOf(reading, moved)).toEqual([4]);
  expect(startsOf(reading, accepted)).toEqual([2]);
});
