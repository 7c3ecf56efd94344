import { expect, test } from 'vitest';
import { en } from '../messages/en.ts';
import { zhHans } from '../messages/zh-Hans.ts';
import { problemDetail, problemSentence } from './problemSentence.ts';

const refusal = { line: 2, problem: { problem: 'not-json', detail: 'Unexpected end of JSON input' } } as const;

test('the words of the browser’s parser stand apart from ours, and are said to be its own', () => {
  expect(problemSentence(zhHans, 'a.jsonl', refusal)).not.toContain('Unexpected');
  expect(problemDetail(zhHans, refusal)).toBe('浏览器的说明：Unexpected end of JSON input');
  expect(problemDetail(en, refusal)).toBe('The browser says: Unexpected end of JSON input');
  expect(zhHans.copy.badPattern('Unterminated group')).toBe('这不是正则表达式。浏览器的说明：Unterminated group');
});
