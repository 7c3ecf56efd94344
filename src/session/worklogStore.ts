import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DeskStore } from './deskState.ts';
import { isFailure, type Shelf } from './ports.ts';
import { heard, type Measuring, settled, startMeasuring, type WorkEntry, type WorkEvent } from './worklog.ts';

/** What is measured of the page on the desk; `null` where nothing is. */
export interface WorkState {
  readonly page: string | null;
  readonly measuring: Measuring | null;
}

/** Measures the work on the page that lies open. */
export interface Worklog {
  readonly store: StoreApi<WorkState>;
  /** Tells of input, or that the tab went out of sight. Does nothing while no page is measured. */
  note(event: WorkEvent): void;
  /** The work on the open page up to now. */
  entries(): readonly WorkEntry[];
  /** Begins or stops measuring; what was measured stays. */
  turn(on: boolean): void;
}

interface WorklogPorts {
  readonly shelf: Pick<Shelf, 'loadWork' | 'keepWork'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Between two writes, in milliseconds. What is lost with the tab is less work than that. */
const WRITE_EVERY = 5_000;

/**
 * Measures the work on whatever page lies on the desk, and keeps it with the page. A page that is only read is not
 * measured, for another tab measures it.
 */
export function createWorklog({ shelf, now }: WorklogPorts, desk: DeskStore['store'], on: boolean): Worklog {
  const store = createStore<WorkState>(() => ({ page: null, measuring: null }));
  let isOn = on;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function write(): void {
    clearTimeout(timer);
    timer = undefined;
    const { page, measuring } = store.getState();
    if (page !== null && measuring) void shelf.keepWork(page, settled(measuring, now()).entries);
  }
  function note(event: WorkEvent): void {
    const { measuring } = store.getState();
    if (!measuring) return;
    store.setState({ measuring: heard(measuring, event, now()) });
    if (event.kind === 'hidden') write();
    else if (event.kind !== 'focus') timer ??= setTimeout(write, WRITE_EVERY);
  }
  async function begin(page: string): Promise<void> {
    store.setState({ page, measuring: null });
    const kept = await shelf.loadWork(page);
    const state = desk.getState();
    if (store.getState().page !== page || state.phase !== 'open' || isFailure(kept)) return;
    store.setState({ measuring: heard(startMeasuring(kept), { kind: 'focus', article: state.place.article }, now()) });
  }
  function end(): void {
    write();
    store.setState({ page: null, measuring: null });
  }
  function follow(): void {
    const state = desk.getState();
    const page = isOn && state.phase === 'open' && !state.readOnly ? state.id : null;
    if (page !== store.getState().page) {
      if (store.getState().page !== null) end();
      if (page !== null) void begin(page);
    }
    const article = state.phase === 'open' ? state.place.article : null;
    const { measuring } = store.getState();
    if (measuring && measuring.article !== article) note({ kind: 'focus', article });
  }
  desk.subscribe(follow);

  return {
    store,
    note,
    entries: () => {
      const { measuring } = store.getState();
      return measuring ? settled(measuring, now()).entries : [];
    },
    turn(next) {
      isOn = next;
      follow();
    },
  };
}
