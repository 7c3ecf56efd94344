import type { Page } from '@playwright/test';
import type { Encoding } from '../src/session/importItem.ts';
import { encode } from '../src/testing/encode.ts';
import { expect, test } from './fixture.ts';
import { type TextFile, utf8 } from './pages/textFile.ts';
import { ExportScreen, parseRecord } from './screens/ExportScreen.ts';
import { ImportDialog } from './screens/ImportDialog.ts';
import { LibraryScreen } from './screens/LibraryScreen.ts';
import { PasteDialog } from './screens/PasteDialog.ts';
import { ReviewScreen } from './screens/ReviewScreen.ts';
import { SettingsScreen } from './screens/SettingsScreen.ts';

/** Pages in every encoding that Galley reads; `mark`: with a byte order mark before the text. */
const FILES: readonly {
  readonly encoding: Encoding;
  readonly mark?: boolean;
  readonly headline: string;
  readonly story: string;
}[] = [
  {
    encoding: 'utf-8',
    headline: 'Zwölf Kähne im Packeis',
    story: 'Die Schiffer warten seit Dienstag auf den Eisbrecher.',
  },
  {
    encoding: 'utf-8',
    mark: true,
    headline: '滨江书市今日开门迎客',
    story: '一百二十个摊位沿江排开，读者起了个大早。',
  },
  { encoding: 'utf-16le', headline: '老码头改造工程开工', story: '施工队昨日进场，预计明年秋天完工。' },
  { encoding: 'utf-16le', mark: true, headline: '夜校新开三门手艺课', story: '木工、裱画和修表，报名的人排到了街角。' },
  { encoding: 'utf-16be', headline: '气象站迁到北山顶上', story: '新站比旧站高出四百米，风杯转得更欢。' },
  {
    encoding: 'utf-16be',
    mark: true,
    headline: 'Lanterns Return to Mill Street',
    story: 'Forty lanterns were lit again on Sunday evening.',
  },
  { encoding: 'gb18030', headline: '农机站备足春耕零件', story: '库房里整整齐齐码着两千多件，师傅们连轴转。' },
  { encoding: 'big5', headline: '舊書店傳到第三代', story: '老闆說，只要還有人來翻書，燈就不會熄。' },
  {
    encoding: 'shift_jis',
    headline: '山の駅に新しい時計',
    story: '駅員が毎朝ねじを巻くという、いまどき珍しい時計である。',
  },
  {
    encoding: 'windows-1252',
    headline: 'Le marché couvert rouvre',
    story: 'Les étals sont prêts, et l’on a repeint la façade en crème.',
  },
];

const nameOf = ({ encoding, mark }: (typeof FILES)[number]) => `${encoding}${mark ? '-mark' : ''}.txt`;
const fileOf = (one: (typeof FILES)[number]): TextFile => ({
  name: nameOf(one),
  bytes: encode(`${one.mark ? '\uFEFF' : ''}${one.headline}\r\n\r\n${one.story}\r\n`, one.encoding),
});

async function library(page: Page): Promise<{ shelf: LibraryScreen; dialog: ImportDialog; review: ReviewScreen }> {
  const shelf = new LibraryScreen(page);
  await shelf.visit();
  return { shelf, dialog: new ImportDialog(page), review: new ReviewScreen(page) };
}

test('every encoding is recognised and shown; several files come in at once, with plain newlines', async ({ page }) => {
  const { shelf, dialog, review } = await library(page);
  await shelf.choose(...FILES.map(fileOf));
  for (const one of FILES) {
    await dialog.expectEncoding(nameOf(one), one.encoding);
    await expect(dialog.file(nameOf(one))).toContainText(one.headline);
    await expect(dialog.file(nameOf(one))).toContainText(one.story);
  }
  await dialog.bringIn(FILES.length);
  for (const one of FILES) await expect(shelf.row(nameOf(one))).toBeVisible();

  await shelf.open('big5.txt');
  await expect(review.source.line('舊書店傳到第三代')).toBeVisible();
  await review.ready();
  const out = new ExportScreen(page);
  await out.visit();
  const { text, source } = parseRecord(await out.record());
  expect(text).toBe('舊書店傳到第三代\n\n老闆說，只要還有人來翻書，燈就不會熄。\n');
  expect(source.encoding).toBe('big5');
});

test('the editor has the last word on the encoding', async ({ page }) => {
  const { shelf, dialog, review } = await library(page);
  const big5 = fileOf(FILES[7] as (typeof FILES)[number]);
  await shelf.choose(big5);
  const line = dialog.file(big5.name);
  await dialog.readAs(big5.name, 'utf-8');
  await expect(line).toContainText(dialog.words.import.problems['not-this-encoding']({ name: big5.name, kind: '' }));
  await expect(dialog.checkbox(big5.name)).not.toBeChecked();
  await dialog.readAs(big5.name, 'gb18030');
  await expect(line).not.toContainText('舊書店');
  await dialog.readAs(big5.name, 'big5');
  await expect(line).toContainText('舊書店');
  await dialog.bringIn(1);
  await expect(review.source.line('舊書店傳到第三代')).toBeVisible();
});

