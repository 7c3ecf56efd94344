import type { Page } from '@playwright/test';
import { quayFile } from './pages/quay.ts';
import { ImportDialog } from './screens/ImportDialog.ts';
import { LibraryScreen } from './screens/LibraryScreen.ts';
import { ReviewScreen } from './screens/ReviewScreen.ts';

/** Brings in the page whose division is known, and opens it. */
export async function openQuay(page: Page): Promise<ReviewScreen> {
  const library = new LibraryScreen(page);
  await library.visit();
  await library.choose(await quayFile());
  await new ImportDialog(page).bringIn(1);
  const review = new ReviewScreen(page);
  await review.ready();
  return review;
}
