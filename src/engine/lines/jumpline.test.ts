import { expect, test } from 'vitest';
import { da } from '../lexicon/da.ts';
import { de } from '../lexicon/de.ts';
import { en } from '../lexicon/en.ts';
import { it as italian } from '../lexicon/it.ts';
import { ru } from '../lexicon/ru.ts';
import { zhHans } from '../lexicon/zhHans.ts';
import { isJumpline } from './jumpline.ts';

test.each([
  ['Continued on page 6', en],
  ['Continued on 6A', en],
  ['Continued from Page One', en],
  ['(Continued on back page)', en],
  ['See FERRY, A6', en],
  ['CONTINUED PAGE 6', en],
  ['(Turn to Page 2, Column 4)', en],
  ['[ FROM PAGE ONE ]', en],
  ['Fortsetzung folgt', de],
  ['segue dalla prima pagina', italian],
  ['fortsat fra forside', da],
  ['Продолжение следует.', ru],
  ['(下转第3版)', zhHans],
  ['▲下转3版', zhHans],
  ['▲▲▲紧接第一版', zhHans],
  ['(上接1版①)', zhHans],
  ['(相关报道见3版)', zhHans],
])('%j goes on elsewhere', (text, { jumpline }) => {
  expect(isJumpline(text, jumpline)).toBe(true);
});

test.each([
  ['He continued on foot to the quay', en],
  ['They came to see John, 34', en],
  ['见习记者何田3', zhHans],
  ['the story continued from day to day', en],
])('%j does not', (text, { jumpline }) => {
  expect(isJumpline(text, jumpline)).toBe(false);
});
