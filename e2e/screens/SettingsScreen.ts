import type { Page } from '@playwright/test';
import type { Messages } from '../../src/screens/messages/en.ts';
import { en } from '../../src/screens/messages/en.ts';
import type { Settings } from '../../src/session/settings.ts';

/** The settings, in whatever language they stand. */
export class SettingsScreen {
  readonly page: Page;
  readonly words: Messages;

  constructor(page: Page, words: Messages = en) {
    this.page = page;
    this.words = words;
  }

  async visit(): Promise<void> {
    await this.page.getByRole('link', { name: this.words.frame.settings, exact: true }).click();
  }

  async chooseLanguage(language: Settings['language']): Promise<void> {
    await this.choose(this.words.settings.language, this.words.settings.languages[language]);
  }

  async chooseTheme(theme: Settings['theme']): Promise<void> {
    await this.choose(this.words.settings.theme, this.words.settings.themes[theme]);
  }

  private async choose(group: string, choice: string): Promise<void> {
    await this.page.getByRole('group', { name: group }).getByRole('radio', { name: choice }).check();
  }
}
