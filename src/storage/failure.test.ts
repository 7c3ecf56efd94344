import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { Abandoned, failure, failureFrom } from './failure.ts';

const dom = (name: string) => new DOMException('as the browser says it', name);
const dexie = (name: 'AbortError' | 'OpenFailedError', inner: Error) => Object.assign(new Error(name), { name, inner });

test.each([
  ['a full disk that shows as an aborted transaction', dexie('AbortError', dom('QuotaExceededError')), 'quota'],
  ['a full disk in one of many rows', new Dexie.BulkError('bulk', [dom('QuotaExceededError')] as never), 'quota'],
  ['a full disk while opening', dexie('OpenFailedError', dom('QuotaExceededError')), 'quota'],
  ['a private window', dexie('OpenFailedError', dom('UnknownError')), 'blocked'],
  ['a connection that the browser closed', new Dexie.DatabaseClosedError('closed'), 'blocked'],
  ['what was given up on purpose', new Abandoned(failure('stale', 'version 2')), 'stale'],
  ['a fault', new TypeError('x is undefined'), 'unknown'],
  ['what is no error', 'out of order', 'unknown'],
])('%s', (_, error, failed) => {
  expect(failureFrom(error)).toMatchObject({ failed, detail: expect.stringMatching(/\S/) });
});
