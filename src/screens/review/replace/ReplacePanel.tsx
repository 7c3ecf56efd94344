import { X } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react';
import { selectionOf } from '../../../session/commands/target.ts';
import { readingOf } from '../../../session/copyBlocks.ts';
import type { DeskStore, OpenDesk } from '../../../session/deskState.ts';
import { type Hit, type Hits, MOST_HITS, type ReplaceQuery, replaceEdit } from '../../../session/replacing.ts';
import { Button } from '../../../ui/Button.tsx';
import { isComposing } from '../../../ui/composing.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import { useFocusReturn } from '../../../ui/useFocusReturn.ts';
import { isMac, keyName } from '../../keyNames.ts';
import type { Messages } from '../../messages/en.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useNotices } from '../../notices.tsx';
import { HitList } from './HitList.tsx';
import { QueryFields } from './QueryFields.tsx';
import styles from './ReplacePanel.module.css';
import { type Found, useFound } from './useFound.ts';

interface ReplacePanelProps {
  readonly desk: DeskStore;
  readonly state: OpenDesk;
}

const REPLACE_KEYS = '$mod+Enter';

/** Longer selections are no words to be looked for. */
const LONGEST = 60;

/** What the panel opens with: the selection, if it is a word or two. */
function firstQuery(state: OpenDesk): ReplaceQuery {
  const selection = selectionOf(state);
  const words = selection && selection.end - selection.start <= LONGEST ? readingOf(state.proof, selection) : '';
  return { find: words, by: '', pattern: false, matchCase: false, where: 'copy' };
}

/** A place is known by where it begins: ticks outlive a change of what is put in its stead. */
const keyOf = ({ range }: Hit): number => range.start;

/** Search and replace over the page, beside the source, so that each place can be looked at first. */
export function ReplacePanel({ desk, state }: ReplacePanelProps) {
  const { copy, problems } = useMessages();
  const { say } = useNotices();
  const [query, setQuery] = useState(() => firstQuery(state));
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const panel = useRef<HTMLElement>(null);
  const asked = useDeferredValue(query);
  const found = useFound(desk, state.proof, asked);
  const hits = hitsIn(found)?.hits ?? NONE;
  const possible = hits.filter(({ refused }) => refused === null);
  const deletes = query.by === '';
  const ticked = possible.filter((hit) => !left.has(keyOf(hit)));

  useFocusReturn();
  useEffect(() => panel.current?.querySelector<HTMLInputElement>('input')?.select(), []);

  const ask = (part: Partial<ReplaceQuery>) => {
    setQuery({ ...query, ...part });
    if (part.by === undefined) setLeft(new Set());
  };
  const replace = () => {
    const edit = state.readOnly ? null : replaceEdit(ticked);
    const done = deletes ? copy.deleted : copy.replaced;
    if (edit && desk.edit(edit)) say({ id: 'replaced', text: done(ticked.length) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') desk.enter('edit');
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) replace();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const tick = (keys: readonly number[], on: boolean) => {
    const next = new Set(left);
    for (const key of keys) {
      if (on) next.delete(key);
      else next.add(key);
    }
    setLeft(next);
  };
  return (
    <section ref={panel} role="dialog" aria-label={copy.replaceTitle} className={styles['panel']} onKeyDown={onKeyDown}>
      <header className={styles['head']}>
        <h2>{copy.replaceTitle}</h2>
        <IconButton
          tone="quiet"
          label={copy.close}
          keys="Esc"
          icon={<X size={16} aria-hidden />}
          onClick={() => desk.enter('edit')}
        />
      </header>
      <QueryFields query={query} ask={ask} problem={problemOf(found, { copy, problems })} />
      <Summary found={found} hits={hits} possible={possible.length} query={asked} />
      <HitList
        state={state}
        hits={hits}
        isTicked={(hit) => hit.refused === null && !left.has(keyOf(hit))}
        onTick={(some, on) => tick(some.map(keyOf), on)}
        onShow={({ range }) => desk.select(range.start, range.end, 'command')}
      />
      <footer className={styles['foot']}>
        <Button onClick={() => desk.enter('edit')}>{copy.close}</Button>
        <Button
          tone={deletes ? 'danger' : 'main'}
          disabled={ticked.length === 0 || state.readOnly}
          aria-keyshortcuts={isMac() ? 'Meta+Enter' : 'Control+Enter'}
          onClick={replace}
        >
          {(deletes ? copy.delete : copy.replace)(ticked.length)}
          <span aria-hidden="true">
            <Kbd>{keyName(REPLACE_KEYS)}</Kbd>
          </span>
        </Button>
      </footer>
    </section>
  );
}

const NONE: readonly Hit[] = [];
const hitsIn = (found: Found): Hits | null => (typeof found === 'object' && 'hits' in found ? found : null);

/** Why there is nothing found, in words; `undefined` where it was looked for, or is being. */
function problemOf(found: Found, { copy, problems }: Pick<Messages, 'copy' | 'problems'>): string | undefined {
  if (found === 'too-long') return copy.tooLong;
  if (found === 'searching' || 'hits' in found) return undefined;
  return 'failed' in found ? problems.failures[found.failed] : copy.badPattern(found.badPattern);
}

interface SummaryProps {
  readonly found: Found;
  readonly hits: readonly Hit[];
  readonly possible: number;
  readonly query: ReplaceQuery;
}

/** How much was found, spoken as well as shown. */
function Summary({ found, hits, possible, query }: SummaryProps) {
  const { copy } = useMessages();
  const list = hitsIn(found);
  const words = query.find === '' || !list ? '' : hits.length === 0 ? copy.noHits : copy.hits(hits.length, possible);
  return (
    <p className={styles['summary']} aria-live="polite">
      {words} {list?.more && copy.tooMany(MOST_HITS)}
    </p>
  );
}
