import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Command } from '../../../session/commands/command.ts';
import { commandNamed } from '../../../session/commands/commands.ts';
import type { DeskStore, OpenDesk } from '../../../session/deskState.ts';
import { lineStarts } from '../../../session/lines.ts';
import { classes } from '../../../ui/classes.ts';
import { isComposing } from '../../../ui/composing.ts';
import { Kbd } from '../../../ui/Kbd.tsx';
import { LiveRegion } from '../../../ui/LiveRegion.tsx';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import type { Route } from '../../route.ts';
import { useServices } from '../../services.ts';
import { useKeymap } from '../../useKeymap.ts';
import { go } from '../../useRoute.ts';
import { type Entry, entriesFor, lineEntry, type Screen, type Target } from './entries.ts';
import { found } from './found.ts';
import styles from './Palette.module.css';
import { recentIds, rememberRecent } from './recent.ts';

interface PaletteProps {
  readonly desk: DeskStore;
  readonly state: OpenDesk;
  readonly run: (command: Command) => void;
}

const NO_PAGES = [] as const;

/** What is found for a query, recomputed only when something it depends on has changed. */
function useFound(state: OpenDesk, query: string): readonly Entry[] {
  const messages = useMessages();
  const pages = useStore(useServices().library, (library) => library.pages) ?? NO_PAGES;
  const entries = useMemo(() => entriesFor(state, messages, pages), [state, messages, pages]);
  const lines = useMemo(() => lineStarts(state.proof.page.text).length, [state.proof.page]);
  const recent = useMemo(recentIds, []);
  return useMemo(() => {
    const line = lineEntry(query, lines, messages);
    return [...(line ? [line] : []), ...found(entries, query, recent)];
  }, [entries, query, lines, messages, recent]);
}

/** From a page, the export is of that page first. */
const routeTo = (screen: Screen, { id }: OpenDesk): Route => (screen === 'export' ? { screen, page: id } : { screen });

/** Does what an entry stands for, with the desk as it is now. */
function follow(target: Target, { desk, state, run }: PaletteProps): void {
  if (target.kind === 'command') run(commandNamed(target.name));
  else if (target.kind === 'article') desk.focus(target.article);
  else if (target.kind === 'page') go({ screen: 'page', id: target.page, article: null });
  else if (target.kind === 'screen') go(routeTo(target.screen, state));
  else {
    const at = lineStarts(state.proof.page.text)[target.line - 1] ?? 0;
    desk.select(at, at, 'command');
  }
}

/** Finds commands, articles, lines and pages by what they are called. */
export function Palette(props: PaletteProps) {
  const { desk, state } = props;
  const { tools } = useMessages();
  const [query, setQuery] = useState('');
  const entries = useFound(state, query);
  const [at, setAt] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useId();
  // Closed while it still stands in the document, so that the browser gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const chosen = Math.min(at, entries.length - 1);
  const choose = (entry: Entry | undefined) => {
    if (!entry || entry.whyNot) return;
    if (entry.target.kind === 'command') rememberRecent(entry.id);
    dialog.current?.close();
    desk.enter('edit');
    follow(entry.target, props);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape, which closes a dialog, comes as `cancel`
    <dialog
      ref={dialog}
      className={styles['palette']}
      aria-label={tools.palette.title}
      onCancel={() => desk.enter('edit')}
      onClick={(event) => event.target === dialog.current && desk.enter('edit')}
    >
      <input
        className={styles['query']}
        role="combobox"
        aria-label={tools.palette.title}
        aria-expanded="true"
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={entries.length > 0 ? `${list}-${chosen}` : undefined}
        placeholder={tools.palette.hint}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          const to = stepFor(event, chosen, entries.length);
          if (to !== null) setAt(to);
          else if (event.key === 'Enter' && !isComposing(event)) choose(entries[chosen]);
          else return;
          event.preventDefault();
        }}
      />
      <div id={list} className={styles['list']} role="listbox" tabIndex={-1} aria-label={tools.palette.title}>
        {entries.map((entry, i) => (
          <Line
            key={entry.id}
            id={`${list}-${i}`}
            entry={entry}
            chosen={i === chosen}
            onPoint={() => setAt(i)}
            onChoose={() => choose(entry)}
          />
        ))}
      </div>
      {entries.length === 0 && <p className={styles['none']}>{tools.palette.none}</p>}
      <LiveRegion text={query === '' ? '' : tools.palette.found(entries.length)} />
    </dialog>
  );
}

/** The entry that a key leads to; `null` for other keys, and for those of an input method. */
function stepFor(event: KeyboardEvent, at: number, length: number): number | null {
  if (isComposing(event) || length === 0) return null;
  if (event.key === 'ArrowDown') return (at + 1) % length;
  if (event.key === 'ArrowUp') return (at + length - 1) % length;
  if (event.key === 'PageDown') return Math.min(length - 1, at + 8);
  if (event.key === 'PageUp') return Math.max(0, at - 8);
  return null;
}

interface LineProps {
  readonly id: string;
  readonly entry: Entry;
  readonly chosen: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

function Line({ id, entry, chosen, onPoint, onChoose }: LineProps) {
  const { tools, problems } = useMessages();
  const { shown } = useKeymap();
  const { target, whyNot } = entry;
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const keys = target.kind === 'command' ? shown(target.name) : '';
  const reasons: Readonly<Record<string, string>> = { ...problems.refusals, ...tools.whyNot };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above has the focus and the keys
    // biome-ignore lint/a11y/useFocusableInteractive: it is the combobox's active descendant
    <div
      ref={line}
      id={id}
      role="option"
      aria-selected={chosen}
      aria-disabled={whyNot !== null || undefined}
      className={classes(styles['line'], chosen && styles['chosen'], whyNot !== null && styles['disabled'])}
      onPointerMove={() => !chosen && onPoint()}
      onClick={onChoose}
    >
      <span className={styles['label']}>{entry.label}</span>
      {whyNot && <span className={styles['reason']}>{reasons[whyNot]}</span>}
      {keys && <Kbd>{keys}</Kbd>}
    </div>
  );
}
