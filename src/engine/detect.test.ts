import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../clean/fields.ts';
import { faults } from '../domain/faults.ts';
import { ownerAt, spans } from '../domain/partition.ts';
import { pageWith } from '../testing/picture.ts';
import { detect } from './detect.ts';

/** Two invented stories, each with its headline below it, the second broken in mid-sentence by a section label. */
const CHINESE = `■港区新闻■
本报讯（记者　闻一舟）临江港三号码头昨日
试运行，首批二十辆无人集卡驶上堆场。港务公
司总调度陆明川介绍，码头全部用电驱动，每年
可以减少柴油消耗六百吨，装卸效率提高三成。

码头建设历时两年，工人们先后克服潮汐和淤泥
的困难，比计划提前一个月完工。
临江港三号码头试运行
本报讯（记者　苏小满）青石镇图书馆上周搬进
老粮仓，馆藏图书增加到四万册。馆长何知秋说，
粮仓的木梁和砖墙都保留原样，孩子们可以坐在
谷斗改成的椅子上看书，周末还有说书人来讲故
事，馆里为老人准备了放大镜和热茶。
老粮仓变成图书馆
`;

const ENGLISH = `The Marrow Bay Courier
Friday, March 14, 2025
Page 3
Ferry returns after winter repairs
By Dora Quill
SALTMERE — The ferry between Saltmere and
the outer islands sailed again on Thursday
after eleven weeks in dry dock. Harbour
master Ines Alcott said the hull had been
plated anew and both engines replaced.
Islanders lined the pier with lanterns.
Orchard fair draws record crowd
By Tom Verity
ELMSFORD — Nearly nine thousand visitors came
to the orchard fair at Elmsford on Saturday,
the most since it began. Growers showed sixty
kinds of apple, and the cider press ran until
the last barrel was empty, organisers said.
`;

describe('a page', () => {
  const reading = detect(pageWith(CHINESE));
  const at = (words: string) => ownerAt(reading.proof, CHINESE.indexOf(words));

  test('has a story for each opening, and each story the headline below it', () => {
    expect(at('首批二十辆')).toBe(at('码头建设历时'));
    expect(at('临江港三号码头试运行')).toBe(at('首批二十辆'));
    expect(at('老粮仓变成图书馆')).toBe(at('馆藏图书'));
    expect(at('馆藏图书')).not.toBe(at('首批二十辆'));
  });

  test('has bylines and headlines that say the fields', () => {
    const fields = reading.proof.articles.map((article) => fieldsOf(reading.proof, article));
    expect(fields.map((field) => field.title)).toEqual(['临江港三号码头试运行', '老粮仓变成图书馆']);
    expect(fields.map((field) => field.authors)).toEqual([['闻一舟'], ['苏小满']]);
  });

  test('says its language', () => {
    expect(reading.proof.fields.language).toBe('zh-Hans');
  });
});

test('an English page says paper, date and number, and keeps its stories apart', () => {
  const { proof } = detect(pageWith(ENGLISH));
  expect(proof.fields).toMatchObject({ publication: 'The Marrow Bay Courier', date: '2025-03-14', language: 'en' });
  const owner = (words: string) => ownerAt(proof, ENGLISH.indexOf(words));
  expect(owner('Ferry returns')).toBe(owner('plated anew'));
  expect(owner('Orchard fair draws')).toBe(owner('cider press'));
  expect(owner('Ferry returns')).not.toBe(owner('Orchard fair draws'));
});

/** Text of all that pages are made of, and of much that they never should be. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\n',
        '\n\n',
        ' ',
        '\u3000',
        '■工会动态■',
        '本报讯（记者王一）',
        '□李 二 摄',
        'PARIS —',
        '。',
        '\ud800',
        '\udc00',
        '👩‍🚒',
        'e\u0301',
        '\u200b',
        '\f',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: 'grapheme-composite', maxLength: 12 }),
      fc.stringMatching(/^[一-龥]{1,14}$/u),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('any text', () => {
  test('gets a proof without faults whose spans are the whole text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { proof } = detect(pageWith(text));
        expect(faults(proof)).toEqual([]);
        expect(
          spans(proof)
            .map(({ start, end }) => text.slice(start, end))
            .join(''),
        ).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test('gets the same reading every time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(detect(pageWith(text))).toEqual(detect(pageWith(text)));
      }),
      { numRuns: 30 },
    );
  });

  test('has doubts between 0 and 1 that lie on the page', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { confidence, range } of detect(pageWith(text)).doubts) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(range.start <= range.end && range.end <= text.length).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe.each([
  ['nothing', ''],
  ['100,000 blank lines', '\n'.repeat(100_000)],
  ['a line of a million characters', '山'.repeat(1_000_000)],
  ['a line of a million spaces and letters', 'a '.repeat(500_000)],
  ['50,000 marks', '■□【（('.repeat(10_000)],
  ['an unclosed bracket of names', `（${'王李张'.repeat(60)}\n`.repeat(50)],
  ['2,000 short lines', '本报讯\n'.repeat(2_000)],
])('%s', (_, text) => {
  test('is read without a fault', () => {
    expect(faults(detect(pageWith(text)).proof)).toEqual([]);
  });
});
