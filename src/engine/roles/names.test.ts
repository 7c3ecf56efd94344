import { expect, it } from 'vitest';
import { sheetOf } from '../sheet.ts';
import { isPostedName, signingNames } from './names.ts';

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
  ['N. Quill, 14 Mill Lane, Saltmere', ['N. Quill, 14 Mill Lane, Saltmere']],
  ['Nora Quill,\n14 Mill Lane,\nSaltmere', ['Nora Quill,', '14 Mill Lane,', 'Saltmere']],
  ['N. Quill, pilot.', ['N. Quill, pilot.']],
  ['Nora Quill\nwent home after all and', []],
])('under a text and over a blank line: %j', (lines, names) => {
  expect(signing(`${TEXT}\n${lines}\n\nThe road is closed until further notice.`)).toEqual(names);
});

it('a reader’s name with what they do or where they live signs also right over the next headline', () => {
  expect(signing(`${TEXT}\nN. Quill, pilot.\nA ROAD CLOSED`)).toEqual(['N. Quill, pilot.']);
  expect(signing(`${TEXT}\nN. Quill, 14 Mill Lane\nA ROAD CLOSED`)).toEqual(['N. Quill, 14 Mill Lane']);
  expect(signing(`${TEXT}\nM. Quill, pilot at the\nPort of Saltmere, left.`)).toEqual([]);
  expect(signing(`${TEXT}\nNora Quill, Saltmere\nA ROAD CLOSED`)).toEqual([]);
});

it('under a text that breaks off, or apart from it, it is none', () => {
  expect(signing('The old ferry was run by the late\nNora Quill\n\nand her son')).toEqual([]);
  expect(signing(`${TEXT}\n\nNora Quill\n\nThe road is closed.`)).toEqual([]);
});

it.each([
  ['（贾春生）', true],
  ['（尤志刚　欧阳立）', true],
  ['（学生记者 田苗苗）', true],
  ['（江岸中学　何田）', true],
  ['记者 何田', true],
  ['城南区居民　何桂英', true],
  ['市民　何女士', true],
  ['城南旧事　何田', false],
  ['城南区居民　何时有路灯', false],
  ['（下转第三版）', false],
  ['（完）', false],
])('Chinese in brackets under the end of a text: %j', (line, signs) => {
  const text = `渡口的老桥今年修好了，来往的人又多了起来，\n桥头的茶馆也重新开了门。\n${line}\n城东的路灯`;
  expect(signing(text).length).toBe(signs ? 1 : 0);
});

it.each([
  ['本报全媒体记者何田林青', true],
  ['晨报记者何田、林青', true],
  ['○记者何田文/图', true],
  ['本刊记者何田实习记者林青/文图', true],
  ['记者何田整理', true],
  ['记者:何田通讯员:林青', true],
  ['晨报记者昨日获悉', false],
  ['记者从市轨道公司获悉', false],
  ['何田林青', false],
])('%s is a post with names: %s', (text, posted) => {
  expect(isPostedName(text)).toBe(posted);
});
