import type { EditorView } from '@codemirror/view';
import { articleOf } from '../../../domain/proof.ts';
import type { Range } from '../../../domain/span.ts';
import { placeIn } from '../../../session/copyPlaces.ts';
import type { OpenDesk } from '../../../session/deskState.ts';
import { articleView } from './articleView.ts';
import { rectOfPlace } from './copyDom.ts';

/** The text of the article that stands open. */
export const copyRoot = (article: string | null): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-copy-of="${article}"]`);

/** Where something stands on the screen, in pixels of the window. */
export interface Spot {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

const inWindow = ({ top, bottom }: Spot): boolean => bottom > 0 && top < window.innerHeight;

function spotInCopy({ proof, place }: OpenDesk, { start }: Range): Spot | null {
  const root = copyRoot(place.article);
  const article = place.article && articleOf(proof, place.article);
  const at = article ? placeIn(articleView(proof, article).blocks, proof.page.text, start) : null;
  return root && at && rectOfPlace(root, at);
}

/** Whether the editor is at work in clean copy, and not in the source. */
export const isInCopy = ({ place }: OpenDesk): boolean =>
  place.from === 'articles' || (place.article !== null && document.activeElement === copyRoot(place.article));

/** Where a range of the source is seen: in the pane that it was chosen in, else in the other. `null`: in neither. */
export function spotOf(state: OpenDesk, view: EditorView | null, range: Range, inCopy: boolean): Spot | null {
  const spots = [() => spotInCopy(state, range), () => view?.coordsAtPos(range.start) ?? null];
  if (!inCopy) spots.reverse();
  for (const find of spots) {
    const spot = find();
    if (spot && inWindow(spot)) return spot;
  }
  return null;
}
