import { memo, type ReactNode, type RefObject } from 'react';
import { classes } from './classes.ts';
import styles from './DataTable.module.css';
import type { DataTableProps } from './DataTable.tsx';
import { toggled } from './rowSteps.ts';

interface TableRowProps<T extends object> {
  readonly row: T;
  readonly rowId: string;
  /** Id of the table, from which the row's own is made. */
  readonly id: string;
  /** Place among all rows, from 0. */
  readonly index: number;
  readonly active: boolean;
  /** `undefined`: rows cannot be ticked. */
  readonly ticked: boolean | undefined;
  /** The table's props as they are now, for what a click does. */
  readonly table: RefObject<DataTableProps<T>>;
  readonly columns: DataTableProps<T>['columns'];
  /** Cells made of `row` and `columns` alone. */
  readonly children: ReactNode;
}

function TableRowView<T extends object>({ row, rowId, id, index, active, ticked, table, children }: TableRowProps<T>) {
  const { selection } = table.current;
  return (
    <tr
      id={`${id}-${index}`}
      aria-rowindex={index + 2}
      aria-selected={ticked}
      className={classes(styles['row'], active && styles['active'])}
      onClick={() => {
        table.current.onActive(rowId);
        table.current.onOpen(row);
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
            checked={ticked ?? false}
            onChange={() => {
              const now = table.current.selection;
              now?.onKeys(toggled(now.keys, rowId));
            }}
          />
        </td>
      )}
      {children}
    </tr>
  );
}

/** Scrolling draws anew only the rows that came into sight: the cells say nothing that is not in row and columns. */
const sameRow = <T extends object>(a: TableRowProps<T>, b: TableRowProps<T>): boolean =>
  a.row === b.row && a.index === b.index && a.columns === b.columns && a.active === b.active && a.ticked === b.ticked;

/** A row of a table: a click opens it, a click on its box ticks it. Keys (Enter, Space) come to the table as a whole. */
export const TableRow = memo(TableRowView, sameRow) as typeof TableRowView;
