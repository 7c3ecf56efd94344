import { describe, expect, it } from 'vitest';
import { copyLines } from './copyLine.ts';
import { ruledBreaks } from './ruledBreaks.ts';

/** The lines with which a paragraph begins by rule. */
function begun(text: string): readonly string[] {
  const lines = copyLines(text, { start: 0, end: text.length }, []);
  return ruledBreaks(text, lines).flatMap((is, i) =>
    is ? [text.split('\n').filter((line) => line)[i] as string] : [],
  );
}

describe('every line of verse is a paragraph', () => {
  it.each([
    'The ferry goes by night and day\nOver the harbor, over the bay,\nAnd no one asks\nThe pilot his name.',
    '渡船来了又走\n艄公把竹篙插进水里\n像插一根旧年的蜡烛\n没有人喊他',
    '渡口春水绿，\n老船柳边横。\n不见摇船客，\n惟闻水鸟声。',
  ])('%j', (verse) => {
    expect(begun(verse)).toEqual(verse.split('\n'));
  });

  it.each([
    'The ferry will sail through the\nwinter, the board said, but at a\nhigher fare than it was before,\nand not at night.',
    'Die Fähre fährt den ganzen Winter,\nSagte der Vorstand am Montag, aber\nZu einem höheren Preis als bisher\nUnd nicht bei Nacht.',
    '渡口的老船冬天照常开航，票价\n比从前贵了一些，夜里不开，来\n回的人都说还是方便，船总比桥\n好。',
    '渡口的老船冬天\n照常开航票价比\n从前贵了一些夜\n里不开',
  ])('no line of prose: %j', (prose) => {
    expect(begun(prose)).toEqual([]);
  });
});

describe('those who speak in turns begin a paragraph each', () => {
  it.each([
    [
      '问：船还开吗？\n答：开。冬天也开，\n夜里不开。\n问：票价呢？',
      ['问：船还开吗？', '答：开。冬天也开，', '问：票价呢？'],
    ],
    ['记者：船还开吗？\n老何：开。\n老何：夜里不开。', ['老何：开。', '老何：夜里不开。']],
    ['Q: Will it sail?\nA: It will. Not by\nnight, though.', ['Q: Will it sail?', 'A: It will. Not by']],
    ['He said:\nNote: it is late.', []],
    ['船长说，\n问：船还开吗？\n答：开。', ['答：开。']],
  ])('%j', (text, lines) => {
    expect(begun(text)).toEqual(lines);
  });
});
