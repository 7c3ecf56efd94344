import type { Page } from '@playwright/test';
import { expect } from './fixture.ts';

/** Waits until the disk knows in which article the editor is: the one thing that is kept without being shown as saved. */
export async function placeIsKept(page: Page, article: string): Promise<void> {
  const kept = () =>
    page.evaluate(
      () =>
        new Promise<unknown>((resolve, reject) => {
          const opening = indexedDB.open('galley');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const views = opening.result.transaction('views').objectStore('views').getAll();
            views.onsuccess = () => resolve(views.result.map(({ article }) => article));
            opening.result.close();
          };
        }),
    );
  await expect.poll(kept).toContain(article);
}
