import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { Archive } from '../../src/exchange/archive.ts';
import type { PageRecord } from '../../src/exchange/record.ts';
import type { Messages } from '../../src/screens/messages/en.ts';
import { en } from '../../src/screens/messages/en.ts';

/** Taking work out. */
export class ExportScreen {
  readonly page: Page;
  readonly words: Messages;
  readonly report: Locator;

  constructor(page: Page, words: Messages = en) {
    this.page = page;
    this.words = words;
    this.report = page.getByRole('region', { name: words.export.report });
  }

  async visit(): Promise<void> {
    await this.page.getByRole('link', { name: this.words.frame.export, exact: true }).click();
  }

  /** The clean archive of what is chosen, as the bytes that reach the disk. */
  async archive(): Promise<string> {
    await this.pick(this.words.export.archive);
    return this.download('.archive.json');
  }

  /** The full record of the only page. */
  async record(): Promise<string> {
    await this.pick(this.words.export.record);
    return this.download('.page.json');
  }

  /** A choice by its label; the line that explains it is part of its name. */
  private async pick(label: string): Promise<void> {
    await this.page.getByRole('radio', { name: label }).check();
  }

  private async download(ending: string): Promise<string> {
    const download = this.page.waitForEvent('download');
    await this.report.getByRole('link').filter({ hasText: ending }).click();
    return readFile(await (await download).path(), 'utf8');
  }
}

export const parseArchive = (text: string): Archive => JSON.parse(text) as Archive;
export const parseRecord = (text: string): PageRecord => JSON.parse(text) as PageRecord;
