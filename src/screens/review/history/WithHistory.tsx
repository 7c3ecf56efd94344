import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { DeskStore, OpenDesk } from '../../../session/deskState.ts';
import { focused } from '../../../ui/focused.ts';
import { useServices } from '../../services.ts';
import { HistoryPane } from './HistoryPane.tsx';
import styles from './WithHistory.module.css';

interface WithHistoryProps {
  readonly desk: DeskStore;
  readonly state: OpenDesk;
  readonly children: ReactNode;
}

/** The workbench, and at its right edge the history while the editor wants to see it. */
export function WithHistory({ desk, state, children }: WithHistoryProps) {
  const { settings } = useServices();
  const isShown = useStore(settings, ({ history }) => history === 'shown');
  const asked = useRef(false);
  const frame = useRef<HTMLDivElement>(null);
  const before = useRef<HTMLElement | null>(null);
  const toggle = useCallback(() => {
    const { history, choose } = settings.getState();
    asked.current = history === 'hidden';
    if (history === 'hidden') before.current = focused() as HTMLElement | null;
    const inside = frame.current?.querySelector('aside')?.contains(document.activeElement);
    choose('history', history === 'shown' ? 'hidden' : 'shown');
    if (inside) before.current?.focus();
  }, [settings]);
  useEffect(() => desk.listen((request) => request === 'toggle-history' && toggle()), [desk, toggle]);
  return (
    <div ref={frame} className={styles['frame']}>
      {children}
      {isShown && <HistoryPane desk={desk} state={state} asked={asked.current} onClose={toggle} />}
    </div>
  );
}
