import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../domain/article.ts';
import type { Correction, ParagraphOverride } from '../domain/correction.ts';
import { spansOf } from '../domain/partition.ts';
import type { Proof } from '../domain/proof.ts';
import { marked } from '../testing/marked.ts';
import { spokenFields } from './fields.ts';
import { type Paragraph, paragraphsOf, storyParagraphs } from './paragraphs.ts';

const article = (proof: Proof): Article => proof.articles[0] as Article;
const copy = (proof: Proof): readonly Paragraph[] => paragraphsOf(proof, article(proof));
const texts = (proof: Proof): string[] => copy(proof).map(({ text }) => text);

/** Set in a column of ten characters. */
const COLUMN = `渡船公司在昨天宣布，
从下月起夜班船由两艘
增至四艘，末班船延至
晚上十一点半。
船员们说，早就盼着这
一天，江心洲的住户也
不用绕道了。
公司还说，票价不变，
月票照旧可用。`;

describe('paragraphs', () => {
  it('break after a short line that ends a sentence', () => {
    expect(texts(marked(`‹body›${COLUMN}`))).toEqual([
      '渡船公司在昨天宣布，从下月起夜班船由两艘增至四艘，末班船延至晚上十一点半。',
      '船员们说，早就盼着这一天，江心洲的住户也不用绕道了。',
      '公司还说，票价不变，月票照旧可用。',
    ]);
  });

  it('go on over a blank row, and over what others own, in mid-sentence', () => {
    const cut = COLUMN.replace('由两艘\n', '由两艘\n\n').replace('也\n', '也\n‹folio›第三版 渡城晚报\n‹body›');
    expect(texts(marked(`‹body›${cut}`))).toEqual(texts(marked(`‹body›${COLUMN}`)));
  });

  it('do not repeat what fields hold', () => {
    const proof = marked('‹headline›夜船‹byline›（记者 苗青禾）‹body›船开了。‹credit›于得水 摄');
    expect(texts(proof)).toEqual(['船开了。']);
  });

  it('let captions and pull quotes follow the paragraph they stand in', () => {
    const proof = marked(
      '‹body›渡船公司在昨天宣布，\n从下月起夜班船由两艘\n‹caption›图为渡口。\n‹body›增至四艘，末班船延至\n晚上十一点半。',
    );
    expect(copy(proof).map(({ role, text }) => [role, text])).toEqual([
      ['body', '渡船公司在昨天宣布，从下月起夜班船由两艘增至四艘，末班船延至晚上十一点半。'],
      ['caption', '图为渡口。'],
    ]);
  });

  it('mark crossheads, which always stand alone', () => {
    const proof = marked('‹body›船开了。\n‹crosshead›夜里\n的灯\n‹body›灯亮了。');
    expect(copy(proof).map(({ role, text }) => [role, text])).toEqual([
      ['body', '船开了。'],
      ['crosshead', '夜里的灯'],
      ['body', '灯亮了。'],
    ]);
  });

  it('follow the reading order of the article', () => {
    const proof = marked('‹body›后来灯灭了。\n‹folio›第三版\n‹body›先是船开了。');
    const second = proof.page.text.indexOf('先');
    expect(paragraphsOf(proof, { ...article(proof), order: [second, 0] }).map(({ text }) => text)).toEqual([
      '先是船开了。',
      '后来灯灭了。',
    ]);
  });
});

describe('the story of a record', () => {
  it('leaves captions to a photograph that has nothing else', () => {
    expect(storyParagraphs(copy(marked('‹body›船开了。\n‹caption›图为渡口。'))).map(({ text }) => text)).toEqual([
      '船开了。',
    ]);
    expect(storyParagraphs(copy(marked('‹caption›图为渡口。‹credit›于得水 摄'))).map(({ text }) => text)).toEqual([
      '图为渡口。',
    ]);
  });
});

