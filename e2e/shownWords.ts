import type { Page } from '@playwright/test';
import type { Messages } from '../src/screens/messages/en.ts';

/** All words of the interface on the screen, those of tooltips and spoken names too; what stands on the page itself is left out. */
export function shownWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: (string | null)[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      if (node instanceof Text) found.push(node.textContent);
      if (node instanceof Element)
        for (const name of ['aria-label', 'title', 'placeholder']) found.push(node.getAttribute(name));
    }
    return found.flatMap((words) => words?.trim() || []);
  });
}

/** Every sentence of a catalogue that needs no values, by its path. */
export function plainWords(messages: Messages): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') found.set(path, value);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
  };
  walk(messages, '');
  return found;
}
