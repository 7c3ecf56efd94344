import type { Locator, Page } from '@playwright/test';
import { expect } from './fixture.ts';

/** Whether what has the focus shows it: an outline or a ring of its own, or a frame around the source. */
function showsFocus(): string | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body) return null;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const frame = element.closest('.cm-focused');
  const framed = frame !== null && Number.parseFloat(getComputedStyle(frame, '::after').borderTopWidth) > 0;
  const ringed = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  return framed || ringed ? null : element.outerHTML.slice(0, 200);
}

/** Fails where the editor could not see where the keys will go. */
export async function expectFocusShown(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(showsFocus), { message: 'has the focus without showing it' }).toBeNull();
}

/** So many stops from one end of a screen to the other are more than anybody would make. */
const MOST_STOPS = 60;

/** Presses Tab until an element has the focus, which has to be seen at every stop. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  const focused = () => goal.evaluate((element) => (element.getRootNode() as Document).activeElement === element);
  for (let stop = 0; stop < MOST_STOPS && !(await focused()); stop++) {
    await page.keyboard.press('Tab');
    await expectFocusShown(page);
  }
  await expect(goal).toBeFocused();
}
