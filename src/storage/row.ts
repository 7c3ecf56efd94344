import * as v from 'valibot';
import { damaged } from './failure.ts';

/** What a row of a table must look like; `T` is what it is once it does. */
export interface RowKind<T> {
  readonly table: string;
  readonly schema: v.GenericSchema<unknown, T>;
}

/**
 * The row with its type, or throws what `failureFrom` makes a `damaged` of. Rows are held against their schema on the
 * way in as well: what could not be read back must not be called saved.
 */
export function checked<T>({ table, schema }: RowKind<T>, key: string, row: unknown): T {
  const result = v.safeParse(schema, row, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw damaged(table, key, v.getDotPath(issue) ?? '', issue.message);
}

/** Whether the row fits, for rows that others can do without. */
export const fits = <T>({ schema }: RowKind<T>, row: unknown): row is T => v.is(schema, row);
