import { expect, it } from 'vitest';
import { linesOf } from './linesOf.ts';
import { verseLines } from './verse.ts';

const STANZA = '渡船来了又走\n艄公把竹篙插进水里\n像插一根旧年的蜡烛\n没有人喊他';

/** The lines of a text by what stanza they are of: `1` the first, `2` a later one. */
const picture = (text: string): string =>
  verseLines(linesOf(text))
    .map((of) => (of === undefined ? '.' : of === 'first' ? '1' : '2'))
    .join('');

it('two blocks of verse and more are a poem', () => {
  expect(picture(`渡口\n\n${STANZA}\n\n${STANZA}\n\n${STANZA}`)).toBe('.111122222222');
  const latin = 'The ferry goes by night and day\nOver the harbor, over the bay,\nAnd no one asks\nThe pilot his name.';
  expect(picture(`${latin}\n\n${latin}\n\nFerry to sail`)).toBe('11112222.');
});

it('one block may be headlines, and prose is no verse', () => {
  expect(
    picture(
      `${STANZA}\n\n渡口的老船冬天照常开航，票价\n比从前贵了一些，夜里不开，来\n回的人都说还是方便，船总比桥\n好。`,
    ),
  ).toBe('........');
});

it('the lines of a poem stay where they stand, though they are of many widths', () => {
  const poem =
    '稻子黄了\n风从坡上下来\n带着去年的镰刀声\n父亲弯腰\n像在跟土地商量\n\n他直起身的时候\n太阳正好落进篓里\n我们谁也没有说话\n只有蚂蚱\n跳过了田埂';
  const lines = linesOf(`晚稻\n□余秋河\n\n${poem}`).map(({ plain }) => plain.text);
  expect(lines.slice(2)).toEqual(poem.split(/\n+/u));
});
