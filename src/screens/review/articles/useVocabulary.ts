import { useCallback, useState } from 'react';
import type { DeskStore } from '../../../session/deskState.ts';
import { isFailure, type PageNames } from '../../../session/ports.ts';
import { namesOf } from '../../../session/vocabulary.ts';
import { useServices } from '../../services.ts';

const NONE: PageNames = { sections: [], authors: [] };

/** What fields are completed from: the names on this page, then those of the archive. Looked up when it is asked for. */
export function useVocabulary(desk: DeskStore): { readonly names: PageNames; readonly look: () => void } {
  const { shelf } = useServices();
  const [names, setNames] = useState(NONE);
  const look = useCallback(async () => {
    const state = desk.store.getState();
    const here = state.phase === 'open' ? namesOf(state.proof) : NONE;
    const archive = await shelf.vocabulary();
    const all = isFailure(archive) ? NONE : archive;
    setNames({
      sections: [...new Set([...here.sections, ...all.sections])],
      authors: [...new Set([...here.authors, ...all.authors])],
    });
  }, [desk, shelf]);
  return { names, look };
}
