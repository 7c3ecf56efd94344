import type { Locator, Page } from '@playwright/test';
import { en } from '../../src/screens/messages/en.ts';

/** Text that was pasted, before it becomes a page. */
export class PasteDialog {
  readonly dialog: Locator;
  readonly name: Locator;
  readonly text: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: en.import.pasteTitle });
    this.name = this.dialog.getByRole('textbox', { name: en.import.pasteName });
    this.text = this.dialog.getByRole('textbox', { name: en.import.pasteText });
  }

  async discard(): Promise<void> {
    await this.dialog.getByRole('button', { name: en.import.pasteDiscard }).click();
  }

  async goOn(): Promise<void> {
    await this.dialog.getByRole('button', { name: en.import.pasteNext }).click();
  }
}
