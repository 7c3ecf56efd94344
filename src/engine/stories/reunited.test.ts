import { expect, test } from 'vitest';
import { NO_WIDTH } from '../clues/columnWidth.ts';
import type { Cut } from './bestCut.ts';
import { bandPlace, bandSize } from './likeness.ts';
import type { Links } from './links.ts';
import type { Pieces } from './pieceTable.ts';
import { reunited } from './reunited.ts';

/** Where a text goes on from, and how probably: `[from, to, chance]`, pieces by number. */
type Link = readonly [number, number, number];

/**
 * Stories as a picture of their pieces, a letter each, before and after. In capitals alone: a headline. A bar before a
 * text is a blank line.
 */
function picture(stories: string, texts: readonly string[], links: readonly Link[], head = 0): string {
  const parts = texts.map((text) => ({
    text: text.replace(/^\|/u, ''),
    kind: 'text',
    first: true,
    line: { blanks: text.startsWith('|') ? 1 : 0 },
  }));
  const pieces = parts.map(({ text }, from) => ({
    from,
    to: from + 1,
    kind: /[\p{Ll}，。]/u.test(text) ? 'text' : 'head',
    openEnd: !/[.。]$/u.test(text),
    openStart: /^\p{Ll}/u.test(text),
  }));
  const roles = { parts, scattered: false, probability: () => head / 4 };
  const page = { pieces, roles } as unknown as Pieces;
  const chance = new Float32Array(bandSize(pieces.length));
  for (const [from, to, value] of links) chance[bandPlace(from, to)] = value;
  const letters = [...new Set(stories)];
  const cuts = letters.map((letter) => ({
    group: { ids: [...stories].flatMap((own, k) => (own === letter ? [k] : [])), widths: NO_WIDTH, made: null },
    whole: 0.5,
  })) as unknown as readonly Cut[];
  const after = reunited(page, cuts, { chance } as unknown as Links, () => 0.5);
  const at = new Map(
    after.flatMap(({ group: { ids } }) => ids.map((k) => [k, stories.charAt(ids[0] as number)] as const)),
  );
  return texts.map((_, k) => at.get(k)).join('');
}

const BROKEN = [
  'FERRY RUNS ON',
  'The ferry was late and',
  'ROAD CLOSED',
  'The road is closed.',
  'nobody was told why.',
];

test('a fragment goes back to the text that breaks off where it goes on', () => {
  expect(picture('AABBC', BROKEN, [[1, 4, 0.3]])).toBe('AABBA');
  expect(
    picture(
      'ABC',
      ['The ferry was late and', 'The road had been', 'nobody was told why.'],
      [
        [0, 2, 0.2],
        [1, 2, 0.4],
      ],
    ),
  ).toBe('ABB');
});

test('Chinese goes back where it begins as no sentence does', () => {
  const of = (third: string) =>
    picture('ABC', ['老船昨晚来得迟，大家都在岸边', '新路修好了，已经通车。', third], [[0, 2, 0.4]]);
  expect(of('的石阶上等着，一直等到天亮。')).toBe('ABA');
  expect(of('近日，镇上的茶馆也开了门。')).toBe('ABC');
});

test('it stays where no text surely goes on there, and where two do as probably', () => {
  expect(picture('AABBC', BROKEN, [[1, 4, 0.05]])).toBe('AABBC');
  expect(
    picture(
      'ABC',
      ['The ferry was late and', 'The road had been', 'nobody was told why.'],
      [
        [0, 2, 0.4],
        [1, 2, 0.4],
      ],
    ),
  ).toBe('ABC');
});

test('it stays where the text above is over or goes on already, and where it has a headline of its own', () => {
  expect(picture('AB', ['The ferry was late.', 'nobody was told why.'], [[0, 1, 0.9]])).toBe('AB');
  expect(picture('AAB', ['The ferry was late and', 'cold besides.', 'nobody was told.'], [[0, 2, 0.9]])).toBe('AAB');
  expect(picture('ABB', ['The ferry was late and', 'WHY', 'nobody was told.'], [[0, 2, 0.9]])).toBe('ABB');
});

test('so does text right under another’s where blank lines part stories, unless it may be display type', () => {
  const tight = [
    '|FERRY RUNS ON',
    'The ferry was late.',
    'Nobody was told why.',
    '|ROAD CLOSED',
    'The road is closed.',
  ];
  expect(picture('AABCC', tight, [])).toBe('AAACC');
  expect(picture('AABCC', tight, [], 0.4)).toBe('AABCC');
  expect(picture('AABCC', ['|FERRY', 'It was late.', '|Nobody was told why.', '|ROAD', 'It is closed.'], [])).toBe(
    'AABCC',
  );
  expect(
    picture(
      'AABCC',
      tight.map((text) => text.replace('|', '')),
      [],
    ),
  ).toBe('AABCC');
});
