import { expect, test } from 'vitest';
import { labelledPage } from '../../testing/labelledPage.ts';
import { adopted } from './adopted.ts';
import { groupOf } from './group.ts';

/** Stories of one piece each, after adoption: the pieces of each. An article with the text below is always likelier. */
function after(picture: string): readonly (readonly number[])[] {
  const { page } = labelledPage(picture);
  const cuts = page.pieces.map((_, k) => ({ group: groupOf(page, k), whole: 0.2 }));
  const last = page.pieces.length - 1;
  return adopted(page, cuts, [], ({ ids }) => (ids.includes(last) ? 0.6 : 0.1), 0.3).map(({ group }) => group.ids);
}

const TEXT = '| lead: 昨天上午，城北的老桥重新通车，附近的人早早来到桥头等着看。';

test('a credit alone names who took the photograph above it, whatever else it would complete', () => {
  expect(after(['caption: 工人们正在给老桥铺上新的桥面。', '| credit: □张三 摄', TEXT].join('\n'))).toEqual([
    [0, 1],
    [2],
  ]);
});

test('where that photograph has a credit already it goes where more comes right', () => {
  const captions = ['caption: 工人们正在铺上新的桥面。', 'credit: □李四 摄', '| credit: □张三 摄'];
  expect(after([...captions, TEXT].join('\n'))).toEqual([[0], [1, 2]]);
});

test('a jump line alone belongs to the text that breaks off above it, or to the one below that takes it up', () => {
  expect(after([TEXT, '| jumpline: （下转第八版）', TEXT].join('\n'))).toEqual([[0, 1], [2]]);
  expect(after([TEXT, '| jumpline: 紧接第一版', TEXT].join('\n'))).toEqual([[0], [1, 2]]);
});
