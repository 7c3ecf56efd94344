import * as v from 'valibot';
import { fault, type RecordFault } from './recordFault.ts';

type Issue = v.BaseIssue<unknown>;

/** `articles[0].spans[2]`. */
function pathOf(issue: Issue): string {
  const keys = issue.path?.map(({ key }) => key) ?? [];
  return keys.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : path === '' ? String(key) : `${path}.${String(key)}`),
    '',
  );
}

function faultOf(issue: Issue): RecordFault {
  const path = pathOf(issue);
  if (issue.type === 'strict_object' && issue.received === 'undefined') return fault('missing', path);
  if (issue.type === 'strict_object' && issue.expected === 'never') return fault('unknown-key', path);
  const code = path === 'version' ? 'unknown-version' : 'wrong-value';
  return { code, path, place: null, expected: issue.expected, found: issue.received };
}

/** The value as the definition has it, or where it is not. Used at both borders: for what comes in and what goes out. */
export function checkShape<const Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): { readonly value: v.InferOutput<Schema> } | { readonly faults: readonly RecordFault[] } {
  const result = v.safeParse(schema, value);
  return result.success ? { value: result.output } : { faults: result.issues.map(faultOf) };
}
