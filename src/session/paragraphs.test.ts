import { expect, test } from 'vitest';
import { paragraphsOf } from '../clean/paragraphs.ts';
import type { Article } from '../domain/article.ts';
import type { Proof } from '../domain/proof.ts';
import { edited } from '../testing/edited.ts';
import { marked } from '../testing/marked.ts';
import { breakEdit, joinEdit } from './paragraphs.ts';

const texts = (proof: Proof): string[] => paragraphsOf(proof, proof.articles[0] as Article).map(({ text }) => text);
const PAGE = marked(
  '‹body›The ferry left the quay an hour late on Monday. Nobody was told\nand tea was offered to all.',
);
const at = (excerpt: string) => PAGE.page.text.indexOf(excerpt);

/** The proof with a paragraph broken or joined; fails where that has no effect. */
function made(proof: Proof, edit: ReturnType<typeof breakEdit>): Proof {
  if (!edit) throw new Error('no edit');
  return edited(proof, edit);
}

test('a paragraph breaks before the next visible character, within a line too', () => {
  const broken = made(PAGE, breakEdit(PAGE, at(' Nobody')));
  expect(texts(broken)).toEqual([
    'The ferry left the quay an hour late on Monday.',
    'Nobody was told and tea was offered to all.',
  ]);
  expect(breakEdit(broken, at('Nobody'))).toBeNull();
});

test('what is cut off a line ends no paragraph of its own', () => {
  const broken = made(PAGE, breakEdit(PAGE, at('told')));
  expect(texts(broken)).toEqual([
    'The ferry left the quay an hour late on Monday. Nobody was',
    'told and tea was offered to all.',
  ]);
});

test('joining takes the break back, and breaking the join: nothing is left of either', () => {
  const broken = made(PAGE, breakEdit(PAGE, at('and tea')));
  const joined = made(broken, joinEdit(broken, at('was offered')));
  expect(joined.overrides).toEqual([]);
  expect(texts(joined)).toEqual(texts(PAGE));
});

test('a paragraph that the rules began is joined by the editor’s word', () => {
  const proof = marked('‹body›渡船公司在昨天宣布，\n从下月起夜班船由两艘\n增至四艘。\n船员们说，早就盼着这\n一天。');
  const second = proof.page.text.indexOf('船员们');
  expect(texts(proof)).toHaveLength(2);
  const joined = made(proof, joinEdit(proof, second));
  expect(joined.overrides).toEqual([{ at: second, kind: 'join' }]);
  expect(texts(joined)).toHaveLength(1);
  expect(made(joined, breakEdit(joined, second)).overrides).toEqual([]);
});

test('the first paragraph joins nothing, nor does one after text of another role', () => {
  const proof = marked('‹body›船开了。\n‹crosshead›夜里\n‹body›灯亮了。');
  expect(joinEdit(proof, 0)).toBeNull();
  expect(joinEdit(proof, proof.page.text.indexOf('灯'))).toBeNull();
});
