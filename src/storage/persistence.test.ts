import { expect, test } from 'vitest';
import { askToPersist, storageStatus } from './persistence.ts';

const refuses = () => Promise.reject(new TypeError('not here'));

test('the status is what the browser says, and null where it says nothing', async () => {
  const storage = { persisted: async () => true, estimate: async () => ({ usage: 5, quota: 100 }) };
  expect(await storageStatus(storage)).toEqual({ persisted: true, usage: 5, quota: 100 });
  expect(await storageStatus({ persisted: refuses })).toEqual({ persisted: null, usage: null, quota: null });
});

test('no promise of the browser is no promise, however it says so', async () => {
  expect(await askToPersist({ persist: async () => true })).toBe(true);
  expect(await askToPersist({ persist: refuses })).toBe(false);
  expect(await askToPersist({})).toBe(false);
});
