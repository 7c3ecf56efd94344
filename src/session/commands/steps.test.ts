import { expect, test } from 'vitest';
import * as steps from './steps.ts';

/** The text with `|` where the edge stands, before and after. */
function moved(step: steps.Step, marked: string): string {
  const edge = marked.indexOf('|');
  const text = marked.replace('|', '');
  const to = step(text, edge);
  return `${text.slice(0, to)}|${text.slice(to)}`;
}

test.each([
  [steps.lineDown, '一二|三\n\n四五', '一二三\n\n|四五'],
  [steps.lineUp, '一二\n\n四|五', '一二\n\n|四五'],
  [steps.lineUp, '一二\n\n|四五', '|一二\n\n四五'],
  [steps.characterOn, '一|二 \n三', '一二 \n|三'],
  [steps.characterBack, '一二 \n|三', '一|二 \n三'],
  [steps.characterOn, '|𠮷三', '𠮷|三'],
  [steps.wordOn, 'the |late edition', 'the late |edition'],
  [steps.wordOn, 'the |late\n edition', 'the late\n |edition'],
  [steps.wordBack, 'the late |edition', 'the |late edition'],
  [steps.sentenceOn, '雨|停了。“走吧。”他说', '雨停了。|“走吧。”他说'],
  [steps.sentenceOn, 'It |rained. We left.', 'It rained. |We left.'],
  [steps.sentenceOn, 'at 3.5 |per cent. So', 'at 3.5 per cent. |So'],
  [steps.sentenceBack, '雨停了。走吧。|他说', '雨停了。|走吧。他说'],
  [steps.sentenceBack, '雨停了。走|吧', '雨停了。|走吧'],
  [steps.paragraphOn, '一\n二|\n \n三', '一\n二\n \n|三'],
  [steps.paragraphBack, '一\n\n二\n三|', '一\n\n|二\n三'],
])('%o: %j → %j', (step, before, after) => {
  expect(moved(step, before)).toBe(after);
});

test('a sentence is looked for as far back as it began', () => {
  const long = `First. ${'a'.repeat(9_000)}`;
  for (let at = 7_990; at < 8_010; at++) expect(steps.sentenceBack(long, at)).toBe(7);
  expect(steps.sentenceBack(long, long.length)).toBe(7);
  expect(steps.sentenceBack(long.slice(7), 9_000)).toBe(0);
});