describe('the editor', () => {
  const proof = marked(`‹body›${COLUMN}`);
  const at = (text: string) => proof.page.text.indexOf(text);
  const overridden = (...overrides: ParagraphOverride[]) => texts({ ...proof, overrides });
  const corrected = (...corrections: Correction[]) => texts({ ...proof, corrections });

  it('joins and breaks, in mid-line too', () => {
    expect(overridden({ at: at('船员们说'), kind: 'join' })).toHaveLength(2);
    expect(overridden({ at: at('末班船'), kind: 'break' })[1]).toBe('末班船延至晚上十一点半。');
    expect(overridden({ at: at('\n船员们说') + 1, kind: 'join' })).toEqual(
      overridden({ at: at('\n船员们说'), kind: 'join' }),
    );
  });

  it('corrects text, within a line and over its end', () => {
    expect(corrected({ start: at('两艘'), end: at('两艘') + 1, text: '三' })[0]).toContain('由三艘增至');
    expect(corrected({ start: at('由两艘'), end: at('四艘'), text: '加到 ' })[0]).toContain('夜班船加到 四艘');
    expect(corrected({ start: at('公司还说'), end: at('票价'), text: '' })[2]).toBe('票价不变，月票照旧可用。');
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '渡',
        '船',
        '。',
        '，',
        '“',
        '”',
        '\n',
        ' ',
        '　',
        'a',
        'word',
        '-',
        '1',
        '⻓',
        'ﬁ',
        '𠮷',
        '\u00ad',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);
const role = fc.constantFrom(
  'body',
  'crosshead',
  'caption',
  'headline',
  'byline',
  'dateline',
  'credit',
  'folio',
  'pullquote',
);
const anyProof = fc
  .array(fc.tuple(role, anyText), { minLength: 1, maxLength: 6 })
  .map((parts) => marked(parts.map(([name, text]) => `‹${name}›${text.replaceAll('‹', '')}`).join('')));

const covered = (proof: Proof, runs: readonly { start: number; end: number }[]): Int8Array => {
  const times = new Int8Array(proof.page.text.length);
  for (const { start, end } of runs) for (let i = start; i < end; i++) times[i] = (times[i] ?? 0) + 1;
  return times;
};

describe('laws', () => {
  it('a paragraph is its runs, and starts where it says', () => {
    fc.assert(
      fc.property(anyProof, (proof) => {
        for (const paragraph of copy(proof)) {
          expect(paragraph.runs.map((run) => run.text).join('')).toBe(paragraph.text);
          expect(paragraph.runs[0]?.start).toBe(paragraph.at);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('every visible character of running text stands in exactly one run, and no other does', () => {
    fc.assert(
      fc.property(anyProof, (proof) => {
        const times = covered(
          proof,
          copy(proof).flatMap(({ runs }) => runs),
        );
        const running = new Int8Array(proof.page.text.length);
        for (const span of spansOf(proof, 'a1'))
          if (['body', 'crosshead', 'caption', 'pullquote'].includes(span.role)) running.fill(1, span.start, span.end);
        for (let i = 0; i < times.length; i++) {
          const visible = proof.page.text.charAt(i).trim() !== '';
          if (visible && !isInvisibleAlone(proof, i)) expect([i, times[i]]).toEqual([i, running[i]]);
          if (running[i] === 0) expect(times[i]).toBe(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('fields are read from anything without a fault', () => {
    fc.assert(
      fc.property(anyProof, (proof) => {
        const fields = spokenFields(proof, article(proof));
        expect([...fields.authors, ...fields.photographers].every((name) => name.trim() !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('overrides and corrections anywhere keep what is not touched', () => {
    const places = fc.array(fc.tuple(fc.nat(80), fc.constantFrom<'join' | 'break'>('join', 'break')), { maxLength: 5 });
    fc.assert(
      fc.property(anyProof, places, (proof, marks) => {
        const inside = new Map(marks.map(([at, kind]) => [Math.min(at, proof.page.text.length), kind] as const));
        const overrides = [...inside].map(([at, kind]) => ({ at, kind })).sort((a, b) => a.at - b.at);
        const letters = (of: Proof) => texts(of).join('').replace(/\s/g, '').split('').sort().join('');
        expect(letters({ ...proof, overrides })).toHaveLength(letters(proof).length);
      }),
      { numRuns: 300 },
    );
  });
});

/** A paragraph of invisible marks alone has no text, and is none. */
function isInvisibleAlone(proof: Proof, at: number): boolean {
  return /[\p{Cc}\u00ad\u200b\u2060\ufeff]/u.test(proof.page.text.charAt(at));
}
