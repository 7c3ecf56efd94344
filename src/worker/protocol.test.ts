import { describe, expect, test } from 'vitest';
import { blankProof } from '../domain/proof.ts';
import { answer } from './answer.ts';
import { parseAnswer, parseRequest, readingOf } from './protocol.ts';

const page = { id: 'p', text: 'Rain fell.\n', source: { name: 'p.txt', sha256: '', encoding: 'utf-8' } };
const reading = { proof: blankProof(page), doubts: [] };
const answered = () => structuredClone(answer({ kind: 'detect', job: 7, page }, { detect: () => reading }));

describe('protocol', () => {
  test('a reading comes back whole, and the text was not sent', () => {
    const sent = answered();
    expect(JSON.stringify(sent)).not.toContain('Rain');
    const parsed = parseAnswer(sent);
    expect(parsed?.kind === 'read' && readingOf(parsed.reading, page)).toEqual(reading);
  });

  test.each([
    [undefined],
    ['detect'],
    [{ kind: 'detect', page }],
    [{ kind: 'detect', job: 1, page: { id: 'p' } }],
    [{ kind: 'else', job: 1, page }],
  ])('is no request: %j', (message) => {
    expect(parseRequest(message)).toBeUndefined();
    expect(() => answer(message, { detect: () => reading })).toThrow('no request');
  });

  test.each([
    [null],
    [{ kind: 'read', job: 1 }],
    [{ ...answered(), job: 'seven' }],
    [{ ...answered(), reading: { proof: { starts: [] }, doubts: [] } }],
    [{ kind: 'failed', job: 1 }],
  ])('is no answer: %j', (message) => {
    expect(parseAnswer(message)).toBeUndefined();
  });
});
