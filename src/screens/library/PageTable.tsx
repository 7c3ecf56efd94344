import { type KeyboardEvent, useMemo } from 'react';
import { useStore } from 'zustand';
import type { PageOrder } from '../../session/libraryView.ts';
import type { PageSummary } from '../../session/ports.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { useServices } from '../services.ts';
import { go } from '../useRoute.ts';
import { focusFilter } from './focus.ts';
import { usePageColumns } from './usePageColumns.tsx';

interface PageTableProps {
  /** In the order in which they are shown. */
  readonly pages: readonly PageSummary[];
  readonly onRemove: (ids: readonly string[]) => void;
}

const idOf = ({ id }: PageSummary): string => id;

/** The pages of the shelf, one a line. */
export function PageTable({ pages, onRemove }: PageTableProps) {
  const { library: words } = useMessages();
  const { view } = useServices();
  const { active, selected, order, descending } = useStore(view);
  const columns = usePageColumns(pages);
  const selection = useMemo(
    () => ({
      keys: selected,
      onKeys: (keys: ReadonlySet<string>) => view.setState({ selected: keys }),
      label: ({ name }: PageSummary) => words.selectPage({ name }),
      allLabel: words.selectAll,
    }),
    [selected, view, words],
  );
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === 'Delete' && plain) {
      const ids = selected.size > 0 ? [...selected] : active === null ? [] : [active];
      if (ids.length > 0) onRemove(ids);
    } else if (plain && event.key.length === 1 && event.key !== ' ' && event.target === event.currentTarget) {
      if (event.key === '/') event.preventDefault();
      focusFilter();
    }
  };
  return (
    <DataTable
      autoFocus
      label={words.table}
      columns={columns}
      rows={pages}
      rowKey={idOf}
      sort={{ by: order, descending }}
      onSort={(sort) => view.setState({ order: sort.by as PageOrder, descending: sort.descending })}
      active={active}
      onActive={(id) => view.setState({ active: id })}
      onOpen={({ id }) => go({ screen: 'page', id, article: null })}
      selection={selection}
      onKey={onKey}
    />
  );
}
