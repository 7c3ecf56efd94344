import { expect, test } from 'vitest';
import type { Edit } from '../domain/edits/edit.ts';
import type { Proof } from '../domain/proof.ts';
import type { Doubt } from '../domain/reading.ts';
import type { ArticleId } from '../domain/span.ts';
import { edited } from '../testing/edited.ts';
import { proofOf } from '../testing/picture.ts';
import { type ArticleFilter, FIRST_LOOK } from './look.ts';
import { quietStretches } from './quiet.ts';

interface Standing {
  /** Letters of the accepted articles. */
  readonly accepted?: string;
  readonly focus?: string;
  readonly filter?: ArticleFilter;
  /** Lines, from 0, at which something doubtful begins. */
  readonly doubts?: readonly number[];
}

const idOf = (letter: string): ArticleId => `a${letter.charCodeAt(0) - 64}`;
const accept = (proof: Proof, letter: string): Proof =>
  edited(proof, { kind: 'set-review', target: idOf(letter), review: 'approved' } satisfies Edit);

/** A page with one letter a line; its picture after folding, with `-` for lines that are folded away. */
function folded(lines: string, { accepted = '', focus, filter = 'all', doubts = [] }: Standing = {}): string {
  const owners = [...lines].map((letter) => letter.repeat(2)).join('');
  const first = proofOf(owners, '', [...lines].map(() => '字\n').join(''));
  const proof = [...accepted].reduce(accept, first);
  const reading = { proof: first, doubts: doubts.map((line) => boundary(line * 2)) };
  const place = { anchor: 0, head: 0, article: focus ? idOf(focus) : null, from: 'command' } as const;
  const quiet = quietStretches({ proof, reading, place, look: { ...FIRST_LOOK, filter } });
  const hidden = (at: number) => quiet.some(({ start, end }) => start <= at && at < end);
  return [...lines].map((letter, line) => (hidden(line * 2) ? '-' : letter)).join('');
}

const boundary = (start: number): Doubt => ({
  kind: 'boundary',
  article: null,
  range: { start, end: start },
  confidence: 0.1,
  evidence: [],
  alternative: null,
});

test.each<[string, string, Standing, string]>([
  ['what is not accepted stays', 'AAAAAAAABBBBBBBB', {}, 'AAAAAAAABBBBBBBB'],
  ['what is accepted goes, but for two lines beside what stays', 'AAAAAAAABBBB', { accepted: 'A' }, '------AABBBB'],
  ['between two that stay', 'AAABBBBBBBBCCC', { accepted: 'B' }, 'AAABB----BBCCC'],
  ['every piece of what stays', 'AABBBBBBBBBA', { accepted: 'B' }, 'AABB-----BBA'],
  [
    'the focused article stays though it is accepted',
    'AAAAAAAABBBBBBBB',
    { accepted: 'AB', focus: 'B' },
    '------AABBBBBBBB',
  ],
  ['furniture goes', 'AAA........BBB', { accepted: 'A' }, '---------..BBB'],
  ['text without a home stays', 'AAAAAAAA_AAAAAAAA', { accepted: 'A' }, '------AA_AA------'],
  ['furniture in doubt stays', 'AAAAAAAA......', { accepted: 'A', doubts: [8] }, '------AA......'],
  ['a few lines are no fold', 'AABBBBBBBCC', { accepted: 'B' }, 'AABBBBBBBCC'],
  ['all is settled', 'AAAABBBB', { accepted: 'AB' }, '--------'],
  [
    'a list of what is doubtful keeps that alone',
    'AAAAAAAABBBBBBBB',
    { filter: 'doubtful', doubts: [8] },
    '------AABBB-----',
  ],
])('%s: %s', (_, lines, standing, picture) => {
  expect(folded(lines, standing)).toBe(picture);
});
