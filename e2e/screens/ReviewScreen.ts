import { expect, type Locator, type Page } from '@playwright/test';
import type { RefusalCode } from '../../src/domain/refusal.ts';
import type { Messages } from '../../src/screens/messages/en.ts';
import { en } from '../../src/screens/messages/en.ts';
import type { CommandName } from '../../src/session/commands/command.ts';
import { ArticleCard } from './ArticleCard.ts';
import { SourcePane } from './SourcePane.ts';

/** A page on the desk. */
export class ReviewScreen {
  readonly page: Page;
  readonly words: Messages;
  readonly source: SourcePane;
  /** What can be done with the selection. */
  readonly actions: Locator;
  readonly saved: Locator;
  readonly cards: Locator;
  /** The word that another tab has the page. */
  readonly readOnly: Locator;

  constructor(page: Page, words: Messages = en) {
    this.page = page;
    this.words = words;
    this.source = new SourcePane(page, words);
    this.actions = page.getByRole('toolbar', { name: words.review.actions });
    this.saved = page.getByRole('status').filter({ hasText: words.review.saved });
    this.readOnly = page.getByText(words.review.readOnly);
    this.cards = page.getByRole('region', { name: words.review.articles, exact: true }).getByRole('article');
  }

  card(letter: string): ArticleCard {
    return new ArticleCard(this.page, this.words, letter);
  }

  /** The page stands, and what stands there is on the disk. */
  async ready(): Promise<void> {
    await expect(this.source.content).toBeVisible();
    await this.allSaved();
  }

  async allSaved(): Promise<void> {
    await expect(this.saved).toBeVisible();
  }

  /** A button in the bar at the top. */
  tool(name: CommandName): Locator {
    return this.page.getByRole('banner').getByRole('button', { name: this.words.commands[name], exact: true });
  }

  /** A button at the foot of the screen. */
  taught(name: CommandName): Locator {
    return this.page.getByRole('main').getByRole('button', { name: this.words.commands[name] });
  }

  action(name: CommandName): Locator {
    return this.actions.getByRole('button', { name: this.words.commands[name] });
  }

  get sendTo(): Locator {
    return this.page.getByRole('dialog', { name: this.words.review.sendTitle });
  }

  /** Gives the selection to another article by its letter. */
  async send(letter: string): Promise<void> {
    await this.page.keyboard.press('t');
    await expect(this.sendTo).toBeVisible();
    await this.page.keyboard.press(letter);
    await expect(this.sendTo).toBeHidden();
  }

  async expectRefused(code: RefusalCode): Promise<void> {
    await expect(this.page.getByText(this.words.problems.refusals[code])).toBeVisible();
  }

  async approve(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.review.approve }).click();
  }

  /** The answer to the question that is asked where text has no home. */
  async approveAnyway(): Promise<void> {
    const question = this.page.getByRole('dialog', { name: this.words.review.approveHomelessTitle });
    await question.getByRole('button', { name: this.words.review.approveAnyway }).click();
  }

  progress(done: number, of: number): Locator {
    return this.page.getByRole('progressbar', { name: this.words.review.settled(done, of) });
  }

  /** How many doubts the bar says are left. */
  async doubts(): Promise<number> {
    const said = this.page.getByRole('banner').getByRole('button', { name: /^◆ \d/ });
    return (await said.count()) === 0 ? 0 : Number((await said.innerText()).replace(/\D/g, ''));
  }

  /** Back to the library. */
  async leave(): Promise<void> {
    await this.page.getByRole('link', { name: this.words.frame.library, exact: true }).click();
  }

  /** What the cards say of each article besides its title: type, names, length, pieces. In page order. */
  async standing(): Promise<readonly string[]> {
    const types = Object.values(this.words.terms.types).join('|');
    const names = await this.cards
      .getByRole('button', { expanded: true })
      .or(this.cards.getByRole('button', { expanded: false }))
      .allInnerTexts();
    const doubt = this.words.review.spoken.doubt({ question: '', reason: '', sure: '' }).trim();
    return names.map((name) =>
      name
        .replace(new RegExp(`^([A-Z]+)[\\s\\S]*?((${types}) ·)`), '$1 $2')
        .replace(new RegExp(`\\s*${doubt}[\\s\\S]*$`), ''),
    );
  }
}
