import type { Page } from '@playwright/test';
import { ReviewScreen } from './screens/ReviewScreen.ts';

/** The page at an address, opened in a tab that had nothing or something else. */
export async function reopened(page: Page, address: string): Promise<ReviewScreen> {
  await page.goto(address);
  const review = new ReviewScreen(page);
  await review.ready();
  return review;
}
