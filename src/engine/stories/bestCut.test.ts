import { describe, expect, test } from 'vitest';
import { NO_WIDTH } from '../clues/columnWidth.ts';
import type { PieceKind } from '../roles/label.ts';
import { bestCut } from './bestCut.ts';
import { chancesOf } from './chances.ts';
import type { Join } from './gather.ts';
import type { Group } from './group.ts';
import type { Pieces } from './pieceTable.ts';

const piecesOf = (kinds: readonly PieceKind[]): Pieces =>
  ({ pieces: kinds.map((kind) => ({ kind })), roles: { parts: [] } }) as unknown as Pieces;

const LINKS = { chance: new Float32Array(), out: new Float32Array(), into: new Float32Array() };

const NOTHING = {
  heads: 0,
  lead: 0,
  leads: 0,
  texts: 0,
  datelines: 0,
  captions: 0,
  credits: 0,
  names: 0,
  scripts: 0,
  widths: NO_WIDTH,
  length: 100,
};
const SHUT = { openEnd: 0, openStart: 0, weakest: 1 };
const piece = (k: number): Group => ({ ...NOTHING, ...SHUT, ids: [k], made: null });
const join = (x: Group, y: Group, probability: number): Group => ({
  ...NOTHING,
  ...SHUT,
  weakest: probability,
  ids: [...x.ids, ...y.ids].sort((a, b) => a - b),
  made: { halves: [x, y], probability },
});

/** Cuts one tree, and draws the stories as a picture: one letter for each piece. */
function picture(root: Group, whole: Readonly<Record<string, number>>, left: readonly Join[] = []): string {
  const size = root.ids.length;
  const kinds = Array.from({ length: size }, (): PieceKind => 'text');
  const trees = { roots: [root], left, chances: chancesOf(size, []) };
  const letters = Array.from({ length: size }, () => '.');
  bestCut(piecesOf(kinds), trees, LINKS, ({ ids }) => whole[ids.join('')] ?? 0)
    .toSorted((a, b) => (a.pieces[0] as number) - (b.pieces[0] as number))
    .forEach(({ pieces }, s) => {
      for (const k of pieces) letters[k] = 'ABCDEF'.charAt(s);
    });
  return letters.join('');
}

const FOUR = join(join(piece(0), piece(2), 0.9), join(piece(1), piece(3), 0.8), 0.5);

describe('trees are cut where the groups are most probably whole articles', () => {
  test('two sure articles are not left fused, though the join was probable', () => {
    expect(picture(FOUR, { '02': 0.8, '13': 0.7, '0123': 0.3 })).toBe('ABAB');
  });

  test('one sure article is not taken apart', () => {
    expect(picture(FOUR, { '02': 0.3, '13': 0.2, '0123': 0.6 })).toBe('AAAA');
  });

  test('what is nothing by itself stays with the rest: each story more costs', () => {
    expect(picture(FOUR, { '02': 0.5, '13': 0.05, '0123': 0.45 })).toBe('AAAA');
  });

  test('where the page is hard to divide a story more costs less than where it is easy', () => {
    const SIX = join(FOUR, join(piece(4), piece(5), 0.9), 0.1);
    const doubtful = { '02': 0.35, '13': 0.2, '0123': 0.27 };
    expect(picture(SIX, { ...doubtful, '45': 0.2 })).toBe('ABABCC');
    expect(picture(SIX, { ...doubtful, '45': 0.99 })).toBe('AAAABB');
  });

  test('one half may be cut and the other left', () => {
    expect(picture(FOUR, { '02': 0.9, '1': 0.8, '3': 0.8 })).toBe('ABAC');
  });
});

test('a join that was taken back is the second-best reading of both sides', () => {
  const trees = { roots: [FOUR], left: [], chances: chancesOf(4, []) };
  const stories = bestCut(piecesOf(['text', 'text', 'text', 'text']), trees, LINKS, ({ ids }) =>
    ids.length === 2 ? 0.9 : 0,
  );
  expect(stories.map(({ rival }) => rival)).toEqual([
    { a: 0, b: 1, probability: 0.5 },
    { a: 0, b: 1, probability: 0.5 },
  ]);
});

