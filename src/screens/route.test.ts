import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashOf, parseRoute, type Route } from './route.ts';

const name = fc.string({ minLength: 1, unit: 'grapheme' });
const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.record({ screen: fc.constantFrom('library' as const, 'settings' as const) }),
  fc.record({ screen: fc.constant('page' as const), id: name, article: fc.option(name) }),
  fc.record({ screen: fc.constant('export' as const), page: fc.option(name) }),
);

describe('routes', () => {
  test('a route comes back from its hash, whatever its ids hold', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(parseRoute(hashOf(route))).toEqual(route);
      }),
      { seed: 20211, numRuns: 500 },
    );
  });

  test.each(['', '#', '#/'])('%j is the library', (hash) => {
    expect(parseRoute(hash)).toEqual({ screen: 'library' });
  });

  test.each(['#/nowhere', '#/page', '#/page/', '#/page/a/b/c', '#/settings/x', '#/page/%E0%A4', '#/export/a/b'])(
    '%s is unknown, and says what was asked for',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ screen: 'unknown', address: hash });
    },
  );
});
