import { expect, test } from 'vitest';
import { lexiconOf } from '../lexicon/lexiconOf.ts';
import { cutParts } from './cutParts.ts';
import { linesOf } from './linesOf.ts';
import { partsOf } from './partsOf.ts';

/** Parts as `|` between what they say, cut where `^` stands in the text. */
function cut(marked: string): string {
  const edges = [...marked.matchAll(/\^/g)].map(({ index }, k) => index - k);
  const text = marked.replaceAll('^', '');
  const parts = cutParts(partsOf(linesOf(text), lexiconOf(text).lexicon), edges);
  return parts.map(({ start, end }) => text.slice(start, end).trim()).join('|');
}

test.each([
  ['The ferry left late.\nNobody knew why.', 'The ferry left late.|Nobody knew why.'],
  ['The ferry ^left late.\nNobody knew why.', 'The ferry|left late.|Nobody knew why.'],
  ['The ^ferry ^left late.\n^Nobody knew why.', 'The|ferry|left late.|Nobody knew why.'],
  ['渡船昨^日停航。\n今日复航。', '渡船昨|日停航。|今日复航。'],
  ['^渡船昨日停航。^', '渡船昨日停航。'],
])('%j → %j', (marked, parts) => {
  expect(cut(marked)).toBe(parts);
});
