import { expect, test } from 'vitest';
import { sheetOf } from '../sheet.ts';
import { withNotes } from './columnNotes.ts';

/** The lines of a text that are a note on a column. */
function notes(text: string): string[] {
  const { parts, lexicon } = sheetOf(text);
  const labels = withNotes(
    parts,
    parts.map(() => 'more' as const),
    lexicon,
  );
  return parts.flatMap((part, i) => (labels[i] === 'other' ? [part.text] : []));
}

const TEXT = 'The old ferry will run through the winter, the board\nsaid, at a higher fare and not at night.';
const HAN = '渡口的老船冬天照常开航，票价比从前贵了\n一些，夜里不开，来回的人都说还是方便。';

test.each([
  [
    `${TEXT}\n\nLetters must be signed and should not\nexceed 200 words.\n\n${TEXT}`,
    ['Letters must be signed and should not', 'exceed 200 words.'],
  ],
  [`${HAN}\n（本栏稿件由各区通讯员提供）`, ['(本栏稿件由各区通讯员提供)']],
  [`${HAN}\n${HAN}\n\n来稿请附真实姓名，本报有权删改。`, ['来稿请附真实姓名,本报有权删改。']],
])('%j', (text, lines) => {
  expect(notes(text)).toEqual(lines);
});

test.each([`${TEXT}\nLetters must be opened, he\nsaid, before noon.`, `${HAN}\n（本报记者何田）`])(
  'no note in %j',
  (text) => {
    expect(notes(text)).toEqual([]);
  },
);

test('who edited a text, in brackets, and where to send what one writes, behind who signs', () => {
  expect(notes(`${HAN}\n（编辑：何田 校对：林青）`)).toEqual(['(编辑:何田校对:林青)']);
  expect(notes(`${HAN}\n市民　何女士\n来稿请寄：本报群众工作部，邮编350000。`)).toHaveLength(1);
});

test('a note in brackets ends with them', () => {
  expect(notes(`${HAN}\n（本版稿件除署名外均据海声社）\n外媒说\n渡口的老船`)).toEqual(['(本版稿件除署名外均据海声社)']);
});
