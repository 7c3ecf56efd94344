import { EditorView } from '@codemirror/view';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Edit } from '../../../domain/edits/edit.ts';
import { ownerAt } from '../../../domain/partition.ts';
import { type ArticleId, isArticleId } from '../../../domain/span.ts';
import { moving } from '../../../session/commands/edges.ts';
import { type DeskStore, type OpenDesk, openIn } from '../../../session/deskState.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { type DropTargets, dragEdge } from './dragEdge.ts';
import { SOURCE_ID } from './focusSource.ts';
import { unfold } from './folds.ts';
import { light } from './litPlace.ts';
import { createSourceView } from './sourceView.ts';
import { useShown, type ViewRef } from './useShown.ts';

interface SourcePaneProps {
  readonly desk: DeskStore;
  /** Told of the view once it stands, and whenever its layout changes: ribbons are drawn from it. */
  readonly onView: (view: EditorView | null) => void;
  readonly onLayout: () => void;
}

const opened = (desk: DeskStore): OpenDesk | null => openIn(desk.store.getState());

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

  useShown(desk, view);
  useLit(desk, view, page);
  return <div ref={host} id={SOURCE_ID} lang={language ?? undefined} />;
}

/** Lights up the place that something elsewhere points at. */
function useLit(desk: DeskStore, view: ViewRef, page: unknown): void {
  const lit = useStore(desk.store, (state) => (state.phase === 'open' ? state.lit : null));
  useEffect(() => {
    if (!page || !view.current) return;
    const ranges = lit?.ranges ?? [];
    const first = lit?.bring ? ranges[0] : undefined;
    const at = first && Math.min(first.start, view.current.state.doc.length);
    const bring = at === undefined ? [] : [unfold.of(at), EditorView.scrollIntoView(at, { y: 'center' })];
    view.current.dispatch({ effects: [light.of(ranges), ...bring] });
  }, [lit, view, page]);
}
