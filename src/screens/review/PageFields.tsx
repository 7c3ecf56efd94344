import { useState } from 'react';
import type { PageFieldName } from '../../domain/edits/edit.ts';
import type { DeskStore, OpenDesk } from '../../session/desk.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { FieldInput } from './articles/FieldInput.tsx';
import styles from './PageBar.module.css';

interface PageFieldsProps {
  readonly desk: DeskStore;
  readonly state: OpenDesk;
}

const FIELDS = ['publication', 'date', 'pageNumber', 'language'] as const satisfies readonly PageFieldName[];

/** The page by its paper, date and number (by its file's name, if nothing else is known); opens what is known of it. */
export function PageFieldsButton({ desk, state }: PageFieldsProps) {
  const { review } = useMessages();
  const [open, setOpen] = useState(false);
  const { publication, date, pageNumber } = state.proof.fields;
  const known = [publication, date, pageNumber].filter((part) => part !== null);
  return (
    <>
      <Button tone="quiet" className={styles['page'] ?? ''} title={review.pageFields} onClick={() => setOpen(true)}>
        {known.length > 0 ? known.join(' · ') : state.proof.page.source.name}
      </Button>
      {open && (
        <Dialog title={review.pageFields} closeLabel={review.close} onClose={() => setOpen(false)}>
          <PageFields desk={desk} state={state} />
        </Dialog>
      )}
    </>
  );
}

function PageFields({ desk, state }: PageFieldsProps) {
  const { terms } = useMessages();
  const { fields, page } = state.proof;
  return (
    <div className={styles['fields']}>
      <p>{`${page.source.name} · ${page.source.encoding}`}</p>
      {FIELDS.map((field) => (
        <FieldInput
          key={field}
          label={terms.fields[field]}
          value={fields[field] ?? ''}
          readOnly={state.readOnly}
          onCommit={(text) => desk.edit({ kind: 'set-page-field', field, value: text || null })}
        />
      ))}
      <FieldInput
        label={terms.fields.notes}
        value={fields.notes ?? ''}
        readOnly={state.readOnly}
        onCommit={(text) => desk.edit({ kind: 'set-note', target: 'page', text: text || null })}
      />
    </div>
  );
}
