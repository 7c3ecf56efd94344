import { ARTICLE_TYPES, type ArticleFields, type ArticleType } from '../../../domain/article.ts';
import type { ResetField, SetField } from '../../../domain/edits/edit.ts';
import type { ArticleId } from '../../../domain/span.ts';
import type { DeskStore } from '../../../session/deskState.ts';
import { letterOf } from '../../../session/letter.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { focusSource } from '../source/focusSource.ts';
import type { ArticleView } from './articleView.ts';
import { FieldInput } from './FieldInput.tsx';
import styles from './Fields.module.css';
import { completions, joinNames, nameCompletions, namesFrom } from './names.ts';
import { useVocabulary } from './useVocabulary.ts';

interface FieldsProps {
  readonly view: ArticleView;
  readonly desk: DeskStore;
  readonly readOnly: boolean;
}

/** A field as one line of text, and back. */
function lineOf(fields: ArticleFields, field: Exclude<keyof ArticleFields, 'dateline'>): string {
  const value = fields[field];
  return typeof value === 'string' || value === null ? (value ?? '') : joinNames(value as readonly string[]);
}

function editFor(article: ArticleId, field: Exclude<keyof ArticleFields, 'dateline'>, line: string): SetField {
  if (field === 'authors' || field === 'photographers')
    return { kind: 'set-field', article, field, value: namesFrom(line) };
  return { kind: 'set-field', article, field, value: line === '' ? null : line };
}

const isNames = (field: keyof ArticleFields): boolean => field === 'authors' || field === 'photographers';

const LINES = ['title', 'kicker', 'subtitle', 'authors', 'photographers', 'section', 'agency'] as const;

/** Everything that the archive will know of an article, each field typed over where it stands. */
export function Fields({ view, desk, readOnly }: FieldsProps) {
  const { review, terms } = useMessages();
  const { article, fields, spoken } = view;
  const { names, look } = useVocabulary(desk);
  const reset = (field: keyof ArticleFields) => () => desk.edit({ kind: 'reset-field', article: article.id, field });
  return (
    <section className={styles['fields']} aria-label={review.fieldsOf(letterOf(article.id))}>
      {LINES.map((field) => (
        <FieldInput
          key={field}
          label={terms.fields[field]}
          value={lineOf(fields, field)}
          overridden={field in article.overrides}
          readOnly={readOnly}
          spoken={lineOf(spoken, field)}
          {...(isNames(field) && {
            hint: review.namesHint,
            tidy: (typed) => joinNames(namesFrom(typed)),
            complete: (draft) => nameCompletions(names.authors, draft),
          })}
          {...(field === 'section' && { complete: (draft) => completions(names.sections, draft) })}
          onLook={look}
          desk={desk}
          editFor={(line) => editFor(article.id, field, line)}
          onReset={reset(field)}
          onDone={focusSource}
        />
      ))}
      <DatelineFields view={view} desk={desk} readOnly={readOnly} />
      <TypeField view={view} desk={desk} readOnly={readOnly} />
      <div className={styles['wide']}>
        <FieldInput
          label={terms.fields.notes}
          value={article.notes ?? ''}
          readOnly={readOnly}
          desk={desk}
          editFor={(text) => ({ kind: 'set-note', target: article.id, text: text || null })}
          onDone={focusSource}
        />
      </div>
    </section>
  );
}

/** Gives one part of the dateline back to the source; the last that was typed over gives back the whole. */
function givenBack({ article: { id }, fields, spoken }: ArticleView, part: 'place' | 'date'): SetField | ResetField {
  const value = { ...fields.dateline, [part]: spoken.dateline[part] };
  const isAll = value.place === spoken.dateline.place && value.date === spoken.dateline.date;
  if (isAll) return { kind: 'reset-field', article: id, field: 'dateline' };
  return { kind: 'set-field', article: id, field: 'dateline', value };
}

/** Place and date are one field of the archive: typing over one keeps the other. */
function DatelineFields({ view, desk, readOnly }: FieldsProps) {
  const { terms } = useMessages();
  const { article, fields, spoken } = view;
  return (['place', 'date'] as const).map((part) => (
    <FieldInput
      key={part}
      label={terms.fields[part]}
      value={fields.dateline[part] ?? ''}
      overridden={'dateline' in article.overrides && fields.dateline[part] !== spoken.dateline[part]}
      spoken={spoken.dateline[part] ?? ''}
      readOnly={readOnly}
      desk={desk}
      editFor={(text) => ({
        kind: 'set-field',
        article: article.id,
        field: 'dateline',
        value: { ...fields.dateline, [part]: text || null },
      })}
      onReset={() => desk.edit(givenBack(view, part))}
      onDone={focusSource}
    />
  ));
}

function TypeField({ view: { article }, desk, readOnly }: FieldsProps) {
  const { terms } = useMessages();
  const id = `type-${article.id}`;
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{terms.fields.type}</label>
      <select
        id={id}
        className={styles['input']}
        value={article.type}
        disabled={readOnly}
        onChange={(event) =>
          desk.edit({ kind: 'set-type', article: article.id, type: event.target.value as ArticleType })
        }
      >
        {ARTICLE_TYPES.map((type) => (
          <option key={type} value={type}>
            {terms.types[type]}
          </option>
        ))}
      </select>
    </div>
  );
}
