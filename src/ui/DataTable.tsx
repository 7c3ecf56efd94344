import { tableFeatures, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react';
import type { Column, Sort } from './Column.ts';
import { columnClass } from './columnClass.ts';
import { isComposing } from './composing.ts';
import styles from './DataTable.module.css';
import { between, rowAfterKey, toggled } from './rowSteps.ts';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';

const ROW_HEIGHT = 29;
const FEATURES = tableFeatures({});

/** Which rows are ticked. `label`: words for a row's box; `allLabel`: for the box that ticks all rows. */
export interface Selection<T> {
  readonly keys: ReadonlySet<string>;
  readonly onKeys: (keys: ReadonlySet<string>) => void;
  readonly label: (row: T) => string;
  readonly allLabel: string;
}

export interface DataTableProps<T extends object> {
  readonly label: string;
  readonly columns: readonly Column<T>[];
  /** Filtered and sorted already: the table draws what it is given, in that order, and only what can be seen. */
  readonly rows: readonly T[];
  readonly rowKey: (row: T) => string;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  /** The row that the keys act on. */
  readonly active: string | null;
  readonly onActive: (key: string) => void;
  /** Enter, or a click on the row. */
  readonly onOpen: (row: T) => void;
  readonly selection?: Selection<T>;
  /** Takes the focus when it appears, so that the keys work at once. */
  readonly autoFocus?: boolean;
  /** Keys that are not the table's own. */
  readonly onKey?: (event: KeyboardEvent<HTMLElement>) => void;
}

/** A dense table of any length. Arrows move, Enter opens, Space ticks, Shift and an arrow tick a range. */
export function DataTable<T extends object>(props: DataTableProps<T>) {
  const { label, columns, rows, rowKey, active, selection } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const keys = useMemo(() => rows.map(rowKey), [rows, rowKey]);
  const at = active === null ? -1 : keys.indexOf(active);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    scrollPaddingStart: ROW_HEIGHT,
  });
  const shown = virtualizer.getVirtualItems();
  const first = shown[0]?.index ?? 0;
  const last = shown.at(-1)?.index ?? -1;
  const slice = useMemo(() => rows.slice(first, last + 1), [rows, first, last]);
  const defs = useMemo(() => columns.map(toDef), [columns]);
  const table = useTable({ features: FEATURES, columns: defs, data: slice, getRowId: rowKey });
  useEffect(() => {
    if (at >= 0) virtualizer.scrollToIndex(at);
  }, [at, virtualizer]);

  const focusing = props.autoFocus;
  useEffect(() => {
    if (focusing) scroller.current?.querySelector('table')?.focus({ preventScroll: true });
  }, [focusing]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (isComposing(event)) return;
    if (event.target === event.currentTarget && steer(event, props, keys, at, last - first)) event.preventDefault();
    else props.onKey?.(event);
  };
  return (
    <div ref={scroller} className={styles['scroller']}>
      <table
        className={styles['table']}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA in HTML allows `grid` on a table
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-multiselectable={selection ? true : undefined}
        aria-activedescendant={at >= first && at <= last ? `${id}-${at}` : undefined}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const [top] = keys;
          if (at < 0 && top !== undefined && event.target === event.currentTarget) props.onActive(top);
        }}
      >
        <colgroup>
          {selection && <col style={{ width: 'calc(40px - var(--tight))' }} />}
          {columns.map((column) => (
            <col key={column.id} className={columnClass(column)} style={column.width ? { width: column.width } : {}} />
          ))}
        </colgroup>
        <TableHead {...props} keys={keys} headers={table.getHeaderGroups()[0]?.headers.map(({ id }) => id) ?? []} />
        <tbody>
          <Gap height={shown[0]?.start ?? 0} />
          {table.getRowModel().rows.map((row, offset) => (
            <TableRow
              key={row.id}
              row={row.original}
              rowId={row.id}
              id={id}
              index={first + offset}
              active={row.id === active}
              ticked={selection?.keys.has(row.id)}
              table={latest}
              columns={columns}
            >
              {row.getAllCells().map((cell, column) => (
                <td key={cell.id} className={columnClass(columns[column] ?? {})}>
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </TableRow>
          ))}
          <Gap height={virtualizer.getTotalSize() - (shown.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
    </div>
  );
}

const toDef = <T extends object>(column: Column<T>) => ({
  id: column.id,
  header: column.header,
  cell: ({ row }: { row: { original: T } }) => column.cell(row.original),
});

/** Stands for the rows that are not drawn. */
const Gap = ({ height }: { readonly height: number }) => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
  <tr aria-hidden="true">
    <td className={styles['gap']} style={{ height, padding: 0, border: 0 }} />
  </tr>
);

/** Does what a key means to the table as a whole; false where it means nothing to it. */
function steer<T extends object>(
  event: KeyboardEvent<HTMLElement>,
  { rows, selection, active, onActive, onOpen }: DataTableProps<T>,
  keys: readonly string[],
  at: number,
  page: number,
): boolean {
  const { key, shiftKey } = event;
  const command = event.ctrlKey || event.metaKey;
  if (command && key.toLowerCase() === 'a' && selection) selection.onKeys(new Set(keys));
  else if (command || event.altKey) return false;
  else if (key === 'Enter' && rows[at]) onOpen(rows[at]);
  else if (key === ' ' && active !== null && selection) selection.onKeys(toggled(selection.keys, active));
  else if (key === 'Escape' && selection && selection.keys.size > 0) selection.onKeys(new Set());
  else {
    const goal = rowAfterKey(key, { at, count: keys.length, page: Math.max(1, page - 24) });
    if (goal === null) return false;
    if (shiftKey && selection) selection.onKeys(new Set([...selection.keys, ...between(keys, Math.max(at, 0), goal)]));
    onActive(keys[goal] as string);
  }
  return true;
}
