import { lazy, type ReactNode, Suspense, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Brought } from '../../session/importItem.ts';
import { FaultBoundary } from '../FaultBoundary.tsx';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { useServices } from '../services.ts';
import { type Bringing, BringingContext } from './bringing.ts';
import styles from './Import.module.css';
import { useDrop } from './useDrop.ts';
import { usePaste } from './usePaste.ts';

/** No page is brought in before the first screen stands: what asks about it is fetched after that. */
export const importDialog = async () => ({ default: (await import('./ImportDialog.tsx')).ImportDialog });
export const pasteDialog = async () => ({ default: (await import('./PasteDialog.tsx')).PasteDialog });
const ImportDialog = lazy(importDialog);
const PasteDialog = lazy(pasteDialog);

interface ImportAreaProps {
  /** Whether text pasted outside any field is taken for a page. */
  readonly pasting: boolean;
  readonly children: ReactNode;
}

/** Takes files dropped anywhere on the window, whatever screen is shown, and asks about them before they come in. */
export function ImportArea({ pasting, children }: ImportAreaProps) {
  const { library } = useMessages();
  const { importing, draft } = useServices();
  const phase = useStore(importing, (state) => state.phase);
  const chooser = useRef<HTMLInputElement>(null);
  const [isPasting, setPasting] = useState(false);
  const bring = (files: readonly Brought[]) => void importing.getState().bring(files);
  const over = useDrop(bring);
  const paste = (text: string) => {
    draft.getState().add(text);
    setPasting(true);
  };
  usePaste(pasting && phase === 'idle' && !isPasting, paste, bring);
  const bringing = useMemo<Bringing>(
    () => ({ choose: () => chooser.current?.click(), paste: () => setPasting(true) }),
    [],
  );
  return (
    <BringingContext value={bringing}>
      {children}
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label={library.chooseFiles}
        onChange={(event) => {
          bring([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <FaultBoundary place={`${phase} ${isPasting}`}>
        <Suspense fallback={null}>
          {isPasting && <PasteDialog onClose={() => setPasting(false)} />}
          {phase !== 'idle' && <ImportDialog />}
        </Suspense>
      </FaultBoundary>
      {over && (
        <div className={styles['veil']}>
          <p>{library.dropHere}</p>
        </div>
      )}
    </BringingContext>
  );
}
