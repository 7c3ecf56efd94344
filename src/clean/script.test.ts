import { describe, expect, it } from 'vitest';
import { endsSentence, isIdeograph, isMostlyCjk } from './script.ts';

describe('endsSentence', () => {
  it.each(['天亮了。', '“走吧！”', '完了……', 'It rained.', 'He said “no.”', '(See below.)'])('%s ends one', (line) => {
    expect(endsSentence(line)).toBe(true);
  });
  it.each(['天亮了，', '“走吧”', 'It rained, and', 'word', '', '”'])('%s does not', (line) => {
    expect(endsSentence(line)).toBe(false);
  });
});

describe('isIdeograph', () => {
  it.each(['中', 'の', '𠮷', '⻓', '〇'])('%s is', (char) => {
    expect(isIdeograph(char.codePointAt(0) ?? 0)).toBe(true);
  });
  it.each(['a', '1', '，', '😀', '“'])('%s is not', (char) => {
    expect(isIdeograph(char.codePointAt(0) ?? 0)).toBe(false);
  });
});

it.each([
  ['船厂工会请来 3 位老师傅', true],
  ['The guild of shipwrights in 上海', false],
  ['12.50', false],
])('%s mostly CJK: %s', (text, expected) => {
  expect(isMostlyCjk(text)).toBe(expected);
});
