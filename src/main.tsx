import { lazy, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { App, exportScreen, type PageRoute, settingsScreen } from './screens/App.tsx';
import { importDialog, pasteDialog } from './screens/library/ImportArea.tsx';
import type { Services } from './screens/services.ts';
import type { KeymapStore } from './session/commands/keymapStore.ts';
import { createDesk } from './session/desk.ts';
import { createDetecting, isUnread } from './session/detecting.ts';
import { createExporting, writer } from './session/exporting.ts';
import { reader } from './session/importItem.ts';
import { createImporting } from './session/importing.ts';
import { browserKeeper } from './session/keeper.ts';
import { createLibrary, follow } from './session/library.ts';
import { createLibraryView } from './session/libraryView.ts';
import { createPasteDraft } from './session/pasteDraft.ts';
import type { DeskPorts, Detector, Finder, PageLock, PatternSearcher, Shelf } from './session/ports.ts';
import { createSettings } from './session/settings.ts';
import { keepingNames } from './session/vocabulary.ts';
import { createWorklog } from './session/worklogStore.ts';
import { libraryMarker } from './storage/libraryMarker.ts';
import { heldPages, holdPage } from './storage/pageLock.ts';
import { askToPersist, storageStatus } from './storage/persistence.ts';
import { openShelf } from './storage/shelf.ts';
import { createEngine } from './worker/client.ts';
import { createSearcher } from './worker/searcher.ts';
import { startEngine, startSearcher } from './worker/startWorkers.ts';
import './ui/tokens.css';
import './ui/hued.css';
import './ui/contrast.css';
import './ui/base.css';

/** The review screen comes with a text editor's worth of code: it is fetched after the first screen stands. */
const reviewScreen = async () => {
  const [{ ReviewScreen }] = await Promise.all([import('./screens/review/ReviewScreen.tsx'), loadKeymap()]);
  return { default: ReviewScreen };
};
const ReviewScreen = lazy(reviewScreen);

let keymap: Promise<KeymapStore> | undefined;
/** The keys come with the commands; made once, and tried again where they could not be fetched. */
const loadKeymap = (): Promise<KeymapStore> => {
  keymap ??= fetchKeymap().catch((error) => {
    keymap = undefined;
    throw error;
  });
  return keymap;
};
async function fetchKeymap(): Promise<KeymapStore> {
  const [{ createKeymap }, { COMMANDS }] = await Promise.all([
    import('./session/commands/keymapStore.ts'),
    import('./session/commands/commands.ts'),
  ]);
  return createKeymap(browserKeeper, COMMANDS);
}

/** Everything is made here once, and handed down: no part reaches for another by itself. */
function wire() {
  const marker = libraryMarker();
  const shelf = keepingNames(openShelf({ counted: marker.note }) satisfies Shelf);
  const engine = createEngine(startEngine) satisfies Detector & Finder;
  const searcher = createSearcher(startSearcher) satisfies PatternSearcher;
  const lock = { holdPage } satisfies PageLock;
  const now = () => Date.now();
  const library = createLibrary(shelf, marker);
  const detecting = createDetecting(shelf, engine);
  const importing = createImporting({
    shelf,
    onShelf: () => library.getState().pages ?? [],
    added: (ids) => {
      detecting.getState().enqueue(ids);
      void askToPersist();
    },
  });
  const settings = createSettings(browserKeeper, navigator.languages);
  const desk = createDesk({ shelf, detector: engine, finder: engine, searcher, lock, now } satisfies DeskPorts);
  const worklog = createWorklog({ shelf, now }, desk.store, settings.getState().workLog === 'on');
  settings.subscribe(({ workLog }) => worklog.turn(workLog === 'on'));
  const services: Services = {
    shelf,
    settings,
    library,
    view: createLibraryView(),
    detecting,
    importing,
    draft: createPasteDraft(importing),
    exporting: createExporting(shelf, now),
    storage: { status: storageStatus, persist: askToPersist },
    keymap: loadKeymap,
    worklog,
    openPages: heldPages,
    unsaved: desk,
  };
  follow(library, shelf);
  void resume(services);
  return { services, desk };
}

/** Pages that were brought in but not read before the tab was closed are read now. */
async function resume({ library, detecting }: Services): Promise<void> {
  await library.getState().refresh();
  const unread = (library.getState().pages ?? []).filter(isUnread).map(({ id }) => id);
  if (unread.length > 0) detecting.getState().enqueue(unread);
}

const { services, desk } = wire();
const pageScreen = ({ id, article }: PageRoute) => (
  <Suspense fallback={null}>
    <ReviewScreen desk={desk} id={id} article={article} />
  </Suspense>
);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(<App services={services} page={pageScreen} />);
// Once the first screen stands, so that a page is brought in, opened and written without a wait and without a network.
const REST = [importDialog, pasteDialog, reader, reviewScreen, exportScreen, settingsScreen, writer];
const fetchRest = () => Promise.allSettled(REST.map((part) => part()));
addEventListener('load', () => setTimeout(() => void fetchRest(), 500), { once: true });
