import { describe, expect, test } from 'vitest';
import { closingForm, FORM_CLUES, formClues, formRank, formsAlike, openingForm } from './printedForms.ts';

describe('a text opens', () => {
  test.each([
    ['▲6月8日,东岭市首条公交开通', '▲'],
    ['【城北讯】菜场搬迁', '【'],
    ['19:35 连续剧', 'time'],
    ['3.凡未登记者', 'number'],
    ['(二)补贴标准', 'number'],
    ['— The bridge is shut', 'dash'],
    ['CHOIR SEEKS BASSES — The', 'capitals and dash'],
    ['WANTED: Line cook for nights', 'capitals and stop'],
    ['THE COUNCIL of the town met', 'capitals'],
    ['记者:您怎么看?', 'colon'],
    ['Oak Hill – The fair opens', 'words and dash'],
    ['The fair opens on Monday', ''],
    ['1288米的大桥', ''],
  ])('%s: %s', (text, form) => expect(openingForm(text)).toBe(form));
});

describe('a text closes', () => {
  test.each([
    ['声明作废。(李四)', 'brackets'],
    ['the ward is shut. (Reuters)', 'brackets'],
    ['came home. — A Reader', 'dash'],
    ['MARKETS ●', '●'],
    ['came home.', ''],
  ])('%s: %s', (text, form) => expect(closingForm(text)).toBe(form));
});

test('forms rank by how often a text of its own opens so', () => {
  expect(['', 'number', 'colon', '【', '▲'].map(formRank)).toEqual([-1, 1, 4, 9, 10]);
});

test('parts are told how many others have their form, and how far the nearest is', () => {
  const clues = formClues({ openings: ['▲', '', '▲', '●', '▲'], closings: ['', 'dash', '', '', ''] });
  const of = (name: (typeof FORM_CLUES)[number]) =>
    [0, 1, 2, 3, 4].map((i) => clues[i * FORM_CLUES.length + FORM_CLUES.indexOf(name)]);
  expect(of('opening-mates')).toEqual([2, -1, 2, 0, 2]);
  expect(of('opening-near')).toEqual([2, -1, 2, 60, 2]);
  expect(of('closing-mates')).toEqual([-1, 0, -1, -1, -1]);
});

test('two texts open alike, or not, or in no form', () => {
  expect([formsAlike('▲', '▲'), formsAlike('▲', ''), formsAlike('', '')]).toEqual([1, 0, -1]);
});
