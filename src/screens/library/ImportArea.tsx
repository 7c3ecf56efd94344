import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Brought } from '../../session/importItem.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { useServices } from '../services.ts';
import { type Bringing, BringingContext } from './bringing.ts';
import styles from './Import.module.css';
import { ImportDialog } from './ImportDialog.tsx';
import { PasteDialog } from './PasteDialog.tsx';
import { useDrop } from './useDrop.ts';
import { usePaste } from './usePaste.ts';

interface ImportAreaProps {
  /** Whether text pasted outside any field is taken for a page. */
  readonly pasting: boolean;
  readonly children: ReactNode;
}

/** Takes files dropped anywhere on the window, whatever screen is shown, and asks about them before they come in. */
export function ImportArea({ pasting, children }: ImportAreaProps) {
  const { library } = useMessages();
  const { importing } = useServices();
  const phase = useStore(importing, (state) => state.phase);
  const chooser = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState<string | null>(null);
  const bring = (files: readonly Brought[]) => void importing.getState().bring(files);
  const over = useDrop(bring);
  usePaste(pasting && phase === 'idle' && pasted === null, setPasted, bring);
  const bringing = useMemo<Bringing>(
    () => ({ choose: () => chooser.current?.click(), paste: (text = '') => setPasted(text) }),
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
      {pasted !== null && (
        <PasteDialog
          text={pasted}
          onClose={() => setPasted(null)}
          onPage={(file) => {
            setPasted(null);
            bring([file]);
          }}
        />
      )}
      {phase !== 'idle' && <ImportDialog />}
      {over && (
        <div className={styles['veil']}>
          <p>{library.dropHere}</p>
        </div>
      )}
    </BringingContext>
  );
}
