import { createStore } from 'zustand/vanilla';
import type { Change } from '../domain/change.ts';
import { type Desk, perform, redo, travel, undo } from '../domain/history.ts';
import { piecesOf } from '../domain/partition.ts';
import { isRefusal } from '../domain/refusal.ts';
import { type Autosave, createAutosave } from './autosave.ts';
import { freshId } from './commands/target.ts';
import { type DeskState, type DeskStore, type OpenDesk, openIn, type Request } from './deskState.ts';
import { createLeftPages, isUnwritten, type LeftPage } from './leftPages.ts';
import { FIRST_LOOK } from './look.ts';
import { type Opened, openPage } from './openPage.ts';
import { articleAtCaret, firstPlace, type Place, placeIn, placeOf } from './place.ts';
import { createPlaceKeeping } from './placeKeeping.ts';
import { type DeskPorts, type Hold, isFailure, type Taken } from './ports.ts';
import { redetection } from './redetection.ts';

/** The mark in the browser's own timeline at which a page has come from the disk and is about to be drawn. */
const PAGE_LOADED = 'galley-page-loaded';

/**
 * One editor's desk. Long, for all of it shares the page that lies open: what opens it, changes it, writes it and lets
 * go of it stands together.
 */
export function createDesk(ports: DeskPorts): DeskStore {
  const store = createStore<DeskState>(() => ({ phase: 'closed' }));
  let autosave: Autosave | null = null;
  let release = () => {};
  let opening = 0;
  let leaving: Promise<void> | null = null;
  /** Ends the waiting for a page that another tab has. */
  let waiting = new AbortController();
  const places = createPlaceKeeping(ports.shelf);
  const left = createLeftPages();
  const listeners = new Set<(request: Request) => void>();

  const open = () => openIn(store.getState());
  const patch = (part: Partial<OpenDesk>) => {
    const state = open();
    if (state) store.setState({ ...state, ...part }, true);
  };
  /** Puts a new state of the page on the desk and on the disk. */
  function arrive(desk: Desk, place: Place): void {
    patch({ ...desk, place: placeIn(desk.proof, place), refusal: null, mode: 'edit' });
    autosave?.keep(desk);
    const next = open();
    if (!next) return;
    places.keep(next.id, next.place);
    void places.now();
  }

  /** A step back or forth, with the eye led to where it made a difference. */
  function step(state: OpenDesk, desk: Desk, change: Change | undefined): void {
    if (desk.history === state.history || state.readOnly) return;
    const at = change ? placeOf(change) : null;
    const place: Place =
      at === null ? state.place : { anchor: at, head: at, article: articleAtCaret(desk.proof, at), from: 'command' };
    arrive(desk, place);
  }

  /** The page whose steps go to the disk from now on. */
  function writeWith(id: string, saving: Autosave, letGo: () => void): void {
    autosave = saving;
    release = letGo;
    saving.store.subscribe((now) => {
      if (open()?.id === id) patch({ saving: now });
    });
  }

  function settle(opened: Opened): void {
    const { page, held, unread } = opened;
    // From here on it is drawing: `npm run bench` tells that from code and disk.
    performance.mark(PAGE_LOADED);
    const saving = createAutosave(ports.shelf, page);
    writeWith(page.page.id, saving, held.held ? held.release : () => {});
    store.setState(
      {
        phase: 'open',
        id: page.page.id,
        proof: page.proof,
        history: page.history,
        reading: page.reading,
        readOnly: !held.held,
        unread,
        place: placeIn(page.proof, firstPlace(page)),
        hover: null,
        lit: null,
        mode: 'edit',
        look: FIRST_LOOK,
        saving: saving.store.getState(),
        refusal: null,
      },
      true,
    );
    if (!held.held) void openWhenFree(page.page.id, held.wait);
  }

  /** Opens a page anew as soon as the tab that has it lets go: it may have been changed there. */
  async function openWhenFree(id: string, wait: Taken['wait']): Promise<void> {
    waiting = new AbortController();
    const { signal } = waiting;
    const hold = await wait(signal).catch(() => null);
    // It may have been left in the moment in which it became free: then it is not to come back.
    if (hold && !signal.aborted) await openWith(id, hold);
    else hold?.release();
  }

  /** Puts a page on the desk again that was left with steps unwritten, and tries to write them. */
  function comeBack({ state, autosave: saving, release: letGo }: LeftPage): void {
    writeWith(state.id, saving, letGo);
    store.setState({ ...state, saving: saving.store.getState() }, true);
    saving.retry();
  }

  async function leaveNow(): Promise<void> {
    waiting.abort();
    await places.now();
    if (autosave?.store.getState().state === 'failed') autosave.retry();
    await autosave?.settled();
    const state = open();
    if (state && autosave && isUnwritten(autosave)) left.put({ state, autosave, release });
    else release();
    release = () => {};
    autosave = null;
    store.setState({ phase: 'closed' }, true);
  }
  /** Lets go of the page on the desk; called while that is under way, it is the same leaving. */
  function leave(): Promise<void> {
    leaving ??= leaveNow().finally(() => {
      leaving = null;
    });
    return leaving;
  }

  async function openWith(id: string, hold: Hold | null): Promise<void> {
    const turn = ++opening;
    await leave();
    if (turn !== opening) return hold?.release();
    const mine = left.take(id);
    if (mine) return comeBack(mine);
    store.setState({ phase: 'loading', id }, true);
    const detecting = () => turn === opening && store.setState({ phase: 'detecting', id }, true);
    const outcome = await openPage(ports, id, detecting, hold);
    if (turn !== opening) return 'failed' in outcome ? undefined : void (outcome.held.held && outcome.held.release());
    if ('failed' in outcome) store.setState({ phase: 'failed', id, failure: outcome }, true);
    else settle(outcome);
  }

  return {
    store,
    left: left.names,
    open: (id) => openWith(id, null),
    async close() {
      opening++;
      await leave();
    },
    edit(edit) {
      const state = open();
      if (!state || state.readOnly) return false;
      const next = perform(state, edit, ports.now());
      if (isRefusal(next)) {
        patch({ refusal: { code: next.refused, count: (state.refusal?.count ?? 0) + 1 } });
        return false;
      }
      arrive(next, state.place);
      return true;
    },
    undo() {
      const state = open();
      if (state) step(state, undo(state), state.history.entries[state.history.done - 1]?.change);
    },
    redo() {
      const state = open();
      if (state) step(state, redo(state), state.history.entries[state.history.done]?.change);
    },
    travel(done) {
      const state = open();
      if (state) step(state, travel(state, done), state.history.entries[Math.max(0, done - 1)]?.change);
    },
    select(anchor, head, from = 'source', article) {
      const state = open();
      if (!state) return;
      const place: Place = { anchor, head, article: article ?? articleAtCaret(state.proof, head), from };
      patch({ place });
      places.keep(state.id, place);
    },
    focus(article, from = 'command') {
      const state = open();
      if (!state) return;
      const at = article ? (piecesOf(state.proof, article)[0]?.start ?? state.place.head) : state.place.head;
      const place: Place = { anchor: at, head: at, article, from };
      patch({ place });
      places.keep(state.id, place);
    },
    hover(article) {
      if (open()?.hover !== article) patch({ hover: article });
    },
    light(lit, bring = false) {
      if (lit || open()?.lit) patch({ lit: lit && { ranges: 'start' in lit ? [lit] : lit, bring } });
    },
    enter: (mode) => patch({ mode }),
    retrySave() {
      autosave?.retry();
      left.retry();
    },
    isUnsaved: () => (autosave !== null && isUnwritten(autosave)) || left.names.getState().length > 0,
    look(part) {
      const state = open();
      if (state) patch({ look: { ...state.look, ...part } });
    },
    async redetect() {
      const before = open();
      if (!before || before.readOnly) return undefined;
      const reading = await ports.detector.detect(before.proof.page, { urgent: true });
      const now = open();
      if (isFailure(reading)) return reading;
      if (now?.id === before.id) this.edit(redetection(now.proof, reading, freshId(now)));
      return undefined;
    },
    async findMissing(article, part, signal) {
      const before = open();
      if (!before) return undefined;
      const found = await ports.finder.findMissing(before.proof, article, part, signal && { signal });
      return leaving === null && open()?.id === before.id ? found : undefined;
    },
    seek: (sought, signal) => ports.searcher.search(sought, signal),
    take({ edit, ranges }) {
      const at = ranges[0]?.start;
      if (at === undefined || !this.edit(edit)) return false;
      this.select(at, at, 'command');
      return true;
    },
    ask(request) {
      for (const heard of listeners) heard(request);
    },
    listen(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
  };
}
