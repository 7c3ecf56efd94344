import { useStore } from 'zustand';
import type { ImportItem } from '../../session/importItem.ts';
import { ENCODINGS, type Encoding } from '../../session/importItem.ts';
import type { Verdict } from '../../session/importTwins.ts';
import { Select } from '../../ui/Select.tsx';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { useServices } from '../services.ts';
import styles from './Import.module.css';
import { languageOf } from './languageOf.ts';
import { problemDetail, problemSentence } from './problemSentence.ts';

interface ImportLineProps {
  readonly item: ImportItem;
  readonly verdict: Verdict | undefined;
  readonly locked: boolean;
}

/** One file of a batch. */
export function ImportLine({ item, verdict, locked }: ImportLineProps) {
  const { import: words } = useMessages();
  const { importing } = useServices();
  const { setWanted } = importing.getState();
  const { name } = item.file;
  const fresh = verdict?.fresh.length ?? 0;
  return (
    <li className={styles['item']}>
      <input
        type="checkbox"
        aria-label={words.take({ name })}
        checked={verdict?.taken ?? false}
        disabled={locked || fresh === 0}
        onChange={(event) => setWanted(item.key, event.target.checked)}
      />
      <span className={styles['name']}>
        {name}
        {item.pages.length > 1 && <span className={styles['count']}>{words.pages({ count: item.pages.length })}</span>}
      </span>
      <EncodingChoice item={item} locked={locked} />
      {!item.certain && item.pages.length > 0 && <p className={styles['guess']}>{words.uncertain}</p>}
      {item.garbled && <p className={styles['guess']}>{words.garbled}</p>}
      {item.preview.length > 0 && (
        <div className={styles['preview']}>
          {item.preview.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name than their place
            <p key={index} lang={languageOf(line)}>
              {line}
            </p>
          ))}
        </div>
      )}
      <Twin verdict={verdict} pages={item.pages.length} />
      <Refusals item={item} />
    </li>
  );
}

/** Encodings cannot help with what holds no text at all. */
const HOPELESS: ReadonlySet<string> = new Set(['binary', 'empty', 'unreadable']);

function EncodingChoice({ item, locked }: Omit<ImportLineProps, 'verdict'>) {
  const { import: words, terms } = useMessages();
  const { importing } = useServices();
  const setEncoding = useStore(importing, (state) => state.setEncoding);
  const [problem] = item.refused;
  if (item.pages.length === 0 && problem && HOPELESS.has(problem.problem.problem)) return <span />;
  const known = ENCODINGS.map((value) => ({ value, label: terms.encodings[value] }));
  return (
    <Select<Encoding | ''>
      label={words.changeEncoding({ name: item.file.name })}
      labelled="hidden"
      value={item.encoding ?? ''}
      disabled={locked}
      options={item.encoding ? known : [{ value: '', label: words.unknownEncoding }, ...known]}
      onValue={(encoding) => encoding && void setEncoding(item.key, encoding)}
    />
  );
}

function Twin({ verdict, pages }: { readonly verdict: Verdict | undefined; readonly pages: number }) {
  const { import: words } = useMessages();
  if (!verdict) return null;
  const { twin, fresh, clashes } = verdict;
  const [clash] = clashes;
  if (clash !== undefined)
    return <p className={styles['refused']}>{words.idTaken({ id: clash, count: clashes.length })}</p>;
  if (!twin)
    return fresh.length < pages ? (
      <p className={styles['twin']}>{words.partly({ ready: fresh.length, of: pages })}</p>
    ) : null;
  const { where, name, like } = twin;
  const onShelf = like === 'same' ? words.onShelf : words.sameTextOnShelf({ name });
  return <p className={styles['twin']}>{where === 'shelf' ? onShelf : words.twice({ name })}</p>;
}

/** So many refusals of one file are told one by one. */
const TOLD = 3;

function Refusals({ item: { file, refused } }: { readonly item: ImportItem }) {
  const messages = useMessages();
  return (
    <>
      {refused.slice(0, TOLD).map((refusal) => (
        <p key={refusal.line} className={styles['refused']}>
          {problemSentence(messages, file.name, refusal)}{' '}
          <span className={styles['detail']}>{problemDetail(messages, refusal)}</span>
        </p>
      ))}
      {refused.length > TOLD && (
        <p className={styles['refused']}>{messages.import.morePages({ count: refused.length - TOLD })}</p>
      )}
    </>
  );
}
