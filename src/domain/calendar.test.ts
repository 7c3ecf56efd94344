import { expect, test } from 'vitest';
import { isCalendarDate } from './calendar.ts';

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-02-30', false],
  ['2024-04-31', false],
  ['2024-13-01', false],
  ['2024-00-10', false],
  ['2024-2-9', false],
  ['1750-01-01', true],
])('%s: %s', (value, is) => expect(isCalendarDate(value)).toBe(is));
