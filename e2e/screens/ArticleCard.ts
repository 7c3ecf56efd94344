import type { Locator, Page } from '@playwright/test';
import type { Messages } from '../../src/screens/messages/en.ts';
import { CopyText } from './CopyText.ts';

type TextFieldName = Exclude<keyof Messages['terms']['fields'], 'type'>;

/** One article's card. */
export class ArticleCard {
  readonly words: Messages;
  readonly letter: string;
  readonly card: Locator;
  /** Its first line: opens the card. */
  readonly head: Locator;
  readonly pieces: Locator;
  readonly copy: Locator;
  /** The engine's first doubt about it. */
  readonly doubt: Locator;
  /** Its text, as it is worked in. */
  readonly text: CopyText;

  constructor(page: Page, words: Messages, letter: string) {
    this.words = words;
    this.letter = letter;
    // Its name begins with its letter.
    const name = new RegExp(`^${words.review.letter(letter)}\\s`);
    this.card = page.getByRole('article', { name });
    this.head = this.card.getByRole('button', { name });
    this.pieces = this.card.getByRole('list', { name: words.review.piecesOf(letter) }).getByRole('button');
    this.text = new CopyText(page, words, letter);
    this.doubt = this.card.getByRole('button', {
      name: new RegExp(`^${words.review.spoken.doubt({ question: '', reason: '', sure: '' }).trim()}`),
    });
    this.copy = this.card.getByRole('region', { name: words.review.copyOf(letter) });
  }

  field(name: TextFieldName): Locator {
    const named = { name: this.words.terms.fields[name], exact: true };
    // A field that is completed from a list is a combobox to those who listen.
    return this.card.getByRole('textbox', named).or(this.card.getByRole('combobox', named));
  }

  /** The arrow that gives a field back to the source. */
  reset(name: TextFieldName): Locator {
    return this.card.getByRole('button', { name: this.words.review.resetField(this.words.terms.fields[name]) });
  }

  get type(): Locator {
    return this.card.getByRole('combobox', { name: this.words.terms.fields.type });
  }

  async open(): Promise<void> {
    await this.head.click();
  }

  /** Types over a field and leaves it. */
  async fill(name: TextFieldName, value: string): Promise<void> {
    await this.field(name).fill(value);
    await this.field(name).press('Tab');
  }
}
