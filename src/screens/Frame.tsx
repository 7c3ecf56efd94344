import { type ReactNode, useState } from 'react';
import { FaultBoundary } from './FaultBoundary.tsx';
import styles from './Frame.module.css';
import { useMessages } from './messages/MessagesProvider.tsx';
import { hashOf, type Route } from './route.ts';
import { ScreenBarSlot } from './ScreenBar.tsx';

interface FrameProps {
  readonly route: Route;
  /** The screen of that route. */
  readonly children: ReactNode;
}

/** The top bar with name, navigation and the screen's own part, and the screen below it. */
export function Frame({ route, children }: FrameProps) {
  const { frame } = useMessages();
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  return (
    <div className={styles['frame']}>
      <header className={styles['bar']} data-screen={route.screen}>
        <button
          type="button"
          className={styles['skip']}
          onClick={() => document.querySelector<HTMLElement>('main')?.focus()}
        >
          {frame.skip}
        </button>
        <a className={styles['product']} href={hashOf({ screen: 'library' })}>
          {frame.product}
        </a>
        <Links route={route} />
        <div ref={setSlot} className={styles['slot']} />
      </header>
      <main className={styles['main']} tabIndex={-1}>
        <ScreenBarSlot value={slot}>
          <FaultBoundary place={hashOf(route)}>{children}</FaultBoundary>
        </ScreenBarSlot>
      </main>
    </div>
  );
}

function Links({ route }: { readonly route: Route }) {
  const { frame } = useMessages();
  const links = [
    [{ screen: 'library' }, frame.library],
    // From a page, the export is of that page first.
    [{ screen: 'export', page: route.screen === 'page' ? route.id : null }, frame.export],
    [{ screen: 'settings' }, frame.settings],
  ] as const satisfies readonly (readonly [Route, string])[];
  return (
    <nav aria-label={frame.navigation} className={styles['links']}>
      {links.map(([target, label]) => (
        <a key={target.screen} href={hashOf(target)} aria-current={target.screen === route.screen ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
