import { expect, test } from 'vitest';
import { completions, joinNames, nameCompletions, namesFrom } from './names.ts';

test('names are told apart by any comma, and joined as their script does', () => {
  expect(namesFrom('苗青禾、于得水，苗青禾；')).toEqual(['苗青禾', '于得水']);
  expect(joinNames(['苗青禾', '于得水'])).toBe('苗青禾、于得水');
  expect(joinNames(namesFrom('Ada Finch ,John Roe'))).toBe('Ada Finch, John Roe');
});

const PEOPLE = ['苗青禾', '于得水', 'Ada Finch'];

test('the last name is completed, and none is offered twice', () => {
  expect(nameCompletions(PEOPLE, '')).toEqual(PEOPLE);
  expect(nameCompletions(PEOPLE, '青')).toEqual(['苗青禾']);
  expect(nameCompletions(PEOPLE, '苗青禾、')).toEqual(['苗青禾、于得水', '苗青禾、Ada Finch']);
  expect(nameCompletions(PEOPLE, 'Jane Doe, ad')).toEqual(['Jane Doe, Ada Finch']);
});

test('a word that is there already is not offered', () => {
  expect(completions(['江声', '江声周刊'], '江声')).toEqual(['江声周刊']);
});
