import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Candidate } from '../domain/missing.ts';
import type { Page } from '../domain/page.ts';
import { blankProof, type Proof } from '../domain/proof.ts';
import type { Reading } from '../domain/reading.ts';
import { answer } from './answer.ts';
import { createEngine } from './client.ts';

const pageOf = (id: string, text = `${id}: Rain fell.\n`): Page => ({
  id,
  text,
  source: { name: `${id}.txt`, sha256: '', encoding: 'utf-8' },
});

/** An engine that finds nothing, but fails where a test wants it to. */
function detect(page: Page): Reading {
  if (page.id === 'bug') throw new Error('the engine trips');
  const proof = blankProof(page);
  return {
    proof: page.id === 'lawless' ? { ...proof, starts: proof.starts.map((s) => ({ ...s, start: 3 })) } : proof,
    doubts: [],
  };
}

/** A finder that always finds the page's first character. */
function find(proof: Proof): readonly Candidate[] {
  if (proof.page.id === 'bug') throw new Error('the finder trips');
  const edit = { kind: 'assign', start: 0, end: 1, owner: 'a1' } as const;
  return [{ ranges: [{ start: 0, end: 1 }], owner: 'unassigned', probability: 0.5, evidence: [], edit }];
}

/** A worker in this very thread: messages are really cloned, answers come later, and it can be told to die. */
class InMemoryWorker extends EventTarget {
  readonly heard: string[];
  readonly #channel = new MessageChannel();

  constructor(heard: string[]) {
    super();
    this.heard = heard;
    this.#channel.port1.onmessage = ({ data }) => this.dispatchEvent(new MessageEvent('message', { data }));
    this.#channel.port2.onmessage = ({ data }) => this.#work(data);
  }

  postMessage(message: unknown): void {
    this.#channel.port1.postMessage(message);
  }

  terminate(): void {
    this.heard.push('ended');
    this.#channel.port1.close();
  }

  #work(data: { page: Page; proof: Proof }): void {
    const { id } = data.page ?? data.proof.page;
    this.heard.push(id);
    if (id === 'crash') this.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    else if (id === 'babble') this.#channel.port2.postMessage('no answer');
    else if (id !== 'endless') this.#channel.port2.postMessage(answer(data, { detect, find }));
  }
}

let workers: InMemoryWorker[] = [];
afterEach(() => {
  for (const worker of workers) worker.terminate();
  workers = [];
});

/** A detector, and what its workers heard and did, in order. */
function detector() {
  const heard: string[] = [];
  const makeWorker = () => {
    heard.push('started');
    const worker = new InMemoryWorker(heard);
    workers.push(worker);
    return worker;
  };
  return { ...createEngine(makeWorker), heard };
}

