import { expect, type Locator, type Page } from '@playwright/test';
import type { Messages } from '../../src/screens/messages/en.ts';
import { en } from '../../src/screens/messages/en.ts';
import type { Encoding } from '../../src/session/importItem.ts';

/** What is asked before pages come in. */
export class ImportDialog {
  readonly page: Page;
  readonly words: Messages;
  readonly dialog: Locator;

  constructor(page: Page, words: Messages = en) {
    this.page = page;
    this.words = words;
    this.dialog = page.getByRole('dialog', { name: words.import.title });
  }

  /** The line of one file. */
  file(name: string): Locator {
    const box = this.page.getByRole('checkbox', { name: this.words.import.take({ name }), exact: true });
    return this.dialog.getByRole('listitem').filter({ has: box });
  }

  checkbox(name: string): Locator {
    return this.file(name).getByRole('checkbox');
  }

  encodingChoice(name: string): Locator {
    return this.dialog.getByRole('combobox', { name: this.words.import.changeEncoding({ name }), exact: true });
  }

  async readAs(name: string, encoding: Encoding): Promise<void> {
    await this.encodingChoice(name).selectOption({ label: this.words.terms.encodings[encoding] });
  }

  async expectEncoding(name: string, encoding: Encoding): Promise<void> {
    const shown = this.encodingChoice(name).getByRole('option', { selected: true });
    await expect(shown).toHaveText(this.words.terms.encodings[encoding]);
  }

  /** Brings in what is ticked; the button says how many pages that is. */
  async bringIn(count: number): Promise<void> {
    await this.dialog.getByRole('button', { name: this.words.import.start({ count }), exact: true }).click();
  }

  async stop(): Promise<void> {
    await this.dialog.getByRole('button', { name: this.words.import.stop, exact: true }).click();
  }
}
