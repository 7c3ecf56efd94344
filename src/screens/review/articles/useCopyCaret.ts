import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { DeskStore } from '../../../session/deskState.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useNotices } from '../../notices.tsx';
import { useReasons } from '../useReviewNotices.ts';
import type { ArticleView } from './articleView.ts';
import { type CopyCaret, createCopyCaret } from './copyCaret.ts';

interface CaretRefs {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly mark: RefObject<HTMLDivElement | null>;
  readonly spoken: RefObject<HTMLDivElement | null>;
}

/** Gives the text of one article a caret for as long as it is drawn. */
export function useCopyCaret(view: ArticleView, desk: DeskStore): CaretRefs {
  const { copy } = useMessages();
  const tell = useReasons();
  const { say } = useNotices();
  const root = useRef<HTMLDivElement>(null);
  const mark = useRef<HTMLDivElement>(null);
  const spoken = useRef<HTMLDivElement>(null);
  const caret = useRef<CopyCaret | null>(null);
  const latest = useRef({ view, tell, cannotJoin: () => {} });
  latest.current = { view, tell, cannotJoin: () => say({ id: 'refusal', text: copy.cannotJoin }) };
  useEffect(() => {
    if (!root.current || !mark.current) return;
    const made = createCopyCaret({
      root: root.current,
      mark: mark.current,
      desk,
      view: () => latest.current.view,
      say: (text) => {
        if (spoken.current) spoken.current.textContent = text;
      },
      cannotJoin: () => latest.current.cannotJoin(),
      cannotBreak: (reason) => latest.current.tell(reason),
    });
    caret.current = made;
    return () => made.stop();
  }, [desk]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another view has been drawn
  useLayoutEffect(() => caret.current?.redrawn(), [view]);
  return { root, mark, spoken };
}
