import { expect, it } from 'vitest';
import { sheetOf } from '../sheet.ts';
import { standsAlone } from './standsAlone.ts';

/** The lines of a text that stand alone in it. */
function alone(text: string): readonly string[] {
  const { parts } = sheetOf(text);
  return parts.filter((_, i) => standsAlone(parts, i)).map((part) => part.text);
}

const ABOVE = 'The ferry will make its last trip\nat six o’clock from Monday on, the\nboard said.';
const BELOW = 'The harbor choir took the silver\ncup at the festival on Saturday and\nwas called back twice.';

it.each([
  ['Choir wins prize', true],
  ['Choir was seen on', false],
  ['Kater gefunden', true],
  ['Kater wieder da', false],
  ['Choir wins the harbor cup in June', false],
  ['SALTMERE, 7 May. A man', false],
  ['choir wins cup', false],
  ['Choir wins cup.', false],
  ['Choir wins cup,', false],
])('%j under the end of a sentence, with room for the next word: %s', (line, is) => {
  expect(alone(`${ABOVE}\n${line}\n${BELOW}`)).toEqual(is ? [line] : []);
});

it('in lists and verse no line stands alone, nor where a blank line tells it already', () => {
  expect(alone('The Harbor.\nThe ferry sails at night\nAnd no one asks\nThe pilot his name\nOver the bay')).toEqual([]);
  expect(alone(`${ABOVE}\n\nChoir wins prize\n${BELOW}`)).toEqual([]);
});

it('what goes on in small letters is one sentence with the next line', () => {
  expect(alone(`${ABOVE}\nChoir wins prize\nand ${BELOW}`)).toEqual([]);
});
