import { classes } from './classes.ts';
import { columnClass } from './columnClass.ts';
import styles from './DataTable.module.css';
import type { DataTableProps } from './DataTable.tsx';

interface TableHeadProps<T extends object>
  extends Pick<DataTableProps<T>, 'columns' | 'sort' | 'onSort' | 'selection'> {
  /** Keys of all rows, for the box that ticks them all. */
  readonly keys: readonly string[];
  /** Ids of the columns in the order in which they stand. */
  readonly headers: readonly string[];
}

/** A selection with the lines that are shown ticked or not; what is hidden stays as it is. */
function toggled(chosen: ReadonlySet<string>, shown: readonly string[], on: boolean): ReadonlySet<string> {
  const next = new Set(chosen);
  for (const key of shown) {
    if (on) next.add(key);
    else next.delete(key);
  }
  return next;
}

/** The row of headers: each sortable one is a button that says how the table is sorted. */
export function TableHead<T extends object>({ columns, sort, onSort, selection, keys, headers }: TableHeadProps<T>) {
  const all = keys.length > 0 && keys.every((key) => selection?.keys.has(key));
  const some = keys.some((key) => selection?.keys.has(key));
  return (
    <thead>
      <tr aria-rowindex={1}>
        {selection && (
          <th>
            <input
              type="checkbox"
              className={styles['box']}
              aria-label={selection.allLabel}
              checked={all}
              ref={(box) => {
                if (box) box.indeterminate = some && !all;
              }}
              onChange={() => selection.onKeys(toggled(selection.keys, keys, !all))}
            />
          </th>
        )}
        {headers.map((id) => {
          const column = columns.find((one) => one.id === id);
          if (!column) return null;
          const sorted = sort.by === id;
          const order = sort.descending ? 'descending' : 'ascending';
          return (
            <th
              key={id}
              className={columnClass(column)}
              aria-sort={column.sortable ? (sorted ? order : 'none') : undefined}
            >
              {column.sortable ? (
                <button
                  type="button"
                  className={classes(styles['sort'], sorted && styles['sorted'])}
                  onClick={() => onSort({ by: id, descending: sorted && !sort.descending })}
                >
                  {column.header}
                  {sorted && <span aria-hidden="true">{sort.descending ? '↓' : '↑'}</span>}
                </button>
              ) : (
                column.header
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
