import { expect, it } from 'vitest';
import { labelledStory } from '../../testing/labelledStory.ts';
import { withDatelines } from './datelines.ts';

it.each([
  ['on one line', ['body: SALTMERE, March 6 — The ferry'], ['dateline', 'body']],
  ['over two lines', ['body: SALTMERE (Northern Wire)', 'body: — The ferry'], ['dateline', 'dateline', 'body']],
  ['and a word behind it that is no name', ['byline: SALTMERE, le 3 juin. — Après'], ['dateline', 'body']],
  ['right under the writer', ['byline: By Nora Quill', 'body: SALTMERE: The ferry'], ['byline', 'dateline', 'body']],
  ['is not whom a letter is to', ['dateline: SIR – The ferry runs on.'], ['body', 'dateline']],
  ['not of capitals without a date', ['body: SALTMERE — The ferry'], ['body', 'body']],
])('a dateline %s', (_, lines, expected) => {
  const { story, labels } = labelledStory(lines);
  expect(withDatelines(story, labels)).toEqual(expected);
});
