import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '../domain/edits/applyEdit.ts';
import type { Edit } from '../domain/edits/edit.ts';
import { faults } from '../domain/faults.ts';
import { blankProof, type Proof } from '../domain/proof.ts';
import { isRefusal } from '../domain/refusal.ts';
import { proofOf } from '../testing/picture.ts';
import { aimed, randomWork } from '../testing/randomEdits.ts';
import { confidenceOf } from './confidenceOf.ts';
import { isImportProblem } from './importProblem.ts';
import { normaliseText, pageOf } from './pageOf.ts';
import { readRecord } from './readRecord.ts';
import { type PageRecord, PageRecordEntries } from './record.ts';
import { recordOf } from './recordOf.ts';
import { checkShape } from './recordShape.ts';

const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** The same division over a page as an import makes it: normalised and hashed. */
async function imported(proof: Proof): Promise<Proof> {
  const page = await pageOf('test.txt', proof.page.text, 'utf-8');
  if (isImportProblem(page)) throw new Error(page.problem);
  return { ...proof, page };
}

function made(proof: Proof, edits: readonly Edit[]): Proof {
  return edits.reduce((before, edit) => {
    const after = applyEdit(before, aimed(before, edit));
    return isRefusal(after) ? before : after;
  }, proof);
}

async function worked(text: string, edits: readonly Edit[]): Promise<Proof> {
  const page = await pageOf('页 1.txt', text, 'gb18030');
  if (isImportProblem(page)) throw new Error(page.problem);
  return made(blankProof(page), edits);
}

async function read(record: unknown): Promise<Proof> {
  const result = await readRecord(record);
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  return result.proof;
}