describe('detector', () => {
  test('answers a reading of the very page it was given, from one worker that is started with the first job', async () => {
    const { detect, heard } = detector();
    expect(heard).toEqual([]);
    const pages = [pageOf('one'), pageOf('two')];
    const readings = await Promise.all(pages.map((page) => detect(page)));
    expect(readings).toEqual(pages.map((page) => ({ proof: blankProof(page), doubts: [] })));
    expect(
      readings.map((reading) => 'proof' in reading && reading.proof.page === pages[readings.indexOf(reading)]),
    ).toEqual([true, true]);
    expect(heard).toEqual(['started', 'one', 'two']);
  });

  test('an urgent page goes before all that wait, but not before an urgent one that came first', async () => {
    const { detect, heard } = detector();
    await Promise.all([
      detect(pageOf('running')),
      detect(pageOf('bulk')),
      detect(pageOf('opened'), { urgent: true }),
      detect(pageOf('opened next'), { urgent: true }),
    ]);
    expect(heard).toEqual(['started', 'running', 'opened', 'opened next', 'bulk']);
  });

  test('an urgent page waits a second for one that nobody waits for, and no longer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { detect, heard } = detector();
    const stop = new AbortController();
    const endless = detect(pageOf('endless'), { signal: stop.signal });
    const bulk = detect(pageOf('bulk'));
    const opened = detect(pageOf('opened'), { urgent: true });
    await vi.advanceTimersByTimeAsync(999);
    expect(heard).not.toContain('ended');
    await vi.advanceTimersByTimeAsync(1);
    vi.useRealTimers();
    expect(await opened).toHaveProperty('proof');
    expect(await bulk).toHaveProperty('proof');
    await expect.poll(() => heard).toEqual(['started', 'endless', 'ended', 'started', 'opened', 'bulk', 'endless']);
    stop.abort();
    await expect(endless).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('cancelling the job that runs ends its worker; the rest goes on with a new one', async () => {
    const { detect, heard } = detector();
    const stop = new AbortController();
    const endless = detect(pageOf('endless'), { signal: stop.signal });
    const next = detect(pageOf('next'));
    await expect.poll(() => heard).toContain('endless');
    stop.abort();
    await expect(endless).rejects.toMatchObject({ name: 'AbortError' });
    expect(await next).toHaveProperty('proof');
    expect(heard).toEqual(['started', 'endless', 'ended', 'started', 'next']);
  });

  test('cancelling a job that waits, or that never was let in, leaves the worker alone', async () => {
    const { detect, heard } = detector();
    const stop = new AbortController();
    const running = detect(pageOf('running'));
    const waiting = detect(pageOf('waiting'), { signal: stop.signal });
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    await expect(detect(pageOf('late'), { signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' });
    await running;
    expect(heard).toEqual(['started', 'running']);
  });

  test('cancelling what is done already does nothing', async () => {
    const { detect, heard } = detector();
    const stop = new AbortController();
    await detect(pageOf('one'), { signal: stop.signal });
    stop.abort();
    await detect(pageOf('two'));
    expect(heard).toEqual(['started', 'one', 'two']);
  });

  test.each([
    ['crash', 'out of memory'],
    ['babble', 'no answer'],
  ])('a worker that dies or talks nonsense (%s) costs its own job alone', async (id, detail) => {
    const { detect, heard } = detector();
    const [failed, next] = await Promise.all([detect(pageOf(id)), detect(pageOf('next'))]);
    expect(failed).toEqual({ failed: 'worker', detail: expect.stringContaining(detail) });
    expect(next).toHaveProperty('proof');
    expect(heard).toEqual(['started', id, 'ended', 'started', 'next']);
  });

  test.each([
    ['bug', 'the engine trips'],
    ['lawless', 'not sound'],
  ])('an engine that throws or breaks the laws (%s) is a failure, and its worker goes on', async (id, detail) => {
    const { detect, heard } = detector();
    expect(await detect(pageOf(id))).toEqual({ failed: 'worker', detail: expect.stringContaining(detail) });
    expect(await detect(pageOf('next'))).toHaveProperty('proof');
    expect(heard).toEqual(['started', id, 'next']);
  });

  test('where no worker starts, every job of a long queue fails as a value', async () => {
    const { detect } = createEngine(() => {
      throw new Error('no workers here');
    });
    const outcomes = await Promise.all(Array.from({ length: 5000 }, (_, i) => detect(pageOf(`${i}`))));
    expect(outcomes.every((outcome) => 'failed' in outcome && outcome.detail === 'no workers here')).toBe(true);
  });
});

describe('finder', () => {
  const proofOf = (id: string) => blankProof(pageOf(id));

  test('answers what is found in the proof it was given, before all that waits', async () => {
    const { detect, findMissing, heard } = detector();
    const [, , found] = await Promise.all([
      detect(pageOf('running')),
      detect(pageOf('bulk')),
      findMissing(proofOf('asked'), 'a1', 'head'),
    ]);
    expect(found).toEqual(find(proofOf('asked')));
    expect(heard).toEqual(['started', 'running', 'asked', 'bulk']);
  });

  test('can be cancelled while it searches, and the next search has a new worker', async () => {
    const { findMissing, heard } = detector();
    const stop = new AbortController();
    const endless = findMissing(proofOf('endless'), 'a1', 'tail', { signal: stop.signal });
    await expect.poll(() => heard).toContain('endless');
    stop.abort();
    await expect(endless).rejects.toMatchObject({ name: 'AbortError' });
    expect(await findMissing(proofOf('next'), 'a1', 'tail')).toHaveLength(1);
    expect(heard).toEqual(['started', 'endless', 'ended', 'started', 'next']);
  });

  test.each([
    ['bug', 'the finder trips'],
    ['crash', 'out of memory'],
    ['babble', 'no answer'],
  ])('a search that fails (%s) is a value, and can be tried again', async (id, detail) => {
    const { findMissing } = detector();
    expect(await findMissing(proofOf(id), 'a1', 'head')).toEqual({
      failed: 'worker',
      detail: expect.stringContaining(detail),
    });
    expect(await findMissing(proofOf('again'), 'a1', 'head')).toHaveLength(1);
  });
});
