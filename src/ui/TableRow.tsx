import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './DataTable.module.css';
import type { DataTableProps } from './DataTable.tsx';
import { toggled } from './rowSteps.ts';

interface TableRowProps<T extends object>
  extends Pick<DataTableProps<T>, 'active' | 'onActive' | 'onOpen' | 'selection'> {
  readonly row: T;
  readonly rowId: string;
  /** Id of the table, from which the row's own is made. */
  readonly id: string;
  /** Place among all rows, from 0. */
  readonly index: number;
  readonly children: ReactNode;
}

/** A row of a table: a click opens it, a click on its box ticks it. Keys (Enter, Space) come to the table as a whole. */
export function TableRow<T extends object>(props: TableRowProps<T>) {
  const { row, rowId, id, index, active, selection, onActive, onOpen, children } = props;
  const ticked = selection?.keys.has(rowId) ?? false;
  return (
    <tr
      id={`${id}-${index}`}
      aria-rowindex={index + 2}
      aria-selected={selection ? ticked : undefined}
      className={classes(styles['row'], rowId === active && styles['active'])}
      onClick={() => {
        onActive(rowId);
        onOpen(row);
      }}
    >
      {selection && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: Space reaches the active row through the table
        <td onClick={(event) => event.stopPropagation()}>
          <input
            type="checkbox"
            tabIndex={-1}
            className={styles['box']}
            aria-label={selection.label(row)}
            checked={ticked}
            onChange={() => selection.onKeys(toggled(selection.keys, rowId))}
          />
        </td>
      )}
      {children}
    </tr>
  );
}
