import type { Edit } from '../src/domain/edits/edit.ts';
import { ownerAt } from '../src/domain/partition.ts';
import type { Proof } from '../src/domain/proof.ts';
import { type ArticleId, articleNumber, type Owner, type Range } from '../src/domain/span.ts';
import { archiveOf } from '../src/exchange/archive.ts';
import { recordOf } from '../src/exchange/recordOf.ts';
import { letterOf } from '../src/session/letter.ts';
import { edited } from '../src/testing/edited.ts';
import { proofIn, rangeOf, unasked } from './expected.ts';
import { expect, test } from './fixture.ts';
import { placeIsKept } from './keptPlace.ts';
import { utf8 } from './pages/textFile.ts';
import { expectValid } from './schemas.ts';
import { ExportScreen, parseArchive, parseRecord } from './screens/ExportScreen.ts';
import { ImportDialog } from './screens/ImportDialog.ts';
import { LibraryScreen } from './screens/LibraryScreen.ts';
import { ReviewScreen } from './screens/ReviewScreen.ts';

/** One gesture of the editor, and the edit that it stands for. */
interface Correction {
  readonly make: (review: ReviewScreen) => Promise<void>;
  readonly edit: Edit;
}

const press = (keys: string) => (review: ReviewScreen) => review.page.keyboard.press(keys);
const selecting = (excerpt: string, keys: string) => async (review: ReviewScreen) => {
  await review.source.find(excerpt);
  await review.page.keyboard.press(keys);
};

/** The corrections, whatever the engine made of the page: they lie within stories that no division would cut there. */
function correctionsOf(proof: Proof): { readonly corrections: readonly Correction[]; readonly split: ArticleId } {
  const { text } = proof.page;
  const at = (excerpt: string) => rangeOf(text, excerpt).start;
  const ownerOf = (excerpt: string): Owner => ownerAt(proof, at(excerpt)) ?? 'unassigned';
  const highest = Math.max(...proof.articles.map(({ id }) => articleNumber(id)));
  const [split, made]: readonly ArticleId[] = [`a${highest + 1}`, `a${highest + 2}`];
  const welding = ownerOf('据悉，个人前三名');
  if (!split || !made) throw new Error('no ids');
  const assign = (range: Range, owner: Owner): Edit => ({ kind: 'assign', ...range, owner });
  const [above, char, below] = [at('得稳，比自己拿奖还高兴。'), at('挥\n得稳'), at('据悉，个人前三名')];
  const corrections: Correction[] = [
    {
      make: async (review) => {
        await review.source.goTo('据悉，个人前三名');
        await review.page.keyboard.press('s');
      },
      edit: { kind: 'split', at: below, article: split },
    },
    { make: press('['), edit: assign({ start: above, end: below }, split) },
    { make: press('Shift+BracketLeft'), edit: assign({ start: char, end: above }, split) },
    { make: press(']'), edit: assign({ start: char, end: above }, welding) },
    { make: press('Shift+BracketRight'), edit: assign({ start: above, end: above + 1 }, welding) },
    { make: press('Shift+BracketLeft'), edit: assign({ start: above, end: above + 1 }, split) },
    {
      make: async (review) => {
        await review.source.find('葛奶奶的孙子后来在信里写道');
        await review.send(letterOf(split));
      },
      edit: assign(rangeOf(text, '葛奶奶的孙子后来在信里写道'), split),
    },
    { make: selecting('“肉眼看着光滑还不', 'a'), edit: assign(rangeOf(text, '“肉眼看着光滑还不'), made) },
    { make: press('m'), edit: { kind: 'merge', from: made, into: welding as ArticleId } },
    {
      make: selecting('去年7月，连下三天大雨', 'x'),
      edit: { kind: 'discard', ...rangeOf(text, '去年7月，连下三天大雨') },
    },
    { make: selecting('奶奶听见敲门声', 'u'), edit: assign(rangeOf(text, '奶奶听见敲门声'), 'unassigned') },
    {
      make: selecting('饭要有人做，账也要算得过来。', '7'),
      edit: { kind: 'set-role', ...rangeOf(text, '饭要有人做，账也要算得过来。'), role: 'crosshead' },
    },
  ];
  return { corrections, split };
}

