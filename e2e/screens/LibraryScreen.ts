import type { Locator, Page } from '@playwright/test';
import type { Messages } from '../../src/screens/messages/en.ts';
import { en } from '../../src/screens/messages/en.ts';
import type { TextFile } from '../pages/textFile.ts';

/** The library, as an editor uses it. */
export class LibraryScreen {
  readonly page: Page;
  readonly words: Messages;
  readonly table: Locator;

  constructor(page: Page, words: Messages = en) {
    this.page = page;
    this.words = words;
    this.table = page.getByRole('grid', { name: words.library.table });
  }

  async visit(): Promise<void> {
    await this.page.goto('/');
  }

  /** Opens the practice page in that language from the empty library. */
  async openSample(language: 'zh' | 'en'): Promise<void> {
    await this.page.getByRole('button', { name: this.sampleName(language) }).click();
  }

  /** Opens the practice page in that language beside others. */
  async addSample(language: 'zh' | 'en'): Promise<void> {
    await this.page.getByRole('button', { name: this.words.library.more }).click();
    await this.page.getByRole('menuitem', { name: this.sampleName(language) }).click();
  }

  private sampleName(language: 'zh' | 'en'): string {
    return language === 'zh' ? this.words.library.sampleZh : this.words.library.sampleEn;
  }

  header(name: keyof Messages['library']['columns']): Locator {
    return this.table.getByRole('columnheader', { name: this.words.library.columns[name] });
  }

  /** Sorts the pages by a column; once more, the other way. */
  async sortBy(name: keyof Messages['library']['columns']): Promise<void> {
    await this.header(name).getByRole('button').click();
  }

  /** The numbers that a column shows, from the top. */
  async column(name: keyof Messages['library']['columns']): Promise<readonly number[]> {
    const place = await this.header(name).evaluate((head) => (head as HTMLTableCellElement).cellIndex);
    const rows = await this.table
      .getByRole('row')
      .filter({ has: this.page.getByRole('gridcell') })
      .all();
    const cells = await Promise.all(rows.map((row) => row.getByRole('gridcell').nth(place).innerText()));
    return cells.map(Number);
  }

  /** Picks files in the browser's own dialog. */
  async choose(...files: readonly TextFile[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: this.words.library.chooseFiles }).click();
    await (await chooser).setFiles(
      files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })),
    );
  }

  /** Drops files on the middle of the window. */
  async drop(...files: readonly TextFile[]): Promise<void> {
    const plain = files.map(({ name, bytes }) => ({ name, bytes: [...bytes] }));
    const transfer = await this.page.evaluateHandle((all) => {
      const held = new DataTransfer();
      for (const { name, bytes } of all) held.items.add(new File([Uint8Array.from(bytes)], name));
      return held;
    }, plain);
    const main = this.page.getByRole('main');
    await main.dispatchEvent('dragover', { dataTransfer: transfer });
    await main.dispatchEvent('drop', { dataTransfer: transfer });
  }

  /** Pastes text from the clipboard, with no field in focus. */
  async paste(text: string): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press('ControlOrMeta+v');
  }

  row(name: string): Locator {
    return this.table.getByRole('row').filter({ hasText: name });
  }

  async open(name: string): Promise<void> {
    await this.row(name).getByText(name, { exact: true }).click();
  }
}
