import type { EditorView } from '@codemirror/view';
import { useEffect } from 'react';
import { commandNamed } from '../../../session/commands/commands.ts';
import type { DeskStore } from '../../../session/deskState.ts';

/** A double click in the source, which has selected a word by then, corrects it. */
export function useSourceDoubleClick(view: EditorView | null, desk: DeskStore): void {
  useEffect(() => {
    if (!view) return;
    const correct = () => {
      const state = desk.store.getState();
      if (state.phase === 'open') commandNamed('correct').run(desk, state);
    };
    view.contentDOM.addEventListener('dblclick', correct);
    return () => view.contentDOM.removeEventListener('dblclick', correct);
  }, [view, desk]);
}