/** What is typed into the fields of the article that was split off: one word is taken back, one stays. */
const typings = (article: ArticleId): readonly Correction[] => [
  {
    make: async (review) => {
      const card = review.card(letterOf(article));
      await card.open();
      await card.fill('title', '名次与奖励');
      await expect(card.copy.getByRole('heading')).toHaveText('名次与奖励');
    },
    edit: { kind: 'set-field', article, field: 'title', value: '名次与奖励' },
  },
  {
    make: async (review) => {
      const card = review.card(letterOf(article));
      await card.reset('title').click();
      await expect(card.field('title')).toHaveValue('');
    },
    edit: { kind: 'reset-field', article, field: 'title' },
  },
  {
    make: (review) => review.card(letterOf(article)).fill('authors', '雷鸣远，卓亦凡'),
    edit: { kind: 'set-field', article, field: 'authors', value: ['雷鸣远', '卓亦凡'] },
  },
];

/** The editor's last word on a page and on all that stands on it. */
const approval = (proof: Proof): Edit => ({
  kind: 'batch',
  edits: [
    ...proof.articles.map(({ id }): Edit => ({ kind: 'set-review', target: id, review: 'approved' })),
    { kind: 'set-review', target: 'page', review: 'approved' },
  ],
});

test('bring in, correct, come back, take back, approve, export, bring in again', async ({ page, elsewhere }) => {
  // The whole of an editor's day takes longer than one task.
  test.setTimeout(180_000);
  // Tall enough to see every card at once.
  await page.setViewportSize({ width: 1440, height: 1800 });
  const library = new LibraryScreen(page);
  const review = new ReviewScreen(page);
  const out = new ExportScreen(page);
  const recordNow = async () => {
    await out.visit();
    const record = await out.record();
    await page.goBack();
    await review.ready();
    return record;
  };
  await library.visit();
  await library.openSample('zh');
  await review.ready();
  const standings = [await review.standing()];
  const detected = await recordNow();
  expectValid('galley-page', detected);
  const proof = await proofIn(parseRecord(detected));
  const { corrections, split } = correctionsOf(proof);
  const all = [...corrections, ...typings(split)];
  const corrected = edited(proof, ...all.map(({ edit }) => edit));

  await test.step('correct', async () => {
    for (const { make } of all) {
      await make(review);
      await review.allSaved();
      standings.push(await review.standing());
    }
    expect(unasked(parseRecord(await recordNow()))).toEqual(recordOf(corrected));
  });

  await test.step('come back: articles, field, focus and history are as they were left', async () => {
    await placeIsKept(page, split);
    await page.reload();
    await review.ready();
    expect(await review.standing()).toEqual(standings.at(-1));
    const card = review.card(letterOf(split));
    await expect(card.head).toHaveAttribute('aria-expanded', 'true');
    await expect(card.field('authors')).toHaveValue('雷鸣远、卓亦凡');
    await expect(card.reset('authors')).toBeVisible();
  });

  await test.step('take back step by step to what the engine read, and make it all again', async () => {
    for (const before of standings.slice(0, -1).toReversed()) {
      await page.keyboard.press('z');
      await expect.poll(() => review.standing()).toEqual(before);
    }
    await expect(review.tool('undo')).toBeDisabled();
    await review.allSaved();
    expect(await recordNow()).toBe(detected);
    for (const after of standings.slice(1)) {
      await page.keyboard.press('Shift+KeyZ');
      await expect.poll(() => review.standing()).toEqual(after);
    }
    await expect(review.tool('redo')).toBeDisabled();
  });

  const approved = edited(corrected, approval(corrected));
  await test.step('approve, although some text has no home', async () => {
    await review.approve();
    await review.approveAnyway();
    await expect(review.progress(approved.articles.length, approved.articles.length)).toBeVisible();
    await review.allSaved();
  });

  await out.visit();
  const archive = await out.archive();
  const record = await out.record();
  await test.step('the files are what schema and edits say', async () => {
    expectValid('galley-archive', archive);
    expectValid('galley-page', record);
    expect(unasked(parseRecord(record))).toEqual(recordOf(approved));
    const { exportedAt } = parseArchive(archive);
    expect(parseArchive(archive)).toEqual(archiveOf([parseRecord(record)], Date.parse(exportedAt)));
    const article = parseArchive(archive).pages[0]?.articles.find(({ id }) => id === split);
    expect(article).toMatchObject({ title: null, authors: ['雷鸣远', '卓亦凡'], review: 'approved' });
    expect(article?.text).toContain('据悉，个人前三名将按程序申报');
    expect(archive).not.toContain('连下三天大雨');
  });

  await test.step('bring the record in elsewhere: the same proof', async () => {
    const there = new LibraryScreen(elsewhere);
    await there.visit();
    await there.choose(utf8('sample-zh.page.json', record));
    await new ImportDialog(elsewhere).bringIn(1);
    await new ReviewScreen(elsewhere).ready();
    const outThere = new ExportScreen(elsewhere);
    await outThere.visit();
    expect(await outThere.record()).toBe(record);
  });
});
