import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { newArticle } from '../domain/article.ts';
import type { Page } from '../domain/page.ts';
import { blankProof } from '../domain/proof.ts';
import type { Reading } from '../domain/reading.ts';
import { readRecord } from '../exchange/readRecord.ts';
import { main } from './main.ts';

const folder = mkdtempSync(join(tmpdir(), 'galley-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Everything on the page is one article, held for right by half. The engine has its own tests. */
function detect(page: Page): Reading {
  const article = newArticle('a1');
  const proof = {
    ...blankProof(page),
    starts: [{ start: 0, owner: 'a1' as const, role: 'body' as const }],
    articles: [article],
  };
  const range = { start: 0, end: page.text.length };
  return {
    proof,
    doubts: [{ kind: 'article', article: 'a1', range, confidence: 0.5, evidence: [], alternative: null }],
  };
}

/** A stream that takes one piece at a time and notes how many wait in it. */
function collector() {
  const pieces: string[] = [];
  let longest = 0;
  const stream = new Writable({
    highWaterMark: 16,
    decodeStrings: false,
    write(piece: string, _, done) {
      pieces.push(piece);
      longest = Math.max(longest, stream.writableLength);
      setImmediate(done);
    },
  });
  return { stream, text: () => pieces.join(''), pieces, longest: () => longest };
}

async function galley(args: readonly string[], stdin = '', reader = detect) {
  const [out, err] = [collector(), collector()];
  const around = {
    version: '9.9.9',
    now: () => Date.UTC(2026, 10, 3),
    detect: reader,
    stdout: out.stream,
    stderr: err.stream,
  };
  const status = await main(args, { ...around, stdin: Readable.from([Buffer.from(stdin)]) });
  await new Promise((done) => setImmediate(() => setImmediate(done)));
  return { status, out: out.text(), err: err.text(), pieces: out.pieces, longest: out.longest() };
}

const TWO = '{"id":"p1","text":"One"}\n{"id":"p2","text":"Two"}\n';

describe('galley detect', () => {
  test('prints the record of a text file, which can be imported', async () => {
    const { status, out, err } = await galley(['detect', file('page 1.txt', 'First\r\nlines')]);
    expect([status, err]).toEqual([0, '']);
    const record = JSON.parse(out);
    expect(record).toMatchObject({ format: 'galley-page', source: { name: 'page 1.txt' }, text: 'First\nlines' });
    expect(record.articles).toMatchObject([{ id: 'a1', confidence: 0.5, paragraphs: ['First lines'] }]);
    expect(await readRecord(record)).toHaveProperty('proof');
  });

  test('recognises the encoding of a file', async () => {
    const big5 = Uint8Array.of(0xa6, 0x59, 0xb6, 0xba, 0xa4, 0x46, 0xa8, 0x53, 0xa6, 0xb3);
    const { out } = await galley(['detect', file('big5.txt', big5), '--format=jsonl']);
    expect(JSON.parse(out)).toMatchObject({ text: '吃飯了沒有', source: { encoding: 'big5' } });
  });

  test('prints several pages as an array, or a line each, or as one archive', async () => {
    const args = ['detect', '-', '--format'];
    const ids = (pages: readonly { id: string }[]) => pages.map(({ id }) => id);
    expect(ids(JSON.parse((await galley([...args, 'json'], TWO)).out))).toEqual(['p1', 'p2']);
    expect(
      ids(
        (await galley([...args, 'jsonl'], TWO)).out
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line)),
      ),
    ).toEqual(['p1', 'p2']);
    const archive = (await galley([...args, 'clean'], TWO)).out;
    expect(JSON.parse(archive)).toMatchObject({ format: 'galley-archive', exportedAt: '2026-11-03T00:00:00.000Z' });
    expect(ids(JSON.parse(archive).pages)).toEqual(['p1', 'p2']);
  });

  test.each(['json', 'clean'])('%s is written as JSON.stringify would, however many pages', async (format) => {
    for (const lines of ['', TWO.split('\n')[0] ?? '', TWO]) {
      const { out } = await galley(['detect', '-', '-f', format], lines);
      if (out !== '') expect(out).toBe(`${JSON.stringify(JSON.parse(out), null, 2)}\n`);
      if (format === 'clean') expect(JSON.parse(out).pages).toHaveLength(lines.split('"id"').length - 1);
    }
  });

  test('names what cannot be read, goes on with the rest, and ends with 1', async () => {
    const lines = file('some.jsonl', '{"id":"p1","text":"One"}\n\n{"id":\n{"text":" "}\n{"id":"p2","text":"Two"}');
    const pdf = file('scan.txt', '%PDF-1.7 and so on');
    const { status, out, err } = await galley(['detect', pdf, join(folder, 'none.txt'), folder, lines, '-f', 'jsonl']);
    expect(status).toBe(1);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['p1', 'p2']);
    expect(
      err
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(folder, '…').replace(/not JSON: .*/, 'not JSON')),
    ).toEqual([
      'galley: …/scan.txt is a PDF, not text.',
      'galley: …/none.txt does not exist.',
      'galley: … is a folder.',
      'galley: …/some.jsonl:3 is not JSON',
      'galley: …/some.jsonl:4 is empty.',
    ]);
  });

  test('a page on which the engine fails does not keep the others from their records', async () => {
    const failing = (page: Page) => {
      if (page.id === 'p1') throw new Error('no way');
      return detect(page);
    };
    const { status, out, err } = await galley(['detect', '-', '-f', 'jsonl'], TWO, failing);
    expect([status, JSON.parse(out).id]).toEqual([1, 'p2']);
    expect(err).toBe('galley: standard input:1 was read, but Galley failed on it: no way\n');
  });

  test('waits for its reader: no more than one record waits', async () => {
    const lines = Array.from({ length: 50 }, (_, i) => JSON.stringify({ id: `p${i}`, text: 'x'.repeat(500) })).join(
      '\n',
    );
    const { pieces, longest } = await galley(['detect', '-', '-f', 'jsonl'], lines);
    expect(pieces).toHaveLength(50);
    expect(longest).toBeLessThanOrEqual(Math.max(...pieces.map((piece) => piece.length)));
  });
});

