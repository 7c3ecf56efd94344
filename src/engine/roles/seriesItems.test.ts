import { expect, test } from 'vitest';
import { sheetOf } from '../sheet.ts';
import { seriesItems } from './seriesItems.ts';

/** The parts of a text with which items begin, by their first characters. */
function items(text: string): string[] {
  const { parts, lexicon } = sheetOf(text);
  const labels = parts.map(() => 'lead' as const);
  return [...seriesItems(parts, labels, lexicon)].map((i) => parts[i]?.text.slice(0, 3) ?? '');
}

test('under the name of a series every line that its bullet opens is an item', () => {
  expect(items('一句话新闻\n\n▲渡口昨天\n重新开航。\n▲新桥月底\n通车。\n▲花市降价。')).toEqual([
    '▲渡口',
    '▲新桥',
    '▲花市',
  ]);
});

test('an item is over with who wrote it', () => {
  expect(items('简讯\n●渡口昨天\n重新开航。（何田）\n●新桥月底\n通车。\n（江岸记者站）\n●花市降价。')).toEqual([
    '●渡口',
    '●新桥',
    '●花市',
  ]);
});

test.each([
  ['without a name of a series', '渡口开航\n▲渡口昨天\n重新开航。\n▲新桥月底\n通车。'],
  ['one alone', '一句话新闻\n▲渡口昨天\n重新开航。'],
  ['in mid-sentence', '一句话新闻\n▲渡口昨天\n▲重新开航。'],
])('no item %s', (_, text) => {
  expect(items(text)).toEqual([]);
});