describe('what is exported can be imported', () => {
  test('every proof that edits can reach comes back the same, and its record keeps to the format', async () => {
    await fc.assert(
      fc.asyncProperty(randomWork, async ({ text, edits }) => {
        fc.pre(text.trim() !== '');
        const proof = await worked(normaliseText(text), edits);
        const record = recordOf(proof);
        expect(checkShape(PageRecordEntries, record)).toEqual({ value: record });
        const back = await read(asJson(record));
        expect(back).toEqual(proof);
        expect(JSON.stringify(recordOf(back))).toBe(JSON.stringify(record));
        expect(JSON.stringify(back.articles)).toBe(JSON.stringify(proof.articles));
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  test('how sure the engine was comes back, article by article', async () => {
    const proof = await imported(proofOf('AABB', 'hbhb', '题文题文'));
    const confidence = (id: string) => (id === 'a1' ? 0.4 : null);
    const record = recordOf(proof, { confidence });
    const result = await readRecord(asJson(record));
    if ('faults' in result) throw new Error('faults');
    expect(result.doubts).toMatchObject([
      { kind: 'article', article: 'a1', range: { start: 0, end: 2 }, confidence: 0.4 },
    ]);
    expect(recordOf(result.proof, { confidence: confidenceOf(result) })).toEqual(record);
  });

  test('a title typed over with the very words of the headline stays typed over', async () => {
    const plain = await imported(proofOf('AAAA', 'hhbb', '标题正文'));
    const typed = made(plain, [{ kind: 'set-field', article: 'a1', field: 'title', value: '标题' }]);
    expect(recordOf(typed).articles[0]).toMatchObject({ title: '标题', overridden: ['title'] });
    expect(await read(recordOf(typed))).toEqual(typed);
    expect((await read(recordOf(plain))).articles[0]?.overrides).toEqual({});
  });

  test('reading order is the order of the spans', async () => {
    const proof = made(await imported(proofOf('AABBAA', 'bbbbbb')), [
      { kind: 'reorder', article: 'a1', order: [4, 0] },
    ]);
    expect(recordOf(proof).articles[0]?.spans.map(({ start }) => start)).toEqual([4, 0]);
    expect((await read(recordOf(proof))).articles[0]?.order).toEqual([4, 0]);
  });
});

describe('what other tools wrote', () => {
  /** `标题` + body of a1, a space, furniture, three characters of nobody. */
  const sample = async (): Promise<PageRecord> =>
    asJson(recordOf(await imported(proofOf('AAAAAA..___', 'hhbbbbffbbb', '标题\n正文 8版三个字'))));

  test('white space between spans may be left out, and a span may come in pieces', async () => {
    const record = await sample();
    const spans = [
      { start: 0, end: 2, role: 'headline' as const },
      { start: 3, end: 4, role: 'body' as const },
      { start: 4, end: 5, role: 'body' as const },
    ];
    record.articles[0] = { ...record.articles[0], spans } as PageRecord['articles'][0];
    expect(await read(record)).toEqual(await read(await sample()));
  });

  test('a field that was changed but not marked is kept as typed over', async () => {
    const record = await sample();
    Object.assign(record.articles[0] ?? {}, { title: '别的标题', overridden: [] });
    expect((await read(record)).articles[0]?.overrides).toEqual({ title: '别的标题' });
  });

  test('a correction that starts with a space is kept as edits keep it', async () => {
    const record = await sample();
    record.corrections.push({ start: 5, end: 6, text: ' —' });
    expect((await read(record)).corrections).toEqual([{ start: 4, end: 6, text: '文 —' }]);
  });

  const spansOfFirst = (record: PageRecord) => record.articles[0]?.spans ?? [];
  test.each<[string, (record: PageRecord) => unknown, object]>([
    ['a key is missing', (r) => Reflect.deleteProperty(r, 'notes'), { code: 'missing', path: 'notes' }],
    ['a key is unknown', (r) => Object.assign(r, { colour: 1 }), { code: 'unknown-key', path: 'colour' }],
    [
      'a newer version',
      (r) => Object.assign(r, { version: 2 }),
      { code: 'unknown-version', path: 'version', found: '2' },
    ],
    [
      'not a role',
      (r) => Object.assign(spansOfFirst(r)[1] ?? {}, { role: 'title' }),
      { code: 'wrong-value', path: 'articles[0].spans[1].role', found: '"title"' },
    ],
    [
      'other text',
      (r) => Object.assign(r, { text: r.text.replace('正', '止') }),
      { code: 'text-changed', path: 'source.sha256' },
    ],
    [
      'raw newlines',
      (r) => Object.assign(r, { text: r.text.replace('\n', '\r') }),
      { code: 'not-normalised', path: 'text' },
    ],
    ['nothing to be seen', (r) => Object.assign(r, { text: ' \n' }), { code: 'only-space', path: 'text' }],
    ['no day of the calendar', (r) => Object.assign(r, { date: '2023-02-29' }), { code: 'wrong-value', path: 'date' }],
    [
      'an author twice',
      (r) => Object.assign(r.articles[0] ?? {}, { authors: ['甲', '甲'] }),
      { code: 'wrong-value', path: 'articles[0].authors' },
    ],
    ['text that nobody owns', (r) => r.unassigned.pop(), { code: 'loss', path: 'text', place: { offset: 8, line: 2 } }],
    [
      'two owners',
      (r) => r.furniture.push({ start: 4, end: 5, role: 'folio' }),
      { code: 'overlap', path: 'furniture[1]', place: { offset: 4, line: 2 } },
    ],
    [
      'beyond the text',
      (r) => Object.assign(r.unassigned[0] ?? {}, { end: 12 }),
      { code: 'out-of-text', path: 'unassigned[0].end', place: { offset: 12, line: 2 } },
    ],
    [
      'an empty range',
      (r) => Object.assign(r.unassigned[0] ?? {}, { start: 11 }),
      { code: 'empty-range', path: 'unassigned[0]' },
    ],
    [
      'two articles of one name',
      (r) => r.articles.push(r.articles[0] as PageRecord['articles'][0]),
      { code: 'id-twice', path: 'articles[1].id' },
    ],
    [
      'a label out of the text',
      (r) => Object.assign(r.articles[0] ?? {}, { label: 11 }),
      { code: 'out-of-text', path: 'articles[0].label' },
    ],
    [
      'a correction over a boundary',
      (r) => r.corrections.push({ start: 4, end: 7, text: 'x' }),
      { code: 'crosses-a-boundary', path: 'corrections[0]' },
    ],
    [
      'one override twice',
      (r) => r.paragraphOverrides.push({ at: 4, kind: 'join' }, { at: 4, kind: 'break' }),
      { code: 'id-twice', path: 'paragraphOverrides[1].at' },
    ],
  ])('%s', async (_, spoil, expected) => {
    const record = await sample();
    spoil(record);
    expect(await readRecord(record)).toMatchObject({
      faults: expect.arrayContaining([expect.objectContaining(expected)]),
    });
  });

  test('an offset inside an emoji or a pair of surrogates is named', async () => {
    const record = asJson(recordOf(await imported(proofOf('AAAA', 'bbbb', '𠮷👩'))));
    record.articles = [];
    record.unassigned = [
      { start: 0, end: 1, role: 'body' },
      { start: 1, end: 4, role: 'body' },
    ];
    expect(await readRecord(record)).toMatchObject({
      faults: [
        { code: 'inside-character', path: 'unassigned[0].end', place: { offset: 1, line: 1 } },
        { code: 'inside-character', path: 'unassigned[1].start', place: { offset: 1, line: 1 } },
      ],
    });
  });

  test('no record, however spoilt, gives an exception or a proof that is or later comes to be at fault', async () => {
    const offset = fc.integer({ min: -1, max: 14 });
    const span = fc.record({ start: offset, end: offset, role: fc.constantFrom('body', 'headline', 'other') });
    const spoilt = fc.record({
      spans: fc.array(span, { minLength: 1, maxLength: 3 }),
      unassigned: fc.array(span, { maxLength: 3 }),
      corrections: fc.array(fc.record({ start: offset, end: offset, text: fc.constantFrom('x', ' x') }), {
        maxLength: 2,
      }),
      paragraphOverrides: fc.array(fc.record({ at: offset, kind: fc.constant('join') }), { maxLength: 2 }),
      label: offset,
    });
    const base = await sample();
    await fc.assert(
      fc.asyncProperty(
        spoilt,
        fc.array(fc.constantFrom('spans', 'unassigned', 'corrections', 'paragraphOverrides', 'label')),
        randomWork,
        async (all, names, { edits }) => {
          const record: Record<string, unknown> = { ...base };
          const article: Record<string, unknown> = { ...base.articles[0] };
          for (const name of names)
            (name === 'spans' || name === 'label' ? article : record)[name] = all[name as keyof typeof all];
          record['articles'] = [article];
          const result = await readRecord(record);
          if ('faults' in result) return;
          expect(faults(result.proof)).toEqual([]);
          expect(faults(made(result.proof, edits))).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
