import type { Page } from '@playwright/test';
import { en, type Messages } from '../src/screens/messages/en.ts';
import { quayFile } from './pages/quay.ts';
import type { TextFile } from './pages/textFile.ts';
import { ImportDialog } from './screens/ImportDialog.ts';
import { LibraryScreen } from './screens/LibraryScreen.ts';
import { ReviewScreen } from './screens/ReviewScreen.ts';

/** Brings in the page whose division is known, and opens it. `address`: of the app, where the test has no base. */
export const openQuay = async (page: Page, address = '/', words: Messages = en): Promise<ReviewScreen> =>
  openFile(page, await quayFile(), address, words);

/** Brings in a page, and opens it. */
export async function openFile(page: Page, file: TextFile, address = '/', words: Messages = en): Promise<ReviewScreen> {
  await page.goto(address);
  await new LibraryScreen(page, words).choose(file);
  await new ImportDialog(page, words).bringIn(1);
  const review = new ReviewScreen(page, words);
  await review.ready();
  return review;
}
