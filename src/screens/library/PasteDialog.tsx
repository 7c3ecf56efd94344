import { useState } from 'react';
import { useStore } from 'zustand';
import { isKept } from '../../session/pasteDraft.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useFormats, useMessages } from '../messages/MessagesProvider.tsx';
import { useNotices } from '../notices.tsx';
import { useServices } from '../services.ts';
import styles from './Import.module.css';
import { languageOf } from './languageOf.ts';

/** Text that was pasted, before it becomes a page: it needs a name. Closed, it is kept; only a word of its own clears it. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const { import: words, frame, library } = useMessages();
  const { moment } = useFormats();
  const { say } = useNotices();
  const { draft } = useServices();
  const { text, name: given, send, clear } = useStore(draft);
  const [usual] = useState(() => words.pasteDefault({ when: moment(Date.now()) }));
  const name = given ?? usual;
  const kept = isKept({ text });
  const ready = kept && name.trim() !== '';
  const close = () => {
    if (kept) say({ text: words.pasteKept({ where: library.pasteText }) });
    onClose();
  };
  const discard = () => {
    clear();
    onClose();
  };
  const submit = () => {
    if (!ready) return;
    onClose();
    send(name.trim());
  };
  return (
    <Dialog
      wide
      light={false}
      title={words.pasteTitle}
      closeLabel={frame.close}
      onClose={close}
      actions={
        <>
          <Button onClick={discard}>{kept ? words.pasteDiscard : frame.cancel}</Button>
          <Button tone="main" disabled={!ready} title={ready ? undefined : words.pasteNeedsText} onClick={submit}>
            {words.pasteNext}
          </Button>
        </>
      }
    >
      <form
        className={styles['fields']}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          label={words.pasteName}
          value={name}
          onValue={(typed) => draft.setState({ name: typed })}
          autoComplete="off"
        />
        <TextField
          label={words.pasteText}
          value={text}
          onValue={(typed) => draft.setState({ text: typed })}
          rows={16}
          spellCheck={false}
          lang={languageOf(text)}
          data-autofocus
        />
      </form>
    </Dialog>
  );
}