describe('the rest of the command line', () => {
  test('help and version', async () => {
    expect(await galley(['--help'])).toMatchObject({ status: 0, out: expect.stringContaining('galley detect FILE…') });
    expect(await galley(['detect', '--version'])).toMatchObject({ status: 0, out: '9.9.9\n' });
  });

  test.each([[[]], [['find', 'x']], [['detect']], [['detect', 'x', '--format', 'xml']], [['detect', 'x', '--colour']]])(
    'wrong use ends with 2: %j',
    async (args) => {
      const { status, out, err } = await galley(args);
      expect([status, out]).toEqual([2, '']);
      expect(err).toMatch(/^galley: .+ See galley --help\.\n$/);
    },
  );
});

test('a page whose id was there before is left out, by name', async () => {
  const lines = '{"id":"p1","text":"One."}\n{"id":"p1","text":"Two."}\n{"id":"p2","text":"Three."}\n';
  const { status, out, err } = await galley(['detect', '-', '--format', 'jsonl'], lines);
  expect(status).toBe(1);
  expect(out.trimEnd().split('\n')).toHaveLength(2);
  expect(err).toBe('galley: standard input:2 has the id p1, as an earlier page had: it is left out.\n');
});

test('plain text on standard input is told once, and how to give it', async () => {
  const { status, out, err } = await galley(['detect', '-'], 'Rain fell.\nMore rain.\n');
  expect([status, out]).toEqual([1, '']);
  expect(err).toBe(
    'galley: standard input is not JSON Lines, which - stands for: name a file of plain text instead.\n',
  );
});

test('an option that is none is named, in one sentence', async () => {
  const { err } = await galley(['detect', 'a.txt', '-o', 'out.json']);
  expect(err).toBe("galley: Unknown option '-o'. See galley --help.\n");
});

const BUILT = join(import.meta.dirname, '../../dist-cli/galley.js');

describe.skipIf(!existsSync(BUILT))('the built file', () => {
  test('reads standard input', () => {
    const { status, stdout } = spawnSync(process.execPath, [BUILT, 'detect', '-', '--format', 'jsonl'], {
      input: TWO,
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).text),
    ).toEqual(['One', 'Two']);
  });

  test('says nothing when its reader goes away', () => {
    const many = file('many.jsonl', TWO.repeat(500));
    const shell = `"${process.execPath}" "${BUILT}" detect "${many}" --format jsonl | head -n 1 | wc -l`;
    const result = spawnSync('sh', ['-c', shell], { encoding: 'utf8' });
    expect([result.stdout.trim(), result.stderr]).toEqual(['1', '']);
  });
});