test('what is no text is refused by name, and the others go on', async ({ page }) => {
  const { shelf, dialog, review } = await library(page);
  const { problems, kinds } = dialog.words.import;
  const bytes = (...values: readonly number[]) => Uint8Array.from(values);
  await shelf.choose(
    { name: 'scan.pdf', bytes: encode('%PDF-1.7\n%…', 'utf-8') },
    { name: 'photo.txt', bytes: bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d) },
    { name: 'nothing.txt', bytes: bytes() },
    utf8('blank.txt', ' \n\u3000\n\t'),
    utf8('good.txt', 'Weir Holds\n\nThe weir held through the night.\n'),
  );
  const told = [
    ['scan.pdf', problems.binary({ name: 'scan.pdf', kind: kinds.pdf })],
    ['photo.txt', problems.binary({ name: 'photo.txt', kind: kinds.image })],
    ['nothing.txt', problems.empty({ name: 'nothing.txt', kind: '' })],
    ['blank.txt', problems.empty({ name: 'blank.txt', kind: '' })],
  ] as const;
  for (const [name, sentence] of told) await expect(dialog.file(name)).toContainText(sentence);
  await dialog.bringIn(1);
  await expect(review.source.line('The weir held')).toBeVisible();
});

test('a text that is there already is noticed, on the shelf and in the batch', async ({ page }) => {
  const { shelf, dialog } = await library(page);
  const { onShelf, sameTextOnShelf, twice } = dialog.words.import;
  const weir = utf8('weir.txt', 'Weir Holds\n\nThe weir held through the night.\n');
  const mill = utf8('mill.txt', 'Mill Wheel Turns\n\nThe wheel turned again on Friday.\n');
  await shelf.choose(weir, mill);
  await dialog.bringIn(2);
  await expect(shelf.row('mill.txt')).toBeVisible();

  await shelf.choose(
    weir,
    { ...mill, name: 'mill copy.txt' },
    utf8('new.txt', 'Ferry Painted\n\nIt is green now.\n'),
    utf8('new again.txt', 'Ferry Painted\r\n\r\nIt is green now.\r\n'),
  );
  await expect(dialog.file('weir.txt')).toContainText(onShelf);
  await expect(dialog.file('mill copy.txt')).toContainText(sameTextOnShelf({ name: 'mill.txt' }));
  await expect(dialog.file('new again.txt')).toContainText(twice({ name: 'new.txt' }));
  await expect(dialog.checkbox('new again.txt')).not.toBeChecked();
  await dialog.checkbox('mill copy.txt').check();
  await dialog.bringIn(2);
  await expect(shelf.row('new.txt')).toBeVisible();
  await expect(shelf.row('mill copy.txt')).toBeVisible();
  await expect(page.getByText(shelf.words.library.shown({ shown: 4, all: 4 })).first()).toBeVisible();
});

test('text from the clipboard becomes a page', async ({ page }) => {
  const { shelf, dialog, review } = await library(page);
  const pasting = new PasteDialog(page);
  await expect(page.getByRole('button', { name: shelf.words.library.pasteText })).toBeVisible();
  await shelf.paste('Weir Holds\n\nThe weir held through the night.\n');
  await expect(pasting.text).toHaveValue(/The weir held/);
  await pasting.name.fill('weir');
  await pasting.goOn();
  await dialog.bringIn(1);
  await expect(review.source.line('The weir held')).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('weir');
});

test('pasted text is kept until it is brought in or discarded, and the browser asks before it is lost', async ({
  page,
}) => {
  const { shelf, dialog } = await library(page);
  const pasting = new PasteDialog(page);
  const again = page.getByRole('button', { name: shelf.words.library.pasteText });
  await again.click();
  await pasting.text.fill('The weir held.');
  await pasting.name.fill('weir');
  await page.keyboard.press('Escape');
  await expect(pasting.dialog).toBeHidden();
  await expect(page.getByText(/The pasted text is kept/)).toBeVisible();
  const asked = page.waitForEvent('dialog');
  await page.evaluate(() => setTimeout(() => location.reload()));
  expect((await asked).type()).toBe('beforeunload');
  await (await asked).dismiss();
  await again.click();
  await expect(pasting.text).toHaveValue('The weir held.');
  await expect(pasting.name).toHaveValue('weir');
  await pasting.goOn();
  await expect(dialog.file('weir')).toBeVisible();
  await page.keyboard.press('Escape');
  await again.click();
  await expect(pasting.text).toHaveValue('The weir held.');
  await pasting.discard();
  await again.click();
  await expect(pasting.text).toHaveValue('');
});

test('files can be dropped on any screen', async ({ page }) => {
  const { shelf, dialog } = await library(page);
  await new SettingsScreen(page).visit();
  await expect(page.getByRole('heading', { name: shelf.words.settings.title })).toBeVisible();
  await shelf.drop(
    utf8('a.txt', 'Weir Holds\n\nThe weir held through the night.\n'),
    utf8('b.txt', 'Ferry Painted\n\nIt is green now.\n'),
  );
  await dialog.bringIn(2);
  await page.getByRole('link', { name: shelf.words.frame.library, exact: true }).click();
  await expect(shelf.row('a.txt')).toBeVisible();
  await expect(shelf.row('b.txt')).toBeVisible();
});
