import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { useNotices } from '../notices.tsx';
import { useServices } from '../services.ts';
import { focusTable } from './focus.ts';

/** Asks before pages are removed: `ask` opens the dialog, which has to be drawn somewhere. */
export function useRemoval(): { readonly ask: (ids: readonly string[]) => void; readonly dialog: ReactNode } {
  const [ids, setIds] = useState<readonly string[]>([]);
  const close = () => setIds([]);
  return { ask: setIds, dialog: ids.length > 0 ? <RemoveDialog ids={ids} onClose={close} /> : null };
}

interface RemoveDialogProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

function RemoveDialog({ ids, onClose }: RemoveDialogProps) {
  const { library: words, frame } = useMessages();
  const worked = useWorked(ids);
  const open = useOpen(ids);
  const remove = useRemove(ids);
  const count = ids.length;
  return (
    <Dialog
      title={words.removeTitle({ count })}
      closeLabel={frame.close}
      onClose={onClose}
      actions={
        <>
          <Button data-autofocus onClick={onClose}>
            {frame.cancel}
          </Button>
          <Button tone="danger" onClick={() => void remove().then(onClose)}>
            {words.removeConfirm({ count })}
          </Button>
        </>
      }
    >
      <p>{words.removeText}</p>
      {worked > 0 && (
        <p>
          <strong>{words.removeWorked({ count: worked })}</strong>
        </p>
      )}
      {open > 0 && (
        <p>
          <strong>{words.removeOpen({ count: open })}</strong>
        </p>
      )}
    </Dialog>
  );
}

/** How many of the pages somebody has worked on. */
function useWorked(ids: readonly string[]): number {
  const { library } = useServices();
  const pages = useStore(library, (state) => state.pages);
  const chosen = new Set(ids);
  const worked = pages?.filter((page) => chosen.has(page.id) && (page.review !== 'untouched' || page.approved > 0));
  return worked?.length ?? 0;
}

/** How many of the pages lie open in a tab. */
function useOpen(ids: readonly string[]): number {
  const { openPages } = useServices();
  const [open, setOpen] = useState(0);
  useEffect(() => void openPages(ids).then((held) => setOpen(held.length)), [ids, openPages]);
  return open;
}

/** Removes the pages and says how it went. */
function useRemove(ids: readonly string[]): () => Promise<void> {
  const { library: words, problems } = useMessages();
  const { library, view } = useServices();
  const { say } = useNotices();
  return async () => {
    const failure = await library.getState().remove(ids);
    if (failure) return say({ tone: 'bad', text: `${words.removeFailed} ${problems.failures[failure.failed]}` });
    const gone = new Set(ids);
    const { active, selected } = view.getState();
    // What had the focus is gone with its line: the keys go on in the list.
    requestAnimationFrame(() => focusTable());
    view.setState({
      active: active !== null && gone.has(active) ? null : active,
      selected: new Set([...selected].filter((id) => !gone.has(id))),
    });
    say({ text: words.removed({ count: ids.length }) });
  };
}
