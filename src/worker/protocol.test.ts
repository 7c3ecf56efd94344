import { describe, expect, test } from 'vitest';
import { blankProof } from '../domain/proof.ts';
import { answer } from './answer.ts';
import { parseAnswer, parseRequest, readingOf } from './protocol.ts';

const page = { id: 'p', text: 'Rain fell.\n', source: { name: 'p.txt', sha256: '', encoding: 'utf-8' } };
const reading = { proof: blankProof(page), doubts: [] };
const edit = { kind: 'assign', start: 0, end: 4, owner: 'a1' } as const;
const found = [{ ranges: [{ start: 0, end: 4 }], owner: 'furniture' as const, probability: 0.5, evidence: [], edit }];
const skills = { detect: () => reading, find: () => found };
const answered = () => structuredClone(answer({ kind: 'detect', job: 7, page }, skills));

describe('protocol', () => {
  test('a reading comes back whole, and the text was not sent', () => {
    const sent = answered();
    expect(JSON.stringify(sent)).not.toContain('Rain');
    const parsed = parseAnswer(sent);
    expect(parsed?.kind === 'read' && readingOf(parsed.reading, page)).toEqual(reading);
  });

  test('a proof goes there with its page, and what was found comes back whole', () => {
    const request = { kind: 'find', job: 3, proof: reading.proof, article: 'a1', part: 'tail' };
    expect(parseRequest(structuredClone(request))).toEqual(request);
    expect(parseAnswer(structuredClone(answer(request, skills)))).toEqual({ kind: 'found', job: 3, candidates: found });
  });

  test.each([
    [undefined],
    ['detect'],
    [{ kind: 'detect', page }],
    [{ kind: 'detect', job: 1, page: { id: 'p' } }],
    [{ kind: 'else', job: 1, page }],
    [{ kind: 'find', job: 1, proof: { starts: [] }, article: 'a1', part: 'head' }],
    [{ kind: 'find', job: 1, proof: reading.proof, article: 'furniture', part: 'head' }],
    [{ kind: 'find', job: 1, proof: reading.proof, article: 'a1', part: 'middle' }],
  ])('is no request: %j', (message) => {
    expect(parseRequest(message)).toBeUndefined();
    expect(() => answer(message, skills)).toThrow('no request');
  });

  test.each([
    [null],
    [{ kind: 'read', job: 1 }],
    [{ ...answered(), job: 'seven' }],
    [{ ...answered(), reading: { proof: { starts: [] }, doubts: [] } }],
    [{ kind: 'failed', job: 1 }],
    [{ kind: 'found', job: 1, candidates: [{ ...found[0], ranges: [] }] }],
    [{ kind: 'found', job: 1, candidates: [{ ...found[0], edit: null }] }],
  ])('is no answer: %j', (message) => {
    expect(parseAnswer(message)).toBeUndefined();
  });
});
