import type { EditorView } from '@codemirror/view';
import { useCallback, useRef, useState } from 'react';
import type { DeskStore, OpenDesk } from '../../session/desk.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { ActionBar } from './ActionBar.tsx';
import { ArticleList } from './articles/ArticleList.tsx';
import { Divider } from './Divider.tsx';
import { Ribbons } from './Ribbons.tsx';
import { SendTo } from './SendTo.tsx';
import { StatusBar } from './StatusBar.tsx';
import { SourcePane } from './source/SourcePane.tsx';
import styles from './Workbench.module.css';

interface WorkbenchProps {
  readonly desk: DeskStore;
  readonly state: OpenDesk;
}

/** Source left, articles right, ribbons between them; below, the keys of the moment. */
export function Workbench({ desk, state }: WorkbenchProps) {
  const { review } = useMessages();
  const panes = useRef<HTMLDivElement>(null);
  const redraw = useRef<() => void>(() => {});
  const [view, setView] = useState<EditorView | null>(null);
  const onLayout = useCallback(() => redraw.current(), []);
  return (
    <div className={styles['workbench']}>
      <div ref={panes} className={styles['panes']}>
        <section className={styles['source']} aria-label={review.paneSource}>
          <SourcePane desk={desk} onView={setView} onLayout={onLayout} />
          <ActionBar desk={desk} state={state} />
        </section>
        <div className={styles['gap']}>
          <Ribbons view={view} state={state} redraw={redraw} />
          <Divider panes={panes} label={review.divider} onMoved={onLayout} />
        </div>
        <section className={styles['articles']} aria-label={review.articles}>
          <ArticleList desk={desk} state={state} onLayout={onLayout} />
        </section>
        {(state.mode === 'send' || state.mode === 'merge') && <SendTo desk={desk} state={state} />}
      </div>
      <StatusBar desk={desk} state={state} />
    </div>
  );
}
