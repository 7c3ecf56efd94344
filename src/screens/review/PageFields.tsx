import { useId, useState } from 'react';
import { isCalendarDate } from '../../domain/calendar.ts';
import type { PageFieldName } from '../../domain/edits/edit.ts';
import type { DeskStore, OpenDesk } from '../../session/deskState.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useFormats, useMessages } from '../messages/MessagesProvider.tsx';
import { FieldInput } from './articles/FieldInput.tsx';
import fieldStyles from './articles/Fields.module.css';
import styles from './PageBar.module.css';

interface PageFieldsProps {
  readonly desk: DeskStore;
  readonly state: OpenDesk;
}

const FIELDS = ['publication', 'date', 'pageNumber'] as const satisfies readonly PageFieldName[];

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
  const { review, terms } = useMessages();
  const { fields, page } = state.proof;
  const encodings: Readonly<Record<string, string>> = terms.encodings;
  const { name, encoding } = page.source;
  return (
    <div className={styles['fields']}>
      <p>{`${name} · ${encodings[encoding] ?? encoding}`}</p>
      {FIELDS.map((field) => (
        <FieldInput
          key={field}
          label={terms.fields[field]}
          value={fields[field] ?? ''}
          readOnly={state.readOnly}
          {...(field === 'date' && {
            problem: (text) => (text === '' || isCalendarDate(text) ? undefined : review.noDate),
          })}
          desk={desk}
          editFor={(text) => ({ kind: 'set-page-field', field, value: text || null })}
        />
      ))}
      <LanguageField desk={desk} state={state} />
      <FieldInput
        label={terms.fields.notes}
        value={fields.notes ?? ''}
        readOnly={state.readOnly}
        desk={desk}
        editFor={(text) => ({ kind: 'set-note', target: 'page', text: text || null })}
      />
    </div>
  );
}

/** Those that the engine reads; a page may say another. */
const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en', 'da', 'de', 'es', 'fi', 'fr', 'it', 'nl', 'pl', 'pt', 'ru', 'sv'];

/** The page's language by its name; the record keeps its tag. */
function LanguageField({ desk, state }: PageFieldsProps) {
  const { terms } = useMessages();
  const { languageName } = useFormats();
  const id = useId();
  const { language } = state.proof.fields;
  const others = language && !LANGUAGES.includes(language) ? [language] : [];
  return (
    <div className={fieldStyles['field']}>
      <label htmlFor={id}>{terms.fields.language}</label>
      <select
        id={id}
        className={fieldStyles['input']}
        value={language ?? ''}
        disabled={state.readOnly}
        onChange={({ target }) => desk.edit({ kind: 'set-page-field', field: 'language', value: target.value || null })}
      >
        <option value="">–</option>
        {[...LANGUAGES, ...others].map((tag) => (
          <option key={tag} value={tag}>
            {languageName(tag)}
          </option>
        ))}
      </select>
    </div>
  );
}
