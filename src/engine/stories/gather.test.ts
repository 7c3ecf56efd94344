import { expect, test } from 'vitest';
import { piecesOfPage } from '../detect.ts';
import { storedWeights } from '../weights/weights.ts';
import { treesOf } from './gather.ts';
import { SCRIPTS } from './group.ts';

const ENGLISH = [
  'The ferry will run through the winter, the harbour board said on',
  'Monday, at a higher fare and not at night, and the two boats that',
  'were to be sold will be kept until the new pier has been opened.',
];
const CHINESE = [
  '　　本报讯（记者 祁望）昨日清晨，港区渡轮恢复冬季航班，',
  '首班船六点二十分离岸，船票上调一元，夜航暂停。',
];

/** The scripts of the groups that are left when every join is as probable as can be. */
function scriptsJoined(...lines: readonly string[]): readonly number[] {
  const page = piecesOfPage(lines.join('\n'), storedWeights());
  const pairs = page.pieces.flatMap((_, b) => page.pieces.slice(0, b).map((_, a) => ({ a, b, probability: 1 })));
  return treesOf(page, pairs, () => 1).roots.map(({ scripts }) => scripts);
}

test('what is told in Chinese is never joined with what is told in another script', () => {
  expect(scriptsJoined(...CHINESE, '', ...ENGLISH).toSorted()).toEqual([SCRIPTS.han, SCRIPTS.other]);
  expect(scriptsJoined(...ENGLISH, '', ...ENGLISH)).toEqual([SCRIPTS.other]);
});
