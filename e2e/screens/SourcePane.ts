import { expect, type Locator, type Page } from '@playwright/test';
import type { Messages } from '../../src/screens/messages/en.ts';

/** Where an excerpt stands on the screen, in pixels: from the left of its first sign to the right of its last. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Runs in the browser: the place of an excerpt that stands within one line. */
function placeIn(content: HTMLElement | SVGElement, excerpt: string): Place | null {
  for (const line of content.querySelectorAll('.cm-line')) {
    const start = line.textContent?.indexOf(excerpt) ?? -1;
    if (start < 0) continue;
    const ends: [Node, number][] = [];
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let passed = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      for (const at of [start, start + excerpt.length - 1])
        if (passed <= at && at < passed + length) ends.push([node, at - passed]);
      passed += length;
    }
    const boxes = ends.map(([node, at]) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect();
    });
    const [first, last] = boxes;
    if (first && last)
      return {
        left: first.left,
        top: (first.top + first.bottom) / 2,
        right: last.right,
        bottom: (last.top + last.bottom) / 2,
      };
  }
  return null;
}

/** Runs in the browser: which of the letters on a line stand where an excerpt begins. */
function lettersBefore(letters: (HTMLElement | SVGElement)[], excerpt: string): string {
  const line = letters[0]?.closest('.cm-line');
  if (!line) return '';
  const textBefore = (letter: Node): string => {
    const range = document.createRange();
    range.setStart(line, 0);
    range.setEndBefore(letter);
    return range.toString();
  };
  const start = line.textContent?.indexOf(excerpt) ?? -1;
  const found = letters.find((letter) => textBefore(letter).length === start);
  return (found?.dataset['letters'] ?? '').toLowerCase();
}

/** The source text. Its places are named by excerpts, each of which stands within one line and only once on the page. */
export class SourcePane {
  readonly page: Page;
  readonly words: Messages;
  /** The text that can have the focus. */
  readonly content: Locator;

  constructor(page: Page, words: Messages) {
    this.page = page;
    this.words = words;
    this.content = page.getByRole('textbox', { name: words.review.source });
  }

  line(excerpt: string): Locator {
    return this.content.locator('.cm-line').filter({ hasText: excerpt });
  }

  /** The lines that stand for folded ones. */
  get folds(): Locator {
    return this.content.locator('.fold');
  }

  /** Drags the edge before an excerpt to the upper or lower half of a line. */
  async dragEdge(excerpt: string, to: Locator, half: 'upper' | 'lower'): Promise<void> {
    await this.scrollTo(excerpt);
    const { top } = await this.placeOf(excerpt);
    const letters = await this.page.locator('.letters').boundingBox();
    const target = await to.boundingBox();
    if (!letters || !target) throw new Error('nothing to drag, or nowhere to drag it to');
    await this.page.mouse.move(letters.x + letters.width / 2, top);
    await this.page.mouse.down();
    const y = target.y + target.height * (half === 'upper' ? 0.25 : 0.75);
    await this.page.mouse.move(target.x + 30, y, { steps: 4 });
    await this.page.mouse.up();
  }

  /** The letter that stands before an excerpt while a place is asked for, as it is typed. */
  async letterAt(excerpt: string): Promise<string> {
    const letters = this.line(excerpt).locator('.place-letter');
    await letters.first().waitFor({ state: 'attached' });
    return letters.evaluateAll(lettersBefore, excerpt);
  }

  /** Types the letters that stand before an excerpt; `shift`: the last of them with Shift. */
  async typeLettersAt(excerpt: string, shift = false): Promise<void> {
    const letters = await this.letterAt(excerpt);
    for (const [k, letter] of [...letters].entries())
      await this.page.keyboard.press(shift && k === letters.length - 1 ? `Shift+${letter.toUpperCase()}` : letter);
  }

  /** Turns the wheel until the line is in sight. */
  async scrollTo(excerpt: string): Promise<void> {
    const line = this.line(excerpt);
    if ((await line.count()) === 0) {
      await this.content.hover({ position: { x: 20, y: 300 }, force: true });
      await this.page.mouse.wheel(0, -1_000_000);
      await expect(async () => {
        if ((await line.count()) === 0) await this.page.mouse.wheel(0, 600);
        expect(await line.count()).toBe(1);
      }).toPass({ intervals: [20] });
    }
    await line.scrollIntoViewIfNeeded();
  }

  private async placeOf(excerpt: string): Promise<Place> {
    const place = await this.content.evaluate(placeIn, excerpt);
    if (!place) throw new Error(`not on the screen: ${excerpt}`);
    return place;
  }

  /** Puts the caret before an excerpt, by pointer. */
  async click(excerpt: string, options: { readonly button?: 'left' | 'right' } = {}): Promise<void> {
    await this.scrollTo(excerpt);
    const { left, top } = await this.placeOf(excerpt);
    await this.page.mouse.click(left + 1, top, options);
  }

  /** Clicks twice on an excerpt, which selects its first word. */
  async doubleClick(excerpt: string): Promise<void> {
    await this.scrollTo(excerpt);
    const { left, top } = await this.placeOf(excerpt);
    await this.page.mouse.dblclick(left + 2, top);
  }

  /** Moves the pointer over an excerpt. */
  async point(excerpt: string): Promise<void> {
    const { left, top } = await this.placeOf(excerpt);
    await this.page.mouse.move(left + 2, top, { steps: 3 });
  }

  /** Drags from the beginning of one excerpt to the end of another; both have to fit on the screen. */
  async drag(from: string, to: string = from): Promise<void> {
    await this.scrollTo(from);
    const [start, end] = [await this.placeOf(from), await this.placeOf(to)];
    await this.page.mouse.move(start.left + 1, start.top);
    await this.page.mouse.down();
    await this.page.mouse.move(end.right - 1, end.bottom, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Finds and selects an excerpt with the source's own search. */
  async find(excerpt: string): Promise<void> {
    const { keyboard } = this.page;
    await this.content.focus();
    await keyboard.press('ControlOrMeta+f');
    await expect(this.page.getByRole('textbox', { name: this.words.review.find.Find })).toBeFocused();
    await keyboard.press('ControlOrMeta+a');
    await keyboard.insertText(excerpt);
    // The search listens for keys, and text inserted this way comes without any.
    await keyboard.press('End');
    await keyboard.press('Enter');
    await keyboard.press('Escape');
    await expect(this.content).toBeFocused();
  }

  /** Puts the caret before an excerpt with the source's own search. */
  async goTo(excerpt: string): Promise<void> {
    await this.find(excerpt);
    await this.page.keyboard.press('ArrowLeft');
  }
}
