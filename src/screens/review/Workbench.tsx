import type { EditorView } from '@codemirror/view';
import { useCallback, useDeferredValue, useRef, useState } from 'react';
import { isPlaceMode } from '../../session/commands/toPlace.ts';
import type { DeskStore, OpenDesk } from '../../session/deskState.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { useTitle } from '../useTitle.ts';
import { ActionBar } from './ActionBar.tsx';
import { ArticleList } from './articles/ArticleList.tsx';
import { CorrectField } from './articles/CorrectField.tsx';
import { useSourceDoubleClick } from './articles/useSourceDoubleClick.ts';
import { Divider } from './Divider.tsx';
import { ListBar } from './ListBar.tsx';
import { Minimap } from './Minimap.tsx';
import { FindMissing } from './missing/FindMissing.tsx';
import { PlacePrompt } from './PlacePrompt.tsx';
import { Ribbons } from './Ribbons.tsx';
import { ReplacePanel } from './replace/ReplacePanel.tsx';
import { SendTo } from './SendTo.tsx';
import { StatusBar } from './StatusBar.tsx';
import { SourcePane } from './source/SourcePane.tsx';
import { Announcer } from './spoken/Announcer.tsx';
import { useLevelPanes } from './useLevelPanes.ts';
import styles from './Workbench.module.css';

interface WorkbenchProps {
  readonly desk: DeskStore;
  readonly state: OpenDesk;
}

/** Source left, articles right, ribbons between them; below, the keys of the moment. */
export function Workbench({ desk, state }: WorkbenchProps) {
  const { review } = useMessages();
  const { name } = state.proof.page.source;
  useTitle(name);
  const panes = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLElement>(null);
  const ribbons = useRef<() => void>(() => {});
  const minimap = useRef<() => void>(() => {});
  const [view, setView] = useState<EditorView | null>(null);
  const redraw = useCallback(() => {
    ribbons.current();
    minimap.current();
  }, []);
  // Bars and map are drawn after the change itself stands on the screen: what they say can wait a moment.
  const later = useDeferredValue(state);
  const { lead, onSource, onList, onPlaced } = useLevelPanes(view, list, desk, redraw);
  useSourceDoubleClick(view, desk);
  return (
    <div className={styles['workbench']} onKeyDownCapture={() => lead(null)}>
      <h1 className="spoken">{name}</h1>
      <div ref={panes} className={styles['panes']}>
        <Minimap desk={desk} state={later} view={view} redraw={minimap} />
        <section
          className={styles['source']}
          aria-label={review.paneSource}
          onWheel={() => lead('source')}
          onPointerDown={() => lead('source')}
        >
          <SourcePane desk={desk} onView={setView} onLayout={onSource} />
          <ActionBar desk={desk} state={later} />
        </section>
        <div className={styles['gap']}>
          <Ribbons view={view} state={state} redraw={ribbons} />
          <Divider panes={panes} label={review.divider} onMoved={redraw} />
        </div>
        <section
          ref={list}
          className={styles['articles']}
          aria-label={review.articles}
          onWheel={() => lead('articles')}
          onPointerDown={() => lead('articles')}
        >
          <ListBar desk={desk} state={later} />
          <ArticleList desk={desk} state={state} onLayout={onList} onPlaced={onPlaced} />
        </section>
        {(state.mode === 'send' || state.mode === 'merge') && <SendTo desk={desk} state={state} />}
        {isPlaceMode(state.mode) && <PlacePrompt desk={desk} state={state} mode={state.mode} view={view} />}
        {state.mode === 'find-head' && <FindMissing key="head" desk={desk} state={state} part="head" />}
        {state.mode === 'find-tail' && <FindMissing key="tail" desk={desk} state={state} part="tail" />}
        {state.mode === 'replace' && <ReplacePanel desk={desk} state={state} />}
        {state.mode === 'correct' && <CorrectField desk={desk} state={state} view={view} />}
      </div>
      <Announcer desk={desk} />
      <StatusBar desk={desk} state={later} />
    </div>
  );
}
