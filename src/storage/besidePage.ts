import type { Table } from 'dexie';
import type { Database } from './database.ts';
import { type Failure, failure } from './failure.ts';

/**
 * Writes a checked row that goes with a page (the editor's place, its work, its names) into its table, in place of the
 * one before. `gone` where the page is not on the shelf: then nothing is written, for nothing would ever remove it.
 */
export async function putBeside(
  { dexie, heads }: Database,
  table: Table<unknown, string>,
  row: { readonly id: string },
): Promise<Failure | undefined> {
  return dexie.transaction('rw', [heads, table], async () => {
    if ((await heads.where('id').equals(row.id).count()) === 0) return failure('gone', `there is no page ${row.id}`);
    await table.put(row);
    return undefined;
  });
}
