import type { Page } from '@playwright/test';
import type { Edit } from '../src/domain/edits/edit.ts';
import { recordOf } from '../src/exchange/recordOf.ts';
import { edited } from '../src/testing/edited.ts';
import { expect } from './fixture.ts';
import { quayProof } from './pages/quay.ts';
import { ExportScreen, parseRecord } from './screens/ExportScreen.ts';

/** The record on the export screen is what these edits make of the page as it came in. */
export async function expectEdits(page: Page, ...edits: Edit[]): Promise<void> {
  const out = new ExportScreen(page);
  await out.visit();
  expect(parseRecord(await out.record())).toEqual(recordOf(edited(await quayProof(), ...edits)));
}
