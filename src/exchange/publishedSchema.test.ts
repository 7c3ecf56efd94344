import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { GenericSchema } from 'valibot';
import { describe, expect, test } from 'vitest';
import { proofOf } from '../testing/picture.ts';
import { ArchiveEntries, archiveOf } from './archive.ts';
import { PageRecordEntries } from './record.ts';
import { recordOf } from './recordOf.ts';

function published(schema: GenericSchema): object {
  const { $schema, title, description, ...rest } = toJsonSchema(schema, { target: 'draft-2020-12' });
  return { $schema, title, description, ...rest };
}
const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** A validator that knows nothing of ours: it reads the published schema and no more. */
function accepts(schema: object, value: unknown): boolean {
  const formats = { date: /^\d{4}-\d\d-\d\d$/, 'date-time': /^\d{4}-\d\d-\d\dT[\d:.]+Z$/ };
  return new Ajv2020({ formats }).compile(schema)(value);
}

const SCHEMAS = [
  ['galley-page.schema.json', PageRecordEntries],
  ['galley-archive.schema.json', ArchiveEntries],
] as const;

test.each(SCHEMAS)(
  'public/schema/%s is what the definitions give (`npx vitest run publishedSchema -u` writes it)',
  async (file, schema) => {
    await expect(`${JSON.stringify(published(schema), null, 2)}\n`).toMatchFileSnapshot(`../../public/schema/${file}`);
  },
);

describe('the published schemas', () => {
  const record = asJson(recordOf(proofOf('AAAABB.._', 'hhbbhbfoj', '标题正文题文8版续'), { confidence: () => 0.5 }));
  const archive = asJson(archiveOf([record], Date.UTC(2026, 10, 3)));

  test('take what is exported', () => {
    expect(accepts(published(PageRecordEntries), record)).toBe(true);
    expect(accepts(published(ArchiveEntries), archive)).toBe(true);
  });

  test.each<[string, object]>([
    ['a missing key', { notes: undefined }],
    ['an unknown key', { colour: 'red' }],
    ['another unit of offsets', { offsetUnit: 'utf8' }],
    ['a role of the wrong kind', { furniture: [{ start: 0, end: 1, role: 'headline' }] }],
    ['an offset below 0', { unassigned: [{ start: -1, end: 1, role: 'body' }] }],
    ['half an offset', { unassigned: [{ start: 0.5, end: 1, role: 'body' }] }],
    ['a day that is none', { date: '3 March' }],
    ['blanks at the end of a value', { publication: 'Morning Post ' }],
  ])('refuse %s', (_, change) => {
    expect(accepts(published(PageRecordEntries), asJson({ ...record, ...change }))).toBe(false);
  });

  test('say how offsets are counted and in which order an article is read', () => {
    const text = JSON.stringify(published(PageRecordEntries));
    expect(text).toContain('UTF-16');
    expect(text).toContain('read first');
  });
});
