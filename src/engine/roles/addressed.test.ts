import { expect, it } from 'vitest';
import { isAddressed, isInitialled } from './addressed.ts';

it.each([
  ['Nora Quill, 14 Mill Lane, Saltmere', true],
  ['(Mrs.) N. Quill, 3 Church Row, Saltmere', true],
  ['Nora Quill, Rose Cottage, Station Road, Saltmere', true],
  ['Nora Quill, 14 Mill Lane', true],
  ['Nora Quill, Saltmere', false],
  ['Saltmere, 14 May, Monday', false],
  ['Nora Quill, 14, of Mill Lane, died.', false],
])('%j is a name with an address: %s', (text, is) => {
  expect(isAddressed(text)).toBe(is);
});

it.each([
  ['А. Петрова, пенсионерка.', true],
  ['И. ПЕТРОВА.', true],
  ['В. И. Сомов, рабочий завода «Искра», г. Северск', true],
  ['И. Петрова, г. Северск.', true],
  ['N. Quill, farmer', true],
  ['N. Quill, the driver, was not hurt.', false],
  ['N. Quill said no.', false],
])('%j is a name behind its initials: %s', (text, is) => {
  expect(isInitialled(text)).toBe(is);
});
