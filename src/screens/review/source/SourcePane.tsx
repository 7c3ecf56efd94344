import { EditorView } from '@codemirror/view';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Edit } from '../../../domain/edits/edit.ts';
import { ownerAt } from '../../../domain/partition.ts';
import { type ArticleId, isArticleId, type Owner } from '../../../domain/span.ts';
import { openDoubts } from '../../../session/commands/doubts.ts';
import { moving } from '../../../session/commands/edges.ts';
import type { DeskStore, OpenDesk } from '../../../session/desk.ts';
import { letterOf } from '../../../session/letter.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { type DropTargets, dragEdge } from './dragEdge.ts';
import { light } from './litPlace.ts';
import { show } from './shown.ts';
import { createSourceView } from './sourceView.ts';

interface SourcePaneProps {
  readonly desk: DeskStore;
  /** Told of the view once it stands, and whenever its layout changes: ribbons are drawn from it. */
  readonly onView: (view: EditorView | null) => void;
  readonly onLayout: () => void;
}

const opened = (desk: DeskStore): OpenDesk | null => {
  const state = desk.store.getState();
  return state.phase === 'open' ? state : null;
};

function hoverAt(desk: DeskStore, offset: number | null): void {
  const state = opened(desk);
  const owner = state && offset !== null ? ownerAt(state.proof, offset) : undefined;
  desk.hover(owner && isArticleId(owner) ? owner : null);
}

/** What a dragged edge does where it is dropped. */
function dropTargets(desk: DeskStore, edge: number): DropTargets {
  const edit = (make: (state: OpenDesk) => Edit | null) => {
    const state = opened(desk);
    const made = state && !state.readOnly && make(state);
    if (made) desk.edit(made);
  };
  return {
    onLine: (offset) => edit((state) => moving(state, edge, offset)),
    onCard: (article) => edit(() => ({ kind: 'attach', at: edge, article: article as ArticleId })),
    onOver: (article) => desk.hover(article as ArticleId | null),
  };
}

/** The source with its bands. It follows the desk, and the desk follows its caret. */
export function SourcePane({ desk, onView, onLayout }: SourcePaneProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const messages = useMessages();
  const page = useStore(desk.store, (state) => (state.phase === 'open' ? state.proof.page : null));
  const language = useStore(desk.store, (state) => (state.phase === 'open' ? state.proof.fields.language : null));

  useLayoutEffect(() => {
    if (!host.current || !page) return;
    const created = createSourceView(host.current, page.text, messages.review.source, messages.review.find, {
      onSelect: (anchor, head) => desk.select(anchor, head),
      onPoint: (offset) => hoverAt(desk, offset),
      onGrab: (grabbed, edge) => dragEdge(grabbed, dropTargets(desk, edge)),
      onLayout,
    });
    view.current = created;
    onView(created);
    // So that arrows, paging and the pane's own find work at once; what was chosen elsewhere keeps the focus.
    if (document.activeElement === document.body) created.focus();
    return () => {
      onView(null);
      created.destroy();
    };
  }, [page, desk, messages, onLayout, onView]);

  useShown(desk, view, page);
  usePlace(desk, view, page);
  useLit(desk, view, page);
  return <div ref={host} lang={language ?? undefined} />;
}

type ViewRef = { readonly current: EditorView | null };

/** Draws the proof anew whenever it, the focus or the hover changes. */
function useShown(desk: DeskStore, view: ViewRef, page: unknown): void {
  const { terms, review } = useMessages();
  const shown = useStore(
    desk.store,
    useShallow((state) =>
      state.phase === 'open'
        ? {
            proof: state.proof,
            focus: state.place.article,
            hover: state.hover,
            first: state.look.compare ? (state.reading?.proof ?? null) : null,
          }
        : null,
    ),
  );
  useEffect(() => {
    const state = opened(desk);
    if (!shown || !state || !page) return;
    const doubts = openDoubts(state).map(({ range }) => range.start);
    const ownerWords = (owner: Owner) =>
      review.firstReading(isArticleId(owner) ? letterOf(owner) : terms.owners[owner]);
    const all = { ...shown, doubts: doubts.sort((a, b) => a - b), ownerWords, roleNames: terms.roles };
    view.current?.dispatch({ effects: show.of(all) });
  }, [shown, view, desk, terms, review, page]);
}

/** Follows the place that was chosen elsewhere, and brings it into sight. */
function usePlace(desk: DeskStore, view: ViewRef, page: unknown): void {
  const place = useStore(desk.store, (state) => (state.phase === 'open' ? state.place : null));
  useEffect(() => {
    const current = view.current;
    if (!current || !place || !page || place.from === 'source') return;
    const length = current.state.doc.length;
    const [anchor, head] = [Math.min(place.anchor, length), Math.min(place.head, length)];
    // While stretch after stretch is named nothing jumps that is in sight.
    const y = opened(desk)?.mode.startsWith('paint') ? 'nearest' : 'center';
    current.dispatch({ selection: { anchor, head }, effects: EditorView.scrollIntoView(head, { y }) });
  }, [desk, place, view, page]);
}

/** Lights up the place that something elsewhere points at. */
function useLit(desk: DeskStore, view: ViewRef, page: unknown): void {
  const lit = useStore(desk.store, (state) => (state.phase === 'open' ? state.lit : null));
  useEffect(() => {
    if (!page || !view.current) return;
    const ranges = lit?.ranges ?? [];
    const first = lit?.bring ? ranges[0] : undefined;
    const scroll =
      first && EditorView.scrollIntoView(Math.min(first.start, view.current.state.doc.length), { y: 'center' });
    view.current.dispatch({ effects: [light.of(ranges), ...(scroll ? [scroll] : [])] });
  }, [lit, view, page]);
}
