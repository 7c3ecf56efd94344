import { useCallback, useEffect, useState } from 'react';
import type { Candidate, MissingPart } from '../../../domain/missing.ts';
import type { ArticleId } from '../../../domain/span.ts';
import type { DeskStore } from '../../../session/deskState.ts';
import { type Failure, isFailure } from '../../../session/ports.ts';

/** How far a search has come. */
export type Search =
  | { readonly phase: 'searching' }
  | { readonly phase: 'failed'; readonly failure: Failure }
  | { readonly phase: 'done'; readonly found: readonly Candidate[] };

const SEARCHING: Search = { phase: 'searching' };

/** Searches for what an article lacks as long as it is asked for; leaving cancels the search. */
export function useSearch(
  desk: DeskStore,
  article: ArticleId | null,
  part: MissingPart,
): { readonly search: Search; readonly retry: () => void } {
  const [search, setSearch] = useState(SEARCHING);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is another search
  useEffect(() => {
    if (!article) return;
    const stop = new AbortController();
    setSearch(SEARCHING);
    desk.findMissing(article, part, stop.signal).then(
      (found) => {
        if (!stop.signal.aborted && found) setSearch(outcome(found));
      },
      (reason: unknown) => {
        if (!stop.signal.aborted) throw reason;
      },
    );
    return () => stop.abort();
  }, [desk, article, part, attempt]);
  return { search, retry: useCallback(() => setAttempt((n) => n + 1), []) };
}

const outcome = (found: readonly Candidate[] | Failure): Search =>
  isFailure(found) ? { phase: 'failed', failure: found } : { phase: 'done', found };
