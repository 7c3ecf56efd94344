import { type ReactNode, useMemo } from 'react';
import { isSettled } from '../../domain/page.ts';
import { isUnread } from '../../session/detecting.ts';
import type { PageOrder } from '../../session/libraryView.ts';
import type { PageSummary } from '../../session/ports.ts';
import type { Column } from '../../ui/Column.ts';
import type { Messages } from '../messages/en.ts';
import type { Formats } from '../messages/formats.ts';
import { useFormats, useMessages } from '../messages/MessagesProvider.tsx';
import styles from './LibraryScreen.module.css';

type PageColumn = Column<PageSummary> & { readonly id: PageOrder };

/** What has no value is a dash, in grey. */
const or = (value: string | null): ReactNode => value ?? <span className={styles['soft']}>–</span>;
const figure = (value: number, { number }: Formats): ReactNode =>
  value === 0 ? <span className={styles['soft']}>0</span> : number(value);

function settled({ approved, articles }: PageSummary, { library }: Messages): ReactNode {
  const all = articles > 0 && approved === articles;
  return (
    <span className={all ? styles['good'] : approved === 0 ? styles['soft'] : undefined}>
      {library.settled({ done: approved, of: articles })}
    </span>
  );
}

function standing({ review }: PageSummary, { terms }: Messages): ReactNode {
  if (isSettled({ review })) return <span className={styles['good']}>✓ {terms.review[review]}</span>;
  return <span className={review === 'untouched' ? styles['soft'] : undefined}>{terms.review[review]}</span>;
}

const px = (width: number): string => `calc(${width}px - var(--tight))`;

/** `spare`: ids of those that narrow windows do without. */
function columnsOf(messages: Messages, formats: Formats, spare: string): readonly PageColumn[] {
  const { columns: words, notDetected } = messages.library;
  const now = Date.now();
  const divided = (page: PageSummary, cell: ReactNode): ReactNode =>
    isUnread(page) ? (
      <span title={notDetected} className={styles['soft']}>
        ·
      </span>
    ) : (
      cell
    );
  const columns: readonly PageColumn[] = [
    {
      id: 'name',
      header: words.name,
      cell: ({ name }) => (
        <span title={name} className={styles['name']}>
          {name}
        </span>
      ),
    },
    {
      id: 'publication',
      header: words.publication,
      width: '10%',
      cell: ({ publication }) => <span title={publication ?? undefined}>{or(publication)}</span>,
    },
    { id: 'date', header: words.date, width: px(84), cell: (page) => or(page.date) },
    { id: 'pageNumber', header: words.pageNumber, width: px(56), cell: (page) => or(page.pageNumber) },
    {
      id: 'language',
      header: words.language,
      width: px(134),
      cell: ({ language }) => (
        <span title={language ?? undefined}>{or(language && formats.languageName(language))}</span>
      ),
    },
    {
      id: 'articles',
      header: words.articles,
      width: px(70),
      align: 'end',
      cell: (page) => divided(page, figure(page.articles, formats)),
    },
    {
      id: 'settled',
      header: words.settled,
      width: px(70),
      align: 'end',
      cell: (page) => divided(page, settled(page, messages)),
    },
    {
      id: 'doubts',
      header: words.doubts,
      width: px(70),
      align: 'end',
      cell: (page) => divided(page, page.doubts === null ? or(null) : figure(page.doubts, formats)),
    },
    {
      id: 'homeless',
      header: words.homeless,
      width: px(92),
      align: 'end',
      cell: (page) => divided(page, figure(page.homeless, formats)),
    },
    { id: 'review', header: words.review, width: px(94), cell: (page) => standing(page, messages) },
    {
      id: 'changed',
      header: words.changed,
      width: px(92),
      cell: ({ changedAt }) => <time title={formats.moment(changedAt)}>{formats.short(changedAt, now)}</time>,
    },
  ];
  return columns.map((column) => ({ ...column, sortable: true, wide: spare.includes(column.id) }));
}

/** Where every page that is shown has none of these, the column says nothing. */
const OFTEN_EMPTY = ['publication', 'date', 'pageNumber'] as const;

/** The columns of the library in the interface's language. */
export function usePageColumns(pages: readonly PageSummary[]): readonly PageColumn[] {
  const messages = useMessages();
  const formats = useFormats();
  const empty = OFTEN_EMPTY.filter((id) => pages.every((page) => page[id] === null));
  const spare = ['language', ...empty].join();
  return useMemo(() => columnsOf(messages, formats, spare), [messages, formats, spare]);
}
