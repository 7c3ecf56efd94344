import { expect, type Locator, type Page } from '@playwright/test';
import { en, type Messages } from '../../src/screens/messages/en.ts';

/** The list of steps beside the articles. */
export class HistoryPane {
  readonly pane: Locator;
  readonly steps: Locator;
  /** The step that the page stands at. */
  readonly current: Locator;

  constructor(page: Page, words: Messages = en) {
    this.pane = page.getByRole('complementary', { name: words.tools.history.title });
    this.steps = this.pane.getByRole('listitem').getByRole('button');
    this.current = this.pane.locator('[aria-current=step]');
  }

  step(words: string | RegExp): Locator {
    return this.steps.filter({ hasText: words });
  }

  /** The sentences from the newest to the page as it came, without times and marks. */
  async expectSteps(...sentences: readonly (string | RegExp)[]): Promise<void> {
    await expect(this.steps).toHaveText(
      sentences.map((words) => (words instanceof RegExp ? words : new RegExp(words))),
    );
  }
}
