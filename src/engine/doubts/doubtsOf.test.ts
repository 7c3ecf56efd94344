import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../domain/edits/applyEdit.ts';
import { EVIDENCE_CODES } from '../../domain/evidence.ts';
import { faults } from '../../domain/faults.ts';
import type { Doubt, Reading } from '../../domain/reading.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { goldPages } from '../../testing/goldPage.ts';
import { pageWith } from '../../testing/picture.ts';
import { detect } from '../detect.ts';

const read = (text: string): Reading => detect(pageWith(text));
const readings = [...goldPages].map(([name, { text }]) => [name, read(text)] as const);

/** Second readings that the proof they were made for refuses, or that leave it unsound. */
function unusable({ proof, doubts }: Reading): readonly unknown[] {
  return doubts.flatMap(({ kind, range, alternative }) => {
    if (!alternative) return [];
    const next = applyEdit(proof, alternative);
    const wrong = isRefusal(next) ? next.refused : faults(next);
    return wrong.length > 0 ? [{ kind, range, alternative, wrong }] : [];
  });
}

const doubtful = ({ confidence }: Doubt): boolean => confidence < 0.75;

describe.each(readings)('%s', (_, reading) => {
  test('has second readings that the engine’s own proof takes', () => {
    expect(unusable(reading)).toEqual([]);
  });

  test('has a second reading and a reason for whatever is doubtful', () => {
    const bare = reading.doubts.filter(doubtful).filter((doubt) => !doubt.alternative || doubt.evidence.length === 0);
    expect(bare).toEqual([]);
  });

  test('has one doubt of each article as a whole', () => {
    const whole = reading.doubts.filter(({ kind }) => kind === 'article').map(({ article }) => article);
    expect(whole.toSorted()).toEqual(reading.proof.articles.map(({ id }) => id).toSorted());
  });
});

/** Lines of gold pages in any order, now and then with what no page should hold. */
const shuffled = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...[...goldPages.values()].flatMap(({ text }) => text.split('\n'))) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { maxLength: 40 },
  )
  .map((lines) => lines.join('\n'));

test('second readings of pages without any sense can be taken too', () => {
  fc.assert(
    fc.property(shuffled, (text) => {
      expect(unusable(read(text))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('every reason is given somewhere, on good pages or on pages read from the bottom up', () => {
  const upended = [...goldPages.values()].map(({ text }) => read(text.split('\n').reverse().join('\n')));
  const doubts = [...readings.map(([, reading]) => reading), ...upended].flatMap((reading) => reading.doubts);
  const given = new Set(doubts.flatMap(({ evidence }) => evidence.map(({ code }) => code)));
  expect(EVIDENCE_CODES.filter((code) => !given.has(code))).toEqual([]);
});

describe('an article', () => {
  const codesOf = (text: string, kind: Doubt['kind']): readonly string[] =>
    read(text)
      .doubts.filter((doubt) => doubt.kind === kind)
      .flatMap(({ evidence }) => evidence.map(({ code }) => code));

  const STORY = [
    '本报讯（记者　闻一舟）临江港三号码头昨日',
    '试运行，首批二十辆无人集卡驶上堆场。港务公',
    '司总调度陆明川介绍，码头全部用电驱动，每年',
    '可以减少柴油消耗六百吨，装卸效率提高三成。',
  ];

  test('without a headline is told so', () => {
    expect(codesOf(STORY.join('\n'), 'article')).toContain('headline-missing');
  });

  test('with its headline says which words it shares', () => {
    const [words] = read(['临江港三号码头试运行', ...STORY].join('\n'))
      .doubts.flatMap(({ evidence }) => evidence)
      .filter(({ code }) => code === 'shared-words')
      .map(({ values }) => String(values['words']));
    expect(words).toMatch(/码头|三号/);
  });

  test('that breaks off says so', () => {
    expect(codesOf(STORY.slice(0, 3).join('\n'), 'article')).toContain('ends-mid-sentence');
  });
});
