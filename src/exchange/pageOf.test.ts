import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseText, pageOf } from './pageOf.ts';

const sha = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('normaliseText', () => {
  test.each([
    ['newlines of all systems', 'a\r\nb\rc\nd\u2028e\u2029f', 'a\nb\nc\nd\ne\nf'],
    ['a blank line of \\r\\n stays one', 'a\r\n\r\nb', 'a\n\nb'],
    ['byte order marks before the text, not inside', '\uFEFF\uFEFFa\uFEFFb', 'a\uFEFFb'],
    ['halves of surrogate pairs', 'a\ud842b𠮷\udfb7', 'a\uFFFDb𠮷\uFFFD'],
    ['nothing else: form feed, tab, no-break space, combining marks', 'a\f\t\u00a0e\u0301　b', 'a\f\t\u00a0e\u0301　b'],
  ])('%s', (_, text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });

  test('twice is once', () => {
    const text = fc
      .array(fc.constantFrom('\r', '\n', '\u2028', '\uFEFF', '\ud842', '\udfb7', '版'))
      .map((a) => a.join(''));
    fc.assert(fc.property(text, (raw) => normaliseText(normaliseText(raw)) === normaliseText(raw)));
  });
});

describe('pageOf', () => {
  test('hashes the normalised text, and takes the id from name and text', async () => {
    expect(await pageOf('Seite 3.txt', '\uFEFFEins\r\nZwei', 'windows-1252')).toEqual({
      id: sha('Seite 3.txt\0Eins\nZwei').slice(0, 16),
      text: 'Eins\nZwei',
      source: { name: 'Seite 3.txt', sha256: sha('Eins\nZwei'), encoding: 'windows-1252' },
    });
  });

  test('gives one file one id, whichever system it comes from', async () => {
    const mac = await pageOf('Zu\u0308rich.txt', 'a\rb', 'utf-8');
    expect(mac).toEqual(await pageOf('Z\u00fcrich.txt', 'a\r\nb', 'utf-8'));
  });

  test('keeps the id that came with the text, and a name with slashes', async () => {
    const page = await pageOf('18/3/2021', 'y', 'utf-8', 'p-7');
    expect(page).toMatchObject({ id: 'p-7', source: { name: '18/3/2021' } });
  });

  test('refuses what holds nothing', async () => {
    expect(await pageOf('x.txt', ' \n\u3000\f', 'utf-8')).toEqual({ problem: 'empty' });
  });
});
