import { expect, it } from 'vitest';
import { sheetOf } from '../sheet.ts';
import { isRow } from './rows.ts';

/** Which lines of a text head nothing: `-`; all others `h`. */
function rows(text: string): string {
  const { parts } = sheetOf(text);
  return parts.map((_, i) => (isRow(parts, i) ? '-' : 'h')).join('');
}

it.each([
  [
    'a table of clubs',
    'Division Two standings\nTeam P W D L Pts\nHarbour Rovers 17 7 6 4 27\nMoss End 17 6 6 5 24',
    'h---',
  ],
  ['a list of results', 'SCOREBOARD\nHarbour 86, Moss End 40\nDelta 43, Northgate 39', 'h--'],
  ['one result that heads a story', 'Harbour 3, Moss End 1\nThe Rovers won at last.', 'hh'],
  ['whom to ask', '好再来木器厂\n定做门窗\n地址：渡城南街11号', 'hh-'],
  ['letters apart', 'W A T E R R I S E S', 'h'],
])('%s', (_, text, expected) => {
  expect(rows(text)).toBe(expected);
});
