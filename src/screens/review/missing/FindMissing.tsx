import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Candidate, MissingPart } from '../../../domain/missing.ts';
import { isArticleId } from '../../../domain/span.ts';
import type { DeskStore, OpenDesk } from '../../../session/deskState.ts';
import { letterOf } from '../../../session/letter.ts';
import { Button } from '../../../ui/Button.tsx';
import { isComposing } from '../../../ui/composing.ts';
import { useFocusReturn } from '../../../ui/useFocusReturn.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { CandidateList } from './CandidateList.tsx';
import styles from './FindMissing.module.css';
import { useSearch } from './useSearch.ts';

interface FindMissingProps {
  readonly desk: DeskStore;
  readonly state: OpenDesk;
  readonly part: MissingPart;
}

/**
 * What the focused article may lack, the likeliest first. The one under the cursor is lit in the source before anything
 * happens; its figure or Enter takes it, Escape leaves and goes back to where the caret is.
 */
export function FindMissing({ desk, state, part }: FindMissingProps) {
  const { missing, problems } = useMessages();
  const [{ article, ...place }] = useState(state.place);
  const { search, retry } = useSearch(desk, article, part);
  const [chosen, setChosen] = useState(0);
  const sheet = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const names = useId();
  const found = search.phase === 'done' ? search.found : [];
  const leave = () => {
    desk.enter('edit');
    desk.select(place.anchor, place.head, 'command', article ?? undefined);
  };
  useFocusInside(sheet, search.phase);
  useLight(desk, found[chosen]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = steppedTo(event.key, chosen, found.length);
    const named = /^[1-9]$/.test(event.key) ? found[Number(event.key) - 1] : undefined;
    const taken = event.key === 'Enter' && event.target === list.current ? found[chosen] : named;
    if (to !== null) setChosen(to);
    if (taken) desk.take(taken);
    if (event.key === 'Escape') leave();
    if (to !== null || taken || event.key === 'Escape') event.preventDefault();
  };
  if (!article) return null;
  return (
    <div
      ref={sheet}
      className={styles['sheet']}
      role="dialog"
      aria-label={missing.title[part](letterOf(article))}
      tabIndex={-1}
      data-own-keys=""
      onKeyDown={onKeyDown}
      onBlur={(event) =>
        event.relatedTarget && !event.currentTarget.contains(event.relatedTarget) && desk.enter('edit')
      }
    >
      <Head title={missing.title[part](letterOf(article))} onClose={leave}>
        {search.phase === 'searching' ? missing.searching : found.length > 0 && missing.found(found.length)}
      </Head>
      {search.phase === 'failed' && (
        <div className={styles['word']} role="alert">
          {missing.failed} {problems.failures[search.failure.failed]}
          <Button tone="main" data-autofocus onClick={retry}>
            {missing.retry}
          </Button>
        </div>
      )}
      {search.phase === 'done' && found.length === 0 && (
        <p className={styles['word']} role="status">
          {missing.none[part]}
        </p>
      )}
      {found.length > 0 && (
        <>
          <CandidateList
            ref={list}
            proof={state.proof}
            article={article}
            found={found}
            chosen={chosen}
            names={names}
            label={missing.found(found.length)}
            onChoose={setChosen}
            onTake={(candidate) => desk.take(candidate)}
          />
          <p className={styles['hint']}>{missing.hint}</p>
        </>
      )}
    </div>
  );
}

/** The cursor's place after a key; `null`: the key does not move it. */
function steppedTo(key: string, chosen: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const by = { ArrowDown: 1, ArrowUp: -1 }[key];
  return by === undefined ? null : (chosen + by + count) % count;
}

interface HeadProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function Head({ title, onClose, children }: HeadProps) {
  const { missing } = useMessages();
  return (
    <header className={styles['head']}>
      <h2>{title}</h2>
      <span role="status">{children}</span>
      <Button tone="quiet" onClick={onClose}>
        {missing.close}
      </Button>
    </header>
  );
}

/** The focus goes to what there is to work with, and in the end back where it came from. */
function useFocusInside(sheet: { readonly current: HTMLElement | null }, phase: string): void {
  useFocusReturn();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each phase brings something else to work with
  useEffect(() => {
    const target = sheet.current?.querySelector<HTMLElement>('[role=listbox], [data-autofocus]') ?? sheet.current;
    target?.focus();
  }, [sheet, phase]);
}

/** Lights the candidate in the source, and its present owner's card. */
function useLight(desk: DeskStore, candidate: Candidate | undefined): void {
  useEffect(() => {
    if (!candidate) return;
    desk.light(candidate.ranges, true);
    desk.hover(isArticleId(candidate.owner) ? candidate.owner : null);
  }, [desk, candidate]);
  useEffect(
    () => () => {
      desk.light(null);
      desk.hover(null);
    },
    [desk],
  );
}
