import { describe, expect, it } from 'vitest';
import { marked } from '../testing/marked.ts';
import { sectionName, undecorated } from './sectionName.ts';

it.each([
  ['■渡口见闻■', '渡口见闻'],
  ['【城事】', '城事'],
  ['—— 《副刊》 ——', '副刊'],
  ['* Harbor News *', 'Harbor News'],
  ['《一》和《二》', '《一》和《二》'],
  ['■■', ''],
])('%s is %j', (label, name) => {
  expect(undecorated(label)).toBe(name);
});

describe('sectionName', () => {
  const proof = marked('‹section-label›■渡口■\n■江岸■\n‹body›船来了。');
  it('takes the line that holds the offset', () => {
    expect(sectionName(proof, 1)).toBe('渡口');
    expect(sectionName(proof, 7)).toBe('江岸');
  });
  it('is null without a label, and where no furniture stands', () => {
    expect(sectionName(proof, null)).toBeNull();
    expect(sectionName(proof, proof.page.text.length - 1)).toBeNull();
  });
});
