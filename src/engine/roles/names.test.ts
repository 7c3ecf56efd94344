import { expect, it } from 'vitest';
import { sheetOf } from '../sheet.ts';
import { signingNames } from './names.ts';

/** The lines that sign what stands above them. */
function signing(text: string): string[] {
  const { parts } = sheetOf(text);
  return parts.flatMap(({ text: line }, i) => (signingNames(parts)[i] ? [line] : []));
}

const TEXT = 'The old ferry will run through the winter, the board\nsaid, at a higher fare and not at night.';

it.each([
  ['Nora Quill', ['Nora Quill']],
  ['N. Quill, Harbor Master', ['N. Quill, Harbor Master']],
  ['REV. NORA QUILL', ['REV. NORA QUILL']],
  ['NORA QUILL\nUpper Saltmere', ['NORA QUILL', 'Upper Saltmere']],
  ['NORA QUILL', []],
  ['Night Ferry', []],
  ['Saltmere', []],
  ['Nora Quill\nwent home after all and', []],
])('under a text and over a blank line: %j', (lines, names) => {
  expect(signing(`${TEXT}\n${lines}\n\nThe road is closed until further notice.`)).toEqual(names);
});

it('under a text that breaks off, or apart from it, it is none', () => {
  expect(signing('The old ferry was run by the late\nNora Quill\n\nand her son')).toEqual([]);
  expect(signing(`${TEXT}\n\nNora Quill\n\nThe road is closed.`)).toEqual([]);
});
