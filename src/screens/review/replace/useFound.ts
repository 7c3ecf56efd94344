import { useEffect, useMemo, useState } from 'react';
import type { Match, Sought } from '../../../domain/matches.ts';
import type { Proof } from '../../../domain/proof.ts';
import type { DeskStore } from '../../../session/deskState.ts';
import type { Failure } from '../../../session/ports.ts';
import {
  type BadPattern,
  type Hits,
  hitsFrom,
  type ReplaceQuery,
  search,
  soughtIn,
} from '../../../session/replacing.ts';

type Answer = readonly Match[] | 'too-long' | Failure;
/** What a search has come to. `searching`: a pattern is still being looked for. */
export type Found = Hits | BadPattern | Failure | 'searching' | 'too-long';

/** What a query finds on the page: at once; a pattern, which may take any time, when its searcher answers. */
export function useFound(desk: DeskStore, proof: Proof, query: ReplaceQuery): Found {
  const { find, pattern, matchCase, where } = query;
  const sought = useMemo(
    () => (pattern ? soughtIn(proof, { find, pattern, matchCase, where }) : null),
    [proof, find, pattern, matchCase, where],
  );
  const answer = useAnswer(desk, sought && 'source' in sought ? sought : null);
  return useMemo(() => {
    if (!sought) return search(proof, query);
    if ('badPattern' in sought) return sought;
    return isMatches(answer) ? hitsFrom(proof, query, answer) : (answer ?? 'searching');
  }, [proof, query, sought, answer]);
}

const isMatches = (answer: Answer | null): answer is readonly Match[] => Array.isArray(answer);

/** What the searcher answers; `null` until it does. Another search ends the one before. */
function useAnswer(desk: DeskStore, sought: Sought | null): Answer | null {
  const [done, setDone] = useState<{ readonly sought: Sought; readonly answer: Answer } | null>(null);
  useEffect(() => {
    if (!sought) return;
    const stop = new AbortController();
    desk.seek(sought, stop.signal).then(
      (answer) => {
        if (!stop.signal.aborted) setDone({ sought, answer });
      },
      (reason: unknown) => {
        if (!stop.signal.aborted) throw reason;
      },
    );
    return () => stop.abort();
  }, [desk, sought]);
  return done?.sought === sought ? (done?.answer ?? null) : null;
}
