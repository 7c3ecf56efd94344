import { useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { isSettled } from '../../domain/page.ts';
import { visiblePages } from '../../session/libraryView.ts';
import { useServices } from '../services.ts';

/** The pages that the editor goes through, in the order in which the library showed them. */
export interface Queue {
  /** Place of the open page, from 0; -1 if the library's filter leaves it out. */
  readonly at: number;
  readonly length: number;
  readonly previous: string | null;
  readonly next: string | null;
  /** The next page after this one, then from the top, that is neither approved nor empty. */
  readonly nextOpen: string | null;
}

/**
 * The queue around a page. Its order stays as it was when the screen was entered: the library may sort by what was
 * changed last, and would put every page just edited first.
 */
export function useQueue(id: string): Queue {
  const { library, view } = useServices();
  const pages = useStore(library, (state) => state.pages);
  const order = useRef<readonly string[]>([]);
  if (order.current.length === 0 && pages) order.current = visiblePages(pages, view.getState()).map((page) => page.id);
  return useMemo(() => {
    const known = new Map(pages?.map((page) => [page.id, page]));
    const ids = order.current.filter((other) => known.has(other));
    const at = ids.indexOf(id);
    const ahead = [...ids.slice(at + 1), ...ids.slice(0, Math.max(0, at))];
    const open = ahead.find((other) => {
      const page = known.get(other);
      return page && other !== id && !isSettled(page);
    });
    return { at, length: ids.length, previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null, nextOpen: open ?? null };
  }, [id, pages]);
}
