import { expect, it } from 'vitest';
import { sheetOf } from '../sheet.ts';
import { markedHeads } from './markedHeads.ts';

const TEXT = '渡口的老船冬天照常开航，票价比从前贵了一\n些，夜里不开，来回的人都说还是方便。';

/** The lines that head what stands under them. */
function heads(text: string): readonly string[] {
  const { parts } = sheetOf(text);
  return markedHeads(parts).flatMap((is, i) => (is ? [parts[i]?.text ?? ''] : []));
}

it.each([
  ['■ 连线社区', true],
  ['◆船工说法', true],
  ['■ 追问', true],
  ['■ 何知秋', false],
  ['■ 何知秋周远山', false],
  ['■ 本报记者何知秋', false],
  ['□ 听雨轩主', false],
  ['■ 渡口管理局', false],
])('%s under the end of a sentence and over text: %s', (line, is) => {
  expect(heads(`${TEXT}\n${line}\n${TEXT}`).length).toBe(is ? 1 : 0);
});

it('between a headline and its text a mark sets off who wrote it, unless the page has several', () => {
  expect(heads(`渡口\n■ 听雨轩主\n${TEXT}`)).toEqual([]);
  expect(heads(`■ 现场\n${TEXT}\n\n■ 追问\n${TEXT}`)).toEqual(['■ 现场', '■ 追问']);
});

it('what ends a text sets off who wrote it', () => {
  expect(heads(`${TEXT}\n■ 听雨轩主\n\n${TEXT}`)).toEqual([]);
});
