import type { ReplaceQuery } from '../../../session/replacing.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import styles from './ReplacePanel.module.css';

interface QueryFieldsProps {
  readonly query: ReplaceQuery;
  readonly ask: (part: Partial<ReplaceQuery>) => void;
  readonly problem: string | undefined;
}

/** What is looked for, what is to stand in its place, and how. */
export function QueryFields({ query, ask, problem }: QueryFieldsProps) {
  const { copy } = useMessages();
  const choice = (label: string, checked: boolean, part: (on: boolean) => Partial<ReplaceQuery>) => (
    <label className={styles['choice']}>
      <input type="checkbox" checked={checked} onChange={(event) => ask(part(event.target.checked))} />
      {label}
    </label>
  );
  const plain = { autoComplete: 'off', spellCheck: false } as const;
  return (
    <div className={styles['query']}>
      <TextField {...plain} label={copy.find} value={query.find} onValue={(find) => ask({ find })} problem={problem} />
      <TextField
        {...plain}
        label={copy.by}
        placeholder={copy.correctHint}
        value={query.by}
        onValue={(by) => ask({ by })}
      />
      <div className={styles['choices']}>
        {choice(copy.pattern, query.pattern, (pattern) => ({ pattern }))}
        {choice(copy.matchCase, query.matchCase, (matchCase) => ({ matchCase }))}
        <fieldset className={styles['where']}>
          <legend className="spoken">{copy.where}</legend>
          {(['copy', 'source'] as const).map((where) => (
            <label key={where} className={styles['choice']}>
              <input type="radio" name="where" checked={query.where === where} onChange={() => ask({ where })} />
              {where === 'copy' ? copy.inCopy : copy.inSource}
            </label>
          ))}
        </fieldset>
      </div>
    </div>
  );
}
