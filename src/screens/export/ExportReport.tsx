import { useStore } from 'zustand';
import type { ExportForm, ExportingState } from '../../session/exporting.ts';
import { Button } from '../../ui/Button.tsx';
import { DownloadLink } from '../../ui/DownloadLink.tsx';
import { Progress } from '../../ui/Progress.tsx';
import type { Messages } from '../messages/en.ts';
import { useFormats, useMessages } from '../messages/MessagesProvider.tsx';
import { useServices } from '../services.ts';
import styles from './ExportScreen.module.css';

interface ExportReportProps {
  readonly form: ExportForm;
  /** How many of the pages chosen the engine has not read, or could not. */
  readonly unread: number;
  readonly onWrite: () => void;
}

/** What became of the choice: under way, checked and ready, or faulty. */
export function ExportReport({ form, unread, onWrite }: ExportReportProps) {
  const { export: words, problems } = useMessages();
  const { exporting } = useServices();
  const state = useStore(exporting.store);
  if (state.phase === 'ready') return <Ready state={state} form={form} unread={unread} />;
  if (state.phase === 'faulty') return <Faulty state={state} />;
  if (state.phase === 'failed')
    return (
      <p className={styles['bad']} role="alert">
        {problems.failures[state.failure.failed]}
      </p>
    );
  if (state.phase === 'idle')
    return (
      <div className={styles['sheet']}>
        {unread > 0 && <p className={styles['bad']}>{words.unread({ count: unread })}</p>}
        <div className={styles['actions']}>
          <Button tone={unread > 0 ? 'plain' : 'main'} onClick={onWrite}>
            {words.prepare}
          </Button>
        </div>
      </div>
    );
  return (
    <div className={styles['sheet']}>
      <Progress
        label={words.title}
        done={state.done}
        of={state.of}
        text={words.preparing({ done: state.done, of: state.of })}
      />
      <div className={styles['actions']}>
        <Button onClick={exporting.drop}>{words.stop}</Button>
      </div>
    </div>
  );
}

type Of<P extends ExportingState['phase']> = { readonly state: Extract<ExportingState, { phase: P }> };

function Ready({ state: { file, size, unloaded }, form, unread }: Of<'ready'> & Omit<ExportReportProps, 'onWrite'>) {
  const words = useMessages().export;
  const formats = useFormats();
  const { pages, articles } = file.summary;
  const told = remarks(words, file.summary, form);
  return (
    <div className={styles['sheet']}>
      <h2>{words.report}</h2>
      {unread > 0 && <p className={styles['bad']}>{words.unread({ count: unread })}</p>}
      {pages > 0 && <p className={styles['good']}>✓ {words.checked({ pages, articles })}</p>}
      {pages === 0 && file.summary.pagesLeftOut > 0 && <p>{words.nothingToWrite}</p>}
      <ul className={styles['list']}>
        {told.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {told.length === 0 && unloaded.length === 0 && <li>{words.nothingLeftOut}</li>}
        <Unloaded count={unloaded.length} />
      </ul>
      {pages > 0 && (
        <div className={styles['actions']}>
          <DownloadLink chunks={file.chunks} mediaType={file.mediaType} name={file.name}>
            {words.download({ name: file.name, size: formats.size(size) })}
          </DownloadLink>
        </div>
      )}
    </div>
  );
}

type Summary = Extract<ExportingState, { phase: 'ready' }>['file']['summary'];

/** What the editor should know of a file before it is handed over. */
function remarks(words: Messages['export'], summary: Summary, form: ExportForm): readonly string[] {
  const { pagesLeftOut, articlesLeftOut, unapproved, undivided, homeless, furniture } = summary;
  const archive = form === 'archive';
  const count = ({ characters, pages }: Summary['homeless']) => ({ count: characters, pages });
  return [
    pagesLeftOut > 0 && words.pagesLeftOut({ count: pagesLeftOut }),
    articlesLeftOut > 0 && words.articlesLeftOut({ count: articlesLeftOut }),
    homeless.characters > 0 && (archive ? words.homelessOut(count(homeless)) : words.homelessIn(count(homeless))),
    archive && furniture.characters > 0 && words.furnitureOut(count(furniture)),
    undivided > 0 && words.undivided({ count: undivided }),
    unapproved > 0 && words.unapproved({ count: unapproved }),
  ].filter((line) => line !== false);
}

function Unloaded({ count }: { readonly count: number }) {
  const words = useMessages().export;
  return count > 0 && <li className={styles['bad']}>{words.failedPages({ count })}</li>;
}

function Faulty({ state: { problems, unloaded } }: Of<'faulty'>) {
  const { export: words, import: faultWords } = useMessages();
  return (
    <div className={styles['sheet']} role="alert">
      <h2 className={styles['bad']}>{words.problemsTitle}</h2>
      <ul className={styles['list']}>
        {problems.map(({ page, faults }) => (
          <li key={page.id}>
            {faults.map(({ code, path }) => (
              <p key={path}>{words.problem({ name: page.name, detail: faultWords.faults[code]({ path }) })}</p>
            ))}
          </li>
        ))}
        <Unloaded count={unloaded.length} />
      </ul>
    </div>
  );
}
