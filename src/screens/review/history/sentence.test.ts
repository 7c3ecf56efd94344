import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../domain/edits/edit.ts';
import { type Desk, EMPTY_HISTORY, perform, travel } from '../../../domain/history.ts';
import { blankProof } from '../../../domain/proof.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { pageWith, proofOf } from '../../../testing/picture.ts';
import { aimed, randomWork } from '../../../testing/randomEdits.ts';
import { CATALOGUES } from '../../messages/catalogues.ts';
import { factsOf, factsOfSteps } from './facts.ts';
import { sentenceOf } from './sentence.ts';

//                       0123456 78901234567 8901234567890
const TEXT = 'Ferries\nrun late. \nMarket closes\nagain.';
const proof = proofOf(
  'A'.repeat(19) + 'B'.repeat(20),
  'h'.repeat(8) + 'b'.repeat(11) + 'h'.repeat(14) + 'b'.repeat(6),
  TEXT,
);

const said = (edit: Edit, language: 'en' | 'zh-Hans' = 'en') =>
  sentenceOf(CATALOGUES[language], edit, factsOf(proof, edit));

describe('a step in plain words', () => {
  test.each<[Edit, string]>([
    [{ kind: 'assign', start: 0, end: 18, owner: 'a2' }, 'Moved lines 1–2 “Ferries run late.” to B “Market closes”'],
    [{ kind: 'assign', start: 8, end: 18, owner: 'a3' }, 'Made article C of line 2 “run late.”'],
    [{ kind: 'assign', start: 8, end: 18, owner: 'unassigned' }, 'Took out line 2 “run late.”, owner unknown'],
    [{ kind: 'discard', start: 8, end: 18 }, 'Made line 2 “run late.” furniture'],
    [{ kind: 'split', at: 8, article: 'a3' }, 'Split A “Ferries” at line 2; the rest is C'],
    [{ kind: 'merge', from: 'a2', into: 'a1' }, 'Merged B “Market closes” into A “Ferries”'],
    [{ kind: 'attach', at: 2, article: 'a2' }, 'Moved lines 1–2 “Ferries run late.” to B “Market closes”'],
    [{ kind: 'move-boundary', at: 19, to: 8 }, 'Moved the edge at line 3 to line 2'],
    [{ kind: 'move-boundary', at: 19, to: 20 }, 'Moved an edge within line 3'],
    [{ kind: 'set-role', start: 0, end: 7, role: 'kicker' }, 'Marked line 1 “Ferries” as kicker'],
    [{ kind: 'set-field', article: 'a2', field: 'title', value: 'Hall' }, 'Title of B “Market closes”: “Hall”'],
    [{ kind: 'set-field', article: 'a2', field: 'authors', value: [] }, 'Authors of B “Market closes”: none'],
    [{ kind: 'reset-field', article: 'a2', field: 'title' }, 'Title of B “Market closes”: back to the source'],
    [{ kind: 'set-page-field', field: 'date', value: '2021-03-18' }, 'Date of the page: “2021-03-18”'],
    [{ kind: 'correct-text', start: 0, end: 7, text: 'Ferry' }, 'Corrected “Ferries” to “Ferry” in line 1'],
    [{ kind: 'set-paragraph', at: 8, break: 'break' }, 'New paragraph at line 2'],
    [{ kind: 'set-review', target: 'a1', review: 'approved' }, 'Accepted A “Ferries”'],
    [{ kind: 'set-review', target: 'page', review: 'empty' }, 'Approved the page: no articles'],
    [{ kind: 'set-note', target: 'page', text: 'ask Jo' }, 'Note on the page: “ask Jo”'],
    [
      {
        kind: 'batch',
        edits: [
          { kind: 'set-review', target: 'a1', review: 'approved' },
          { kind: 'set-review', target: 'a2', review: 'approved' },
          { kind: 'set-review', target: 'page', review: 'approved' },
        ],
      },
      'Approved the page with 2 articles',
    ],
    [
      {
        kind: 'batch',
        edits: [
          { kind: 'correct-text', start: 0, end: 7, text: 'Boats' },
          { kind: 'correct-text', start: 33, end: 38, text: 'Boats' },
        ],
      },
      'Replaced “Ferries” with “Boats” in 2 places',
    ],
    [
      {
        kind: 'batch',
        edits: [
          { kind: 'split', at: 8, article: 'a3' },
          { kind: 'merge', from: 'a3', into: 'a2' },
        ],
      },
      '2 changes at once: Split A “Ferries” at line 2; the rest is C',
    ],
  ])('%j', (edit, sentence) => {
    expect(said(edit)).toBe(sentence);
  });

  test('a correction that is touched goes along as a whole, and is said as a whole', () => {
    const corrected = { ...proof, corrections: [{ start: 8, end: 16, text: 'go late' }] };
    const edit: Edit = { kind: 'discard', start: 8, end: 11 };
    expect(sentenceOf(CATALOGUES.en, edit, factsOf(corrected, edit))).toBe('Made line 2 “run late” furniture');
    expect(factsOf(corrected, edit).range).toEqual({ start: 8, end: 16 });
  });

  test('in Chinese', () => {
    expect(said({ kind: 'assign', start: 0, end: 18, owner: 'a2' }, 'zh-Hans')).toBe(
      '把第 1–2 行“Ferries run late.”移到 B “Market closes”',
    );
  });
});

test('steps that were undone are told as they were made, also where others of them are known', () => {
  const made = (desk: Desk, edit: Edit): Desk => {
    const next = perform(desk, edit, 1);
    if (isRefusal(next)) throw new Error(next.refused);
    factsOfSteps(next);
    return next;
  };
  const first = { proof, history: EMPTY_HISTORY };
  const desk = made(made(first, { kind: 'assign', start: 8, end: 18, owner: 'a3' }), {
    kind: 'discard',
    start: 19,
    end: 38,
  });
  const unknown = perform(desk, { kind: 'assign', start: 0, end: 7, owner: 'a3' }, 1);
  if (isRefusal(unknown)) throw new Error(unknown.refused);
  const facts = factsOfSteps(travel(unknown, 0));
  expect(facts.map((told, i) => sentenceOf(CATALOGUES.en, unknown.history.entries[i]?.edit as Edit, told)).at(-1)).toBe(
    'Moved line 1 “Ferries” to C “run late.”',
  );
});

test('every step has a sentence in both languages, the same wherever in the log the page stands', () => {
  const step = fc.record({ work: randomWork, at: fc.nat() });
  fc.assert(
    fc.property(step, ({ work: { text, edits }, at }) => {
      let desk = { proof: blankProof(pageWith(text)), history: EMPTY_HISTORY };
      const early: string[] = [];
      for (const edit of edits) {
        const next = perform(desk, aimed(desk.proof, edit), 1);
        if (isRefusal(next)) continue;
        const { edit: made } = next.history.entries.at(-1) ?? { edit };
        early.push(sentenceOf(CATALOGUES.en, made, factsOf(desk.proof, made)));
        desk = next;
      }
      const { entries } = desk.history;
      const there = travel(desk, at % (entries.length + 1));
      const facts = factsOfSteps(there);
      expect(entries.map(({ edit }, i) => sentenceOf(CATALOGUES.en, edit, facts[i] as never))).toEqual(early);
      for (const [i, { edit }] of entries.entries())
        for (const words of Object.values(CATALOGUES))
          expect(sentenceOf(words, edit, facts[i] as never)).not.toMatch(/undefined|null|NaN|^\s*$/);
    }),
    { numRuns: 60 },
  );
});
