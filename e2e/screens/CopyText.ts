import type { Locator, Page } from '@playwright/test';
import type { Messages } from '../../src/screens/messages/en.ts';

/** Runs in the browser: where an excerpt of one block begins and ends on the screen, in pixels. */
function endsOf(root: HTMLElement | SVGElement, excerpt: string) {
  for (const block of root.querySelectorAll('[data-block]')) {
    const start = block.textContent?.indexOf(excerpt) ?? -1;
    if (start < 0) continue;
    block.scrollIntoView({ block: 'nearest' });
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const point = (at: number) => {
      walker.currentNode = block;
      let passed = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        if (at < passed + length) return [node, at - passed] as const;
        passed += length;
      }
      throw new Error('beyond the block');
    };
    const box = (at: number) => {
      const [node, offset] = point(at);
      const range = document.createRange();
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      return range.getBoundingClientRect();
    };
    const [first, last] = [box(start), box(start + excerpt.length - 1)];
    return {
      left: first.left,
      top: (first.top + first.bottom) / 2,
      right: last.right,
      bottom: (last.top + last.bottom) / 2,
    };
  }
  throw new Error(`not in this text: ${excerpt}`);
}

/** The text of an open article, in which an editor works. Its places are named by excerpts that stand in one block. */
export class CopyText {
  readonly page: Page;
  readonly root: Locator;
  /** Headline and paragraphs, in the order in which they are read. */
  readonly blocks: Locator;
  readonly words: Messages;

  constructor(page: Page, words: Messages, letter: string) {
    this.page = page;
    this.words = words;
    this.root = page.getByRole('textbox', { name: words.copy.text(letter) });
    this.blocks = this.root.locator('[data-block]');
  }

  /** Puts the caret before an excerpt, by pointer. */
  async click(excerpt: string): Promise<void> {
    const { left, top } = await this.root.evaluate(endsOf, excerpt);
    await this.page.mouse.click(left + 1, top);
  }

  async doubleClick(excerpt: string): Promise<void> {
    const { left, top } = await this.root.evaluate(endsOf, excerpt);
    await this.page.mouse.dblclick(left + 2, top);
  }

  async drag(excerpt: string): Promise<void> {
    const { left, top, right, bottom } = await this.root.evaluate(endsOf, excerpt);
    await this.page.mouse.move(left + 1, top);
    await this.page.mouse.down();
    await this.page.mouse.move(right - 1, bottom, { steps: 4 });
    await this.page.mouse.up();
  }

  /** What stands after the caret in its block, for as long as the text has the focus. */
  async afterCaret(): Promise<string> {
    return this.root.evaluate((root) => {
      const selection = document.getSelection();
      const node = selection?.focusNode;
      const block = (node instanceof Element ? node : node?.parentElement)?.closest('[data-block]');
      if (!selection || !node || !block || document.activeElement !== root) return '';
      const rest = document.createRange();
      rest.selectNodeContents(block);
      rest.setStart(node, selection.focusOffset);
      return rest.toString();
    });
  }

  /** Corrected text, by what it reads. */
  corrected(text: string): Locator {
    return this.root.locator('mark').filter({ hasText: new RegExp(`^${text}$`) });
  }
}

/** The field in which a word is put right. */
export class CorrectField {
  readonly dialog: Locator;
  readonly input: Locator;
  readonly giveBack: Locator;

  constructor(page: Page, words: Messages) {
    this.dialog = page.getByRole('dialog', { name: words.copy.correct });
    this.input = this.dialog.getByRole('textbox', { name: words.copy.reading });
    this.giveBack = this.dialog.getByRole('button', { name: words.copy.giveBack });
  }
}
