import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useFormats, useMessages } from '../messages/MessagesProvider.tsx';
import styles from './Import.module.css';
import { languageOf } from './languageOf.ts';

interface PasteDialogProps {
  readonly text: string;
  readonly onClose: () => void;
  readonly onPage: (file: File) => void;
}

/** Text that was pasted, before it becomes a page: it needs a name. */
export function PasteDialog({ text: pasted, onClose, onPage }: PasteDialogProps) {
  const { import: words, frame } = useMessages();
  const { moment } = useFormats();
  const [name, setName] = useState(() => words.pasteDefault({ when: moment(Date.now()) }));
  const [text, setText] = useState(pasted);
  const ready = text.trim() !== '' && name.trim() !== '';
  const submit = () => {
    if (ready) onPage(new File([text], name.trim(), { type: 'text/plain' }));
  };
  return (
    <Dialog
      wide
      light={false}
      title={words.pasteTitle}
      closeLabel={frame.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{frame.cancel}</Button>
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
        <TextField label={words.pasteName} value={name} onValue={setName} autoComplete="off" />
        <TextField
          label={words.pasteText}
          value={text}
          onValue={setText}
          rows={16}
          spellCheck={false}
          lang={languageOf(text)}
          data-autofocus
        />
      </form>
    </Dialog>
  );
}
