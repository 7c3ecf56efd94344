import { expect, test } from 'vitest';
import { isProse } from './prose.ts';

test.each([
  ['The ferry left the quay an hour late on Monday, and nobody was told the reason.', true],
  ['Die Brücke ist seit Montag wieder offen, und der Bürgermeister freute sich.', true],
  ['周一，渡轮晚了一个小时才离开码头，没有人知道原因。', true],
  ['Monday, May 4, 2020', false],
  ['The Quay Times, Est. 1882. Printed and Published by Ada Finch and Sons, Quay Street.', false],
  ['an hour late on Monday, and nobody was told the', false],
  ['星期一 农历四月初八 今日八版。', false],
  ['Rain fell.', false],
])('%j: %s', (text, prose) => expect(isProse(text)).toBe(prose));
