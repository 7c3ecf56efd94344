import { type ReactNode, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { visiblePages } from '../../session/libraryView.ts';
import type { Failure } from '../../session/ports.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { useNotices } from '../notices.tsx';
import { hashOf } from '../route.ts';
import { useServices } from '../services.ts';
import { useTitle } from '../useTitle.ts';
import { LibraryBanner } from './LibraryBanner.tsx';
import { LibraryEmpty } from './LibraryEmpty.tsx';
import { LibraryFoot } from './LibraryFoot.tsx';
import styles from './LibraryScreen.module.css';
import { LibraryTools } from './LibraryTools.tsx';
import { PageTable } from './PageTable.tsx';
import { useRemoval } from './useRemoval.tsx';

/** The shelf. `unknown`: the address that led here because it names nothing. */
export function LibraryScreen({ unknown }: { readonly unknown?: string }) {
  const { library } = useServices();
  const { pages, failure, damaged } = useStore(library);
  useUnknownAddress(unknown);
  const { library: words } = useMessages();
  useTitle(words.title);
  const empty = pages?.length === 0 && damaged.length === 0;
  return (
    <>
      <h1 className="spoken">{words.title}</h1>
      {pages === null && (failure ? <Unreadable failure={failure} /> : <Loading />)}
      {empty && (
        <div className={styles['screen']}>
          <LibraryBanner onRemove={() => undefined} />
          <LibraryEmpty />
        </div>
      )}
      {pages && !empty && <Shelf />}
    </>
  );
}

/** Says that the address names nothing, and goes on as the library. */
function useUnknownAddress(unknown: string | undefined): void {
  const { frame } = useMessages();
  const { say } = useNotices();
  useEffect(() => {
    if (unknown === undefined) return;
    say({ id: 'unknown', text: frame.unknownRoute({ address: unknown }) });
    window.history.replaceState(null, '', hashOf({ screen: 'library' }));
  }, [unknown, say, frame]);
}

function Loading(): ReactNode {
  const { library } = useMessages();
  return <EmptyState role="status" title={library.loading} />;
}

function Unreadable({ failure }: { readonly failure: Failure }) {
  const { library: words, problems, frame } = useMessages();
  const { library } = useServices();
  return (
    <EmptyState
      role="alert"
      title={words.loadFailed}
      text={problems.failures[failure.failed]}
      detail={failure.detail}
      actions={
        <Button tone="main" onClick={() => void library.getState().refresh()}>
          {frame.retry}
        </Button>
      }
    />
  );
}

function Shelf() {
  const { library: words } = useMessages();
  const { library, view } = useServices();
  const pages = useStore(library, (state) => state.pages) ?? [];
  const seen = useStore(view);
  const { text, review, order, descending } = seen;
  // biome-ignore lint/correctness/useExhaustiveDependencies: neither the active row nor the ticks change what is shown
  const shown = useMemo(() => visiblePages(pages, seen), [pages, text, review, order, descending]);
  const { ask, dialog } = useRemoval();
  return (
    <>
      <LibraryTools />
      <div className={styles['screen']}>
        <LibraryBanner onRemove={ask} />
        {shown.length === 0 ? (
          <EmptyState
            role="status"
            title={words.noneMatch}
            text={words.noneMatchText}
            actions={<Button onClick={() => view.setState({ text: '', review: 'all' })}>{words.clearFilter}</Button>}
          />
        ) : (
          <PageTable pages={shown} onRemove={ask} />
        )}
        <LibraryFoot shown={shown.length} all={pages.length} onRemove={ask} />
        {dialog}
      </div>
    </>
  );
}
