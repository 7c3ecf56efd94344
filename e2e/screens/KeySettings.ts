import type { Locator, Page } from '@playwright/test';
import { en, type Messages } from '../../src/screens/messages/en.ts';
import type { CommandName } from '../../src/session/commands/command.ts';

/** The part of the settings in which keys are changed. */
export class KeySettings {
  readonly page: Page;
  readonly words: Messages;

  constructor(page: Page, words: Messages = en) {
    this.page = page;
    this.words = words;
  }

  row(name: CommandName): Locator {
    return this.page.getByRole('row').filter({
      has: this.page.getByRole('rowheader', { name: new RegExp(`^${this.words.commands[name]}`) }),
    });
  }

  key(name: CommandName, key: string): Locator {
    const label = this.words.tools.keys.change({ key, command: this.words.commands[name] });
    return this.row(name).getByRole('button', { name: label, exact: true });
  }

  /** Presses a key in place of the one shown. */
  async change(name: CommandName, shown: string, press: string): Promise<void> {
    await this.key(name, shown).click();
    await this.page.keyboard.press(press);
  }

  get swap(): Locator {
    return this.page.getByRole('button', { name: this.words.tools.keys.swap });
  }

  get resetAll(): Locator {
    return this.page.getByRole('button', { name: this.words.tools.keys.resetAll });
  }
}
