import type { Page } from '@playwright/test';
import { quayFile } from './pages/quay.ts';
import { ImportDialog } from './screens/ImportDialog.ts';
import { LibraryScreen } from './screens/LibraryScreen.ts';
import { ReviewScreen } from './screens/ReviewScreen.ts';

/** Brings in the page whose division is known, and opens it. `address`: of the app, where the test has no base. */
export async function openQuay(page: Page, address = '/'): Promise<ReviewScreen> {
  const library = new LibraryScreen(page);
  await page.goto(address);
  await library.choose(await quayFile());
  await new ImportDialog(page).bringIn(1);
  const review = new ReviewScreen(page);
  await review.ready();
  return review;
}
