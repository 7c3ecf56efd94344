import type { Place } from './place.ts';
import type { Shelf } from './ports.ts';

/** Milliseconds without a move after which the editor's place is written. */
const REST = 300;

export interface PlaceKeeping {
  /** Writes the editor's place on a page as soon as the caret rests. */
  keep(id: string, place: Place): void;
  /** Writes it now if that is still to be done. */
  now(): Promise<void>;
}

/** Keeps where the editor is, so that a page opens there again. A place that cannot be written is no loss, and is not told. */
export function createPlaceKeeping(shelf: Pick<Shelf, 'keepView'>): PlaceKeeping {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let write: (() => Promise<unknown>) | null = null;

  async function now(): Promise<void> {
    clearTimeout(timer);
    const due = write;
    write = null;
    await due?.();
  }
  return {
    now,
    keep(id, { anchor, head, article }) {
      clearTimeout(timer);
      write = () => shelf.keepView(id, { anchor, head, article });
      timer = setTimeout(() => void now(), REST);
    },
  };
}
