import { expect, type Locator, type Page } from '@playwright/test';
import type { MissingPart } from '../../src/domain/missing.ts';
import { en, type Messages } from '../../src/screens/messages/en.ts';

const KEYS = { head: 'q', tail: 'w' } as const;

/** The list of what an article may lack. */
export class MissingPanel {
  readonly page: Page;
  readonly words: Messages;
  readonly part: MissingPart;
  readonly panel: Locator;
  readonly options: Locator;
  readonly chosen: Locator;
  /** What is lit in the source. */
  readonly lit: Locator;

  constructor(page: Page, part: MissingPart, letter: string, words: Messages = en) {
    this.page = page;
    this.words = words;
    this.part = part;
    this.panel = page.getByRole('dialog', { name: words.missing.title[part](letter) });
    this.options = this.panel.getByRole('option');
    this.chosen = this.panel.getByRole('option', { selected: true });
    this.lit = page.getByRole('textbox', { name: words.review.source }).locator('.lit');
  }

  async ask(): Promise<void> {
    await this.page.keyboard.press(KEYS[this.part]);
    await expect(this.panel).toBeVisible();
  }

  /** Asks, and waits for what is found. */
  async open(): Promise<void> {
    await this.ask();
    await expect(this.panel.getByRole('listbox')).toBeFocused();
  }

  get searching(): Locator {
    return this.panel.getByText(this.words.missing.searching);
  }

  get none(): Locator {
    return this.panel.getByText(this.words.missing.none[this.part]);
  }

  get failure(): Locator {
    return this.panel.getByRole('alert');
  }

  get retry(): Locator {
    return this.panel.getByRole('button', { name: this.words.missing.retry });
  }
}
