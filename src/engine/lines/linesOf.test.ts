import { describe, expect, test } from 'vitest';
import { linesOf } from './linesOf.ts';

const texts = (page: string): string[] => linesOf(page).map((line) => line.plain.text);

describe('lines', () => {
  test('are read without the spaces that justification and OCR put into Chinese', () => {
    expect(texts('新 桥 于 3 月 通 车 ，\n　老桥　拆除')).toEqual(['新桥于3月通车,', '老桥拆除']);
  });

  test('keep the spaces between Latin words, once', () => {
    expect(texts('The  new   bridge')).toEqual(['The new bridge']);
  });

  test('count blank lines only beyond the usual leading of the page', () => {
    expect(linesOf('a\n\nb\n\nc\n\n\n\nd').map((line) => line.blanks)).toEqual([0, 0, 0, 2]);
    expect(linesOf('a\nb\nc\n\nd').map((line) => line.blanks)).toEqual([0, 0, 0, 1]);
  });

  test('of a headline set upright are one', () => {
    expect(texts('老\n桥\n新\n生\n\n老桥昨天重新通车。')).toEqual(['老桥新生', '老桥昨天重新通车。']);
    expect(texts('老桥昨天重新通\n车\n。')).toEqual(['老桥昨天重新通', '车', '。']);
  });

  test('of columns side by side are read column by column', () => {
    const row = (n: number) => `${`left ${n}`.padEnd(12)}right ${n}`;
    const page = Array.from({ length: 10 }, (_, n) => row(n)).join('\n');
    expect(texts(page).slice(0, 3)).toEqual(['left 0', 'left 1', 'left 2']);
    expect(texts(page).slice(10, 12)).toEqual(['right 0', 'right 1']);
  });
});
