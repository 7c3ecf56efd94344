import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';

/**
 * As `expect(actual).toEqual(expected)`, for laws that compare thousands of proofs: equal values, which nearly all are, are
 * told by Node in a tenth of the time, and only what differs is given to vitest to be told.
 */
export function expectSame(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}
