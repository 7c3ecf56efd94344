import { expect, it } from 'vitest';
import { bylineParts } from './bylineParts.ts';

it.each([
  [['By Nora Quill and', 'Ida Moss', 'Beacon staff writers', 'nquill@beacon.example'], 'By Nora Quill and Ida Moss'],
  [['Nora Quill', 'Beacon books editor'], 'Nora Quill'],
  [['By Nora Quill', 'Associated Press Writer'], 'By Nora Quill Associated Press Writer'],
  [['NORA', 'QUILL Harbor correspondent'], 'NORA QUILL Harbor correspondent'],
])('posts and addresses on lines of their own name nobody: %j', (lines, byline) => {
  expect(bylineParts([lines])).toEqual([byline]);
});

it('a line that opens anew under one that is over is a credit of its own, though one span holds both', () => {
  expect(bylineParts([['記者何田／攝影', '圖／江岸社提供']])).toEqual(['記者何田／攝影', '圖／江岸社提供']);
  expect(bylineParts([['海声社发（何田 摄）', '制图/林青']])).toEqual(['海声社发（何田 摄）', '制图/林青']);
  expect(bylineParts([['（记者周志', '方）']])).toEqual(['（记者周志方）']);
});
