import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import type { Proof } from '../../../domain/proof.ts';
import { proofOf } from '../../../testing/picture.ts';
import { foldsField, shared, unfold, without } from './folds.ts';
import { type Folding, type Shown, show, shownField } from './shown.ts';

const LINES = 12;
const DOC = Array.from({ length: LINES }, () => '字').join('\n');
/** Lines from and to, counted from 0. */
const lines = (from: number, to: number) => ({ start: from * 2, end: to * 2 + 1 });

const one = proofOf('A'.repeat(DOC.length));
const other: Proof = { ...one };
const folding = (...stretches: Folding['stretches']): Folding => ({ stretches, filter: 'all' });
const drawn = (fold: Folding | null, proof = one) =>
  show.of({ proof, folding: fold, foldWords: () => '' } as unknown as Shown);

const begun = (fold: Folding | null, caret = 0) =>
  EditorState.create({ doc: DOC, selection: { anchor: caret }, extensions: [shownField, foldsField] }).update({
    effects: drawn(fold),
  }).state;

/** The lines, with `-` for those that are folded. */
function picture(state: EditorState): string {
  const { folded } = state.field(foldsField);
  const at = (line: number) => folded.some(({ start, end }) => start <= line * 2 && line * 2 < end);
  return Array.from({ length: LINES }, (_, line) => (at(line) ? '-' : '=')).join('');
}

const both = folding(lines(0, 3), lines(6, 11));

test('all that is quiet folds at once, but for where the caret is', () => {
  expect(picture(begun(both, 9))).toBe('----==------');
  expect(picture(begun(both, 14))).toBe('----========');
});

test('a caret that moves in opens its fold; a selection all that it covers', () => {
  const state = begun(both, 10);
  expect(picture(state.update({ selection: { anchor: 12 } }).state)).toBe('----========');
  expect(picture(state.update({ selection: { anchor: 10, head: 20 } }).state)).toBe('----========');
  expect(picture(state.update({ selection: { anchor: 8, head: 12 } }).state)).toBe('----==------');
});

test('what was opened by hand stays open after an edit, what a command passed through does not', () => {
  const hand = begun(both, 10).update({ effects: unfold.of(14) }).state;
  expect(picture(hand.update({ effects: drawn(both, other) }).state)).toBe('----========');
  const passed = begun(both, 10).update({ selection: { anchor: 14 } }).state;
  const back = passed.update({ selection: { anchor: 10 } }).state;
  expect(picture(back)).toBe('----========');
  expect(picture(back.update({ effects: drawn(both, other) }).state)).toBe('----==------');
});

test('nothing folds where only the focus has moved', () => {
  const state = begun(folding(lines(0, 3)), 10);
  expect(picture(state.update({ effects: drawn(both) }).state)).toBe('----========');
  expect(picture(state.update({ effects: drawn(folding(lines(2, 11))) }).state)).toBe('==--========');
});

test('an accepted article folds as the caret leaves it', () => {
  const state = begun(folding(), 14);
  expect(picture(state.update({ selection: { anchor: 0 }, effects: drawn(folding(lines(6, 11)), other) }).state)).toBe(
    '======------',
  );
});

test('without folding all is open, and it begins anew', () => {
  const opened = begun(both, 10).update({ effects: unfold.of(14) }).state;
  const none = opened.update({ effects: drawn(null) }).state;
  expect(picture(none)).toBe('============');
  expect(picture(none.update({ effects: drawn(both) }).state)).toBe('----==------');
});

test.each([
  [[lines(0, 5)], [lines(2, 3)], [lines(0, 1), lines(4, 5)]],
  [[lines(0, 5)], [lines(0, 5)], []],
  [[lines(2, 5)], [lines(0, 3)], [lines(4, 5)]],
  [[lines(0, 2)], [lines(3, 5)], [lines(0, 2)]],
])('%j without %j', (stretches, others, left) => {
  expect(without(stretches, others)).toEqual(left);
});

test.each([
  [[lines(0, 5)], [lines(0, 1), lines(4, 5)], [lines(0, 1), lines(4, 5)]],
  [[lines(0, 1), lines(3, 5)], [lines(1, 4)], [lines(1, 1), lines(3, 4)]],
  [[lines(0, 1)], [lines(2, 3)], []],
])('%j shared with %j', (stretches, others, both) => {
  expect(shared(stretches, others)).toEqual(both);
});
