import type { Locator, Page } from '@playwright/test';
import { en, type Messages } from '../../src/screens/messages/en.ts';

/** Search and replace over the page. */
export class ReplacePanel {
  readonly words: Messages;
  readonly panel: Locator;
  readonly find: Locator;
  readonly by: Locator;
  readonly pattern: Locator;

  constructor(page: Page, words: Messages = en) {
    this.words = words;
    this.panel = page.getByRole('dialog', { name: words.copy.replaceTitle });
    this.find = this.panel.getByRole('textbox', { name: words.copy.find, exact: true });
    this.by = this.panel.getByRole('textbox', { name: words.copy.by });
    this.pattern = this.panel.getByRole('checkbox', { name: words.copy.pattern });
  }

  /** The places found in one article (by its letter) or in what belongs to none. */
  hitsIn(name: RegExp): Locator {
    return this.panel.getByRole('region', { name }).getByRole('listitem');
  }

  /** The tick before a place, known by the text around it. */
  tick(excerpt: string): Locator {
    return this.panel.getByRole('listitem').getByRole('checkbox', { name: excerpt });
  }

  /** The button when nothing is put in the stead of what was found. */
  takeOut(count: number): Locator {
    return this.panel.getByRole('button', { name: this.words.copy.delete(count), exact: true });
  }

  button(count: number): Locator {
    return this.panel.getByRole('button', { name: this.words.copy.replace(count), exact: true });
  }
}
