import { expect, test } from 'vitest';
import { cellsIn, linesIn, paragraphsIn, setIn, textOf } from './copy.ts';

const body = (text: string) => [{ text, role: 'body' }];
const lines = (...texts: string[]) => texts.map(body);
const paragraphs = (...texts: string[]) => paragraphsIn(lines(...texts)).map(textOf);

test('a line that several segments share is one, with its spaces', () => {
  const text = 'OSLO —  Snow fell.\nIt melts.\n';
  expect(
    linesIn(text, [
      [0, 6, 'dateline'],
      [8, 28, 'body'],
    ]),
  ).toEqual([
    [
      { text: 'OSLO —', role: 'dateline' },
      { text: '  Snow fell.', role: 'body' },
    ],
    [{ text: 'It melts.', role: 'body' }],
  ]);
});

test('lines go on in a paragraph, parted words and Chinese without a space', () => {
  expect(paragraphs('The ferry will go on run-', 'ning through the winter,', 'says the harbor board now.')).toEqual([
    'The ferry will go on running through the winter, says the harbor board now.',
  ]);
  expect(paragraphs('渡船今年冬天照', '常开行，票价不', '变。')).toEqual(['渡船今年冬天照常开行，票价不变。']);
});

test('a sentence that ends short of the column, an indent, and a line of another role begin a new one', () => {
  expect(paragraphs('The ferry runs all winter', 'long.', 'Fares will rise in spring', 'though.').length).toBe(2);
  expect(paragraphs('渡船今年冬天照常', '　　票价明年涨一', '元。').length).toBe(2);
  const roles = ['byline', 'dateline', 'body', 'crosshead', 'body'];
  const set = paragraphsIn(roles.map((role) => [{ text: `Some words as ${role}`, role }]));
  expect(set.map((line) => line.map(({ role }) => role).join('+'))).toEqual([
    'byline',
    'dateline+body',
    'crosshead',
    'body',
  ]);
});

test.each([
  ['The ferry will keep running throughout the winter, the harbor board decided on Monday evening.', 24],
  ['渡船今年冬天照常开行，票价不变。1904年建成的码头，明年春天（三月）动工翻修，“一天也不停航”。', 20],
])('no line is wider than the column, and nothing is lost: %s', (text, cells) => {
  for (const hyphens of [false, true]) {
    const set = setIn({ cells, indent: '', hyphens }, body(text)).map(textOf);
    // Punctuation hangs rather than begin a line.
    expect(Math.max(...set.map((line) => cellsIn(line.trimEnd())))).toBeLessThanOrEqual(cells + 4);
    expect(set.join('').replaceAll(/\s|-/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
  }
});

test('the first line is indented, and long words are parted away from their ends', () => {
  const set = setIn({ cells: 16, indent: '  ', hyphens: true }, body('The disappointment was extraordinary.'));
  expect(set.map(textOf).map((line) => line.trimEnd())).toEqual(['  The disappoin-', 'tment was extra-', 'ordinary.']);
});
