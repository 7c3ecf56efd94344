import { expect, type Locator, type Page } from '@playwright/test';
import { en, type Messages } from '../../src/screens/messages/en.ts';

/** The list that finds commands and places by name. */
export class Palette {
  readonly page: Page;
  readonly dialog: Locator;
  readonly query: Locator;
  readonly entries: Locator;
  /** The one that Enter chooses. */
  readonly chosen: Locator;

  constructor(page: Page, words: Messages = en) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: words.tools.palette.title });
    this.query = this.dialog.getByRole('combobox', { name: words.tools.palette.title });
    this.entries = this.dialog.getByRole('option');
    this.chosen = this.dialog.getByRole('option', { selected: true });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+k');
    await expect(this.query).toBeFocused();
  }

  /** Opens it, types, and chooses what comes first once that is `expected`. */
  async choose(query: string, expected: string | RegExp): Promise<void> {
    await this.open();
    await this.page.keyboard.type(query);
    await expect(this.chosen).toContainText(expected);
    await this.page.keyboard.press('Enter');
    await expect(this.dialog).toBeHidden();
  }
}
