import { expect, test } from 'vitest';
import type { Doubt } from '../../domain/reading.ts';
import { ownerOf, proofOf } from '../picture.ts';
import { goalOf, isReached, type KnownDivision, workOn } from './goal.ts';
import { caretAfter, type Hands } from './hand.ts';
import { keysToGold } from './keysToGold.ts';
import type { Accepting } from './plan.ts';

/** Gold as a picture: runs of a letter are segments of an article, `.` is furniture; `h` below marks the headline. */
function known(owners: string, roles: string, text: string): KnownDivision {
  const segments = [...owners].map((letter, at) => ({ letter, at, role: roles[at] === 'h' ? 'headline' : 'body' }));
  const inked = segments.filter(({ at }) => text[at] !== '\n');
  const of = (letter: string) =>
    inked.filter((each) => each.letter === letter).map(({ at, role }) => [at, at + 1, role] as const);
  const letters = [...new Set(owners)].filter((letter) => letter !== '.').sort();
  const articles = letters.map((letter) => ({ title: roles ? 'title' : null, segments: of(letter) }));
  return { id: 'test.txt', text, articles, furniture: of('.') };
}

/** Eight lines of two characters; in a picture each character of a line, and its end, has the line's letter. */
const LINES = Array.from({ length: 8 }, (_, i) => `${String.fromCharCode(0x4e00 + i)}。`).join('\n');
const drawn = (lines: string): string =>
  [...lines]
    .map((letter) => letter.repeat(3))
    .join('')
    .slice(0, LINES.length);

async function keys(
  found: string,
  gold: string,
  hands: Hands = 'keyboard',
  doubts: readonly Doubt[] = [],
  roles = '',
  accepting: Accepting = 'each',
) {
  const proof = proofOf(drawn(found), '', LINES);
  const page = known(drawn(gold), roles && drawn(roles), LINES);
  return keysToGold(page, { proof, doubts }, { hands, accepting });
}
const pressed = ({ strokes }: { strokes: readonly { press: string }[] }) => strokes.map(({ press }) => press).join(' ');

test.each([
  [
    'a right page takes one key an article and one for the page',
    'AABBBCCC',
    'AABBBCCC',
    'Space Space Space $mod+Enter',
  ],
  ['an article cut in two takes one key more', 'AABBBCCC', 'AABBBBBB', 'Space Shift+M Space $mod+Enter'],
  ['an edge that stands a line too high takes one', 'AABBBBBB', 'AAABBBBB', ']'],
  ['furniture taken for an article takes one', 'AABBCCCC', 'AA..CCCC', 'x'],
])('%s', async (_, found, gold, wanted) => {
  const done = await keys(found, gold);
  expect(done.reached).toBe(true);
  expect(pressed(done)).toContain(wanted);
});

test('a missing boundary takes two keys: s where the article begins, and a letter', async () => {
  const done = await keys('AAAAAAAA', 'AAABBBBB');
  expect(done).toMatchObject({ reached: true, keys: 5, by: { division: 1, target: 1, accept: 3 } });
});

test('whoever has seen that all is right approves the page with one key', async () => {
  const done = await keys('AABBBCCC', 'AABBBCCC', 'keyboard', [], '', 'page');
  expect(done).toMatchObject({ reached: true, by: { accept: 1 } });
  expect(pressed(done)).toBe('$mod+Enter');
});

test('a piece in another article is sent there', async () => {
  const done = await keys('AAABBACC', 'AAABBBCC');
  expect(done.reached).toBe(true);
  expect(done.keys).toBeLessThanOrEqual(8);
});

test('what is mixed line by line is put right all the same, and a pointer makes it shorter', async () => {
  const [keyboard, pointer] = [await keys('AAAAAAAA', 'ABABAB..'), await keys('AAAAAAAA', 'ABABAB..', 'pointer')];
  expect([keyboard.reached, pointer.reached]).toEqual([true, true]);
  expect(pointer.keys).toBeLessThan(keyboard.keys);
});

test('what belongs to one article is named stretch after stretch', async () => {
  const done = await keys('AAAAAAAA', 'ABABABAB');
  expect(done.reached).toBe(true);
  expect(pressed(done)).toMatch(/Shift\+O( \S+){3,}? Escape/);
  expect(done.keys).toBeLessThanOrEqual(14);
});

test('a headline counts where gold has a title', async () => {
  const done = await keys('AAAABBBB', 'AAAABBBB', 'keyboard', [], 'hbbbhbbb');
  expect(done).toMatchObject({ reached: true, keys: 5 });
  expect(pressed(done)).toBe('1 Space o Space $mod+Enter');
});

test('the second reading is taken where it is the shorter way', async () => {
  const alternative = { kind: 'merge', from: 'a2', into: 'a3' } as const;
  const doubt: Doubt = {
    kind: 'article',
    article: 'a2',
    range: { start: 6, end: 9 },
    confidence: 0.1,
    evidence: [],
    alternative,
  };
  const done = await keys('AABAACCC', 'AABAABBB', 'keyboard', [doubt]);
  expect(done.reached).toBe(true);
  expect(done.strokes.filter(({ purpose }) => purpose === 'division').length).toBe(1);
});

test('gold is reached only if every character stands where it should', () => {
  const goal = goalOf(known('AABB..', '', '甲乙丙丁戊己'));
  const of = (picture: string) => isReached(proofOf(picture, '', '甲乙丙丁戊己'), goal);
  expect(['AABB..', 'BBAA..', 'CCDD..'].map(of)).toEqual([true, true, true]);
  expect(['AAAB..', 'AAAA..', 'AABBB.', 'AABB__', 'AABC..'].map(of)).toEqual([false, false, false, false, false]);
});

test('what is wrong is told by runs: whose text it is and whose it should be', () => {
  const goal = goalOf(known('AAABBB', '', '甲乙丙丁戊己'));
  const { runs } = workOn(proofOf('AABBBB', '', '甲乙丙丁戊己'), goal);
  expect(runs).toMatchObject([{ start: 2, end: 3, want: ownerOf('A'), whole: false, piece: { owner: ownerOf('B') } }]);
});

test.each([
  ['ArrowDown', 1, 7],
  ['ArrowUp', 7, 1],
  ['End', 0, 5],
  ['$mod+ArrowRight', 0, 2],
  ['$mod+ArrowRight', 2, 5],
  ['$mod+ArrowLeft', 5, 3],
])('%s leads from %i to %i', (key, from, to) => {
  expect(caretAfter('ab cd\nefgh', from, key)).toBe(to);
});
