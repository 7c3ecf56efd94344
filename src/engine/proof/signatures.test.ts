import { expect, it } from 'vitest';
import { lexiconOf } from '../lexicon/lexiconOf.ts';
import { linesOf } from '../lines/linesOf.ts';
import { partsOf } from '../lines/partsOf.ts';
import { signingNames } from '../roles/names.ts';
import type { Roles } from '../roles/roles.ts';
import type { Pieces } from '../stories/pieceTable.ts';
import { signedParts } from './signatures.ts';

/** The lines of a story that are a signature beyond doubt. */
function signed(text: string, probability: Roles['probability'] = () => 0): string[] {
  const { lexicon } = lexiconOf(text);
  const parts = partsOf(linesOf(text), lexicon);
  const page = { roles: { parts, signs: signingNames(parts), probability } } as unknown as Pieces;
  return [...signedParts({ owned: parts.map((_, i) => i), page, lexicon })].map((k) => parts[k]?.text ?? '');
}

const TEXT =
  'The old ferry will run through the winter, the board said, but at a\nhigher fare than it was before, and not at night.';

it.each([
  ['By Nora Quill', ['By Nora Quill']],
  ['By Nora Quill and Ida Moss,\nStaff Writer', ['By Nora Quill and Ida Moss,', 'Staff Writer']],
  ['NORA QUILL Harbor corre-\nspondent', ['NORA QUILL Harbor corre-', 'spondent']],
  ['By Nora Quill\nand Ida Moss in Larkfield', ['By Nora Quill', 'and Ida Moss in Larkfield']],
  ['By Nora Quill in Larkfield', ['By Nora Quill in Larkfield']],
  ['From Nora Quill\nin Larkfield', ['From Nora Quill', 'in Larkfield']],
  ['By NORA QUILL\nSpecial to the Beacon', ['By NORA QUILL', 'Special to the Beacon']],
  ['By Nora Quill\nHarbor editor\nnquill@beacon.example', ['By Nora Quill', 'Harbor editor', 'nquill@beacon.example']],
  ['by NORA QUILL', ['by NORA QUILL']],
  ['Interview: Nora Quill', ['Interview: Nora Quill']],
  ['(From Our Own Correspondent)', ['(From Our Own Correspondent)']],
  ['Van onze verslaggever\nPieter Kuyper', ['Van onze verslaggever', 'Pieter Kuyper']],
  ['BY THE NUMBERS', []],
  ['Letter to the Editor', []],
  ['Milltown\nBy Nora Quill', ['By Nora Quill']],
])('%j', (lines, names) => {
  expect(signed(`${lines}\n${TEXT}`)).toEqual(names);
});

it.each([
  ['□何知秋', ['□何知秋']],
  ['□何\n知秋', ['□何', '知秋']],
  ['□何知\n秋', ['□何知', '秋']],
  ['本报\n记者 何知秋 摄', []],
  ['本报评论员', ['本报评论员']],
  ['本报记者\n何知秋', ['本报记者', '何知秋']],
  ['记者\n渡口', []],
  ['编译 何知秋／综合报道', ['编译何知秋/综合报道']],
  ['江岸区工人文化宫\n2024年5月16日', ['江岸区工人文化宫']],
  ['2024年5月16日\n江岸区工人文化宫', ['江岸区工人文化宫']],
  ['江岸区工人文化宫', []],
])('%j', (lines, names) => {
  expect(signed(`老粮仓改建图书馆，镇里的孩子们都来了。\n${lines}`)).toEqual(names);
});

it('a writer’s address is of the signature at the end of the text, too, where somebody signs', () => {
  expect(signed(`By Nora Quill\n${TEXT}\nnquill@beacon.example`)).toEqual(['By Nora Quill', 'nquill@beacon.example']);
  expect(signed(`${TEXT}\ninfo@beacon.example`)).toEqual([]);
});

it.each([
  ['Old ferry runs through winter\nNORA QUILL', ['NORA QUILL']],
  ['Old ferry runs through winter\n\nNora Quill\n', ['Nora Quill']],
  ['Old ferry runs through winter\nNora Quill', []],
  ['Old ferry runs through\nWINTER FARES', []],
  ['OLD FERRY RUNS\nNORA QUILL', []],
  ['Old ferry runs through winter\nNora Quill\nHarbor Reporter', ['Nora Quill', 'Harbor Reporter']],
])('who wrote stands between headline and text: %j', (lines, names) => {
  const text = `${lines}\nThe winter fares will be higher than they were before, the board said,\n${TEXT}\n${TEXT}`;
  expect(signed(text, () => 1)).toEqual(names);
});

it('a name alone under the end of a text', () => {
  expect(signed(`${TEXT}\nNora Quill`)).toEqual(['Nora Quill']);
});

it.each([
  ['何知秋 周远山', ['何知秋周远山']],
  ['何 知 秋', ['何知秋']],
  ['何知秋周远山', []],
  ['渡口 开航', []],
])('%j between a headline and its text', (line, names) => {
  expect(signed(`老粮仓改建图书馆\n${line}\n老粮仓今年改建图书馆，镇里的孩子们都来了。\n大家都说好。`)).toEqual(names);
});

it.each([
  ['停电通知\n宝渡供电局', ['宝渡供电局']],
  ['夜航开通\n宝渡供电局', []],
])('%j over the text of a notice', (lines, names) => {
  expect(signed(`${lines}\n为确保电网安全运行，定于本月十日检修线路，请用户做好准备。`)).toEqual(names);
});

it.each([
  ['NOTICE OF PUBLIC HEARING\nIda Moss, Clerk', ['Ida Moss, Clerk']],
  ['NOTICE OF PUBLIC HEARING\nMilltown, Northgate', []],
])('%j over the text of a notice', (lines, names) => {
  expect(signed(`${lines}\n${TEXT}`)).toEqual(names);
});

it.each(['From staff reports', '(Reuters)', 'Bloomberg News', 'Sophie Quill (avec AFP)'])('%j signs alone', (line) => {
  expect(signed(`${line}\n${TEXT}`)).toEqual([line]);
});

it('a word in small letters names the writer under the end of a sentence, not inside one', () => {
  const text =
    'Il vecchio traghetto resterà in servizio per tutto l’inverno, ha deciso la giunta,\nma con un prezzo più alto';
  expect(signed(`${text}.\ndi Nora Quinzi`)).toEqual(['di Nora Quinzi']);
  expect(signed(`${text}\ndi Nora Quinzi`)).toEqual([]);
});