test('a join is told by the pieces that stories have in the end, a signature given to the one above included', () => {
  const signed = join(piece(1), join(piece(2), piece(3), 0.9), 0.9);
  const left = [{ x: piece(2), y: piece(4), probability: 0.3 }];
  const trees = { roots: [piece(0), signed, piece(4)], left, chances: chancesOf(5, []) };
  const kinds: readonly PieceKind[] = ['text', 'name', 'text', 'name', 'text'];
  const page = {
    pieces: kinds.map((kind, k) => ({ kind, from: k, to: k + 1, openEnd: false })),
    roles: { parts: ['她笑了。', '□何知秋', '他也笑了。', '□胡小满', '灯亮了。'].map((text) => ({ text })) },
  } as unknown as Pieces;
  const stories = bestCut(page, trees, LINKS, ({ ids }) => (['0', '123', '4'].includes(ids.join('')) ? 0.9 : 0)).filter(
    ({ pieces }) => pieces.length > 1,
  );
  expect(stories.map(({ pieces, rival }) => [pieces, rival])).toEqual([
    [[0, 1], null],
    [[2, 3], { a: 2, b: 4, probability: 0.3 }],
  ]);
});

describe('a headline alone is no article', () => {
  const headAndTexts = (whole: Readonly<Record<string, number>>) => {
    const trees = { roots: [piece(0), piece(1), piece(2)], left: [], chances: chancesOf(3, []) };
    return bestCut(piecesOf(['text', 'head', 'text']), trees, LINKS, ({ ids }) => whole[ids.join('')] ?? 0).map(
      (story) => story.pieces.join(''),
    );
  };

  test('it goes to the neighbour that is most an article with it', () => {
    expect(headAndTexts({ 0: 0.7, 2: 0.4, '01': 0.6, 12: 0.8 })).toEqual(['0', '12']);
  });

  test('it stays where it would spoil what is right without it', () => {
    expect(headAndTexts({ 0: 0.9, 1: 0.3, 2: 0.9, '01': 0.2, 12: 0.3 })).toEqual(['0', '1', '2']);
  });
});

test('a scrap of text goes to the neighbour that it completes', () => {
  const scrap = (length: number) => {
    const trees = { roots: [piece(0), { ...piece(1), length }], left: [], chances: chancesOf(2, []) };
    const whole: Readonly<Record<string, number>> = { 0: 0.5, 1: 0.1, '01': 0.6 };
    return bestCut(piecesOf(['text', 'text']), trees, LINKS, ({ ids }) => whole[ids.join('')] ?? 0).map(
      ({ pieces }) => pieces,
    );
  };
  expect(scrap(5)).toEqual([[0, 1]]);
  expect(scrap(100)).toEqual([[0], [1]]);
});

test('furniture is no story', () => {
  const trees = { roots: [piece(0), piece(1)], left: [], chances: chancesOf(2, []) };
  const stories = bestCut(piecesOf(['furniture', 'text']), trees, LINKS, () => 0.5);
  expect(stories.map(({ pieces }) => pieces)).toEqual([[1]]);
});

test('a jump line alone belongs to the text above it, however little it is like it', () => {
  const trees = { roots: [piece(0), piece(1), piece(2)], left: [], chances: chancesOf(3, []) };
  const page = piecesOf(['text', 'quote', 'text']);
  const pieces = page.pieces.map((one, k) => ({ ...one, from: k, to: k + 1 }));
  const labels = ['body', 'jumpline', 'body'] as const;
  const whole: Readonly<Record<string, number>> = { 0: 0.9, 2: 0.9, 12: 0.5 };
  const stories = bestCut(
    { ...page, pieces, roles: { ...page.roles, labels } } as never,
    trees,
    LINKS,
    ({ ids }) => whole[ids.join('')] ?? 0,
  );
  expect(stories.map((story) => story.pieces.join(''))).toEqual(['01', '2']);
});
