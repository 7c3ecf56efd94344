import type { RefusalCode } from '../../../domain/refusal.ts';
import { type CopyPlace, correctedIn } from '../../../session/copyPlaces.ts';
import { type DeskStore, type OpenDesk, openIn } from '../../../session/deskState.ts';
import { breakEdit, breakRefused, joinEdit } from '../../../session/paragraphs.ts';
import { isComposing } from '../../../ui/composing.ts';
import type { ArticleView } from './articleView.ts';
import { placeOfPoint, pointOfPlace, rangeOfPlaces, rectOfPoint } from './copyDom.ts';
import { caretMove, moveCaret } from './copyKeys.ts';
import { placesOfSource, type SourceEnds, sourceOfSelection } from './copySelection.ts';

/** Name of the highlight in the style sheet. */
const LIT = 'lit-copy';

/** So many frames after which a long text must have come to rest. */
const MOST_FRAMES = 12;

/** What the caret of one article's clean copy works on. */
export interface CaretHost {
  /** Holds the blocks, and has the focus while the caret is in it. */
  readonly root: HTMLElement;
  /** Draws the caret: text that cannot be typed into has none of its own. */
  readonly mark: HTMLElement;
  readonly desk: DeskStore;
  /** The article as it is drawn now. */
  readonly view: () => ArticleView;
  /** Says something to those who listen. */
  readonly say: (text: string) => void;
  /** Told that two paragraphs cannot be one. */
  readonly cannotJoin: () => void;
  /** Told why no paragraph can begin somewhere. */
  readonly cannotBreak: (reason: RefusalCode) => void;
}

export interface CopyCaret {
  /** To be called once blocks have been drawn anew: the caret goes back to its character. */
  redrawn(): void;
  stop(): void;
}

/**
 * A caret in text that cannot be typed into. The browser's own selection is moved by keys and pointer and shows what is
 * selected; the desk's place, in offsets of the source, is the truth, and the selection is put back by it whenever the
 * text has been drawn anew.
 */
export function createCopyCaret(host: CaretHost): CopyCaret {
  const { root, mark, desk } = host;
  let pressed = false;

  const opened = (): OpenDesk | null => openIn(desk.store.getState());
  const focused = () => document.activeElement === root;
  const selection = () => document.getSelection();

  function selected(state: OpenDesk): SourceEnds | null {
    const now = selection();
    if (!now) return null;
    const anchor = placeOfPoint(root, now.anchorNode, now.anchorOffset);
    const head = placeOfPoint(root, now.focusNode, now.focusOffset);
    return anchor && head && sourceOfSelection(state.proof, host.view().blocks, anchor, head);
  }

  function draw(): void {
    const now = selection();
    const point = now?.focusNode && root.contains(now.focusNode) ? now : null;
    const rect = focused() && point?.focusNode ? rectOfPoint(point.focusNode, point.focusOffset) : null;
    mark.hidden = rect === null;
    if (!rect) return;
    const frame = root.getBoundingClientRect();
    mark.style.left = `${rect.left - frame.left}px`;
    mark.style.top = `${rect.top - frame.top}px`;
    mark.style.height = `${rect.height}px`;
  }

  /**
   * Brings the caret into sight. Paragraphs that come into sight by that get their real height only then and push it
   * out again, so this is repeated until two frames have found it where it was.
   */
  function bring(calm = 0, frames = 0): void {
    const before = mark.style.top;
    draw();
    mark.scrollIntoView({ block: 'nearest' });
    const next = mark.style.top === before ? calm + 1 : 0;
    if (next < 3 && frames < MOST_FRAMES) requestAnimationFrame(() => focused() && bring(next, frames + 1));
  }

  /** Tells the desk where the caret or selection is. */
  function report(): void {
    const state = opened();
    const ends = state && selected(state);
    if (!state || !ends) return;
    const { anchor, head, article } = state.place;
    const { id } = host.view().article;
    if (anchor !== ends.anchor || head !== ends.head || article !== id)
      desk.select(ends.anchor, ends.head, 'articles', id);
  }

  /** Puts the browser's selection where the desk's place is. */
  function restore(): void {
    const state = opened();
    if (!state || state.place.article !== host.view().article.id) return;
    const places = placesOfSource(state.proof, host.view().blocks, state.place);
    const anchor = places && pointOfPlace(root, places.anchor);
    const head = places && pointOfPlace(root, places.head);
    if (anchor && head) selection()?.setBaseAndExtent(anchor[0], anchor[1], head[0], head[1]);
    draw();
  }

  /** What is selected in the source is lit here, without taking the browser's selection from there. */
  function light(): void {
    const state = opened();
    if (!('highlights' in CSS) || !state) return;
    CSS.highlights.delete(LIT);
    const { anchor, head, article, from } = state.place;
    if (focused() || anchor === head || from === 'articles' || article !== host.view().article.id) return;
    const ends = { anchor: Math.min(anchor, head), head: Math.max(anchor, head) };
    const places = placesOfSource(state.proof, host.view().blocks, ends);
    const range = places && rangeOfPlaces(root, places.anchor, places.head);
    if (range) CSS.highlights.set(LIT, new Highlight(range));
  }

  /** Coming by key: the caret stands where the desk's place is, or before the first character. */
  function enter(): void {
    const state = opened();
    if (state && !selected(state)) restore();
    const first = state && !selected(state) ? pointOfPlace(root, { block: 0, offset: 0 }) : null;
    if (first) selection()?.collapse(...first);
    draw();
  }

  /** What was put in place of the source is one piece: it has no place inside at which a paragraph could begin. */
  function isInCorrection({ block, offset }: CopyPlace): boolean {
    const { blocks, corrections } = host.view();
    const here = blocks[block];
    return here !== undefined && correctedIn(here, corrections).some(({ from, to }) => from < offset && offset < to);
  }

  function breakHere(state: OpenDesk, head: number, place: CopyPlace): void {
    const reason = isInCorrection(place) ? 'cuts-a-correction' : breakRefused(state.proof, head);
    if (reason) host.cannotBreak(reason);
    const edit = reason ? null : breakEdit(state.proof, head);
    if (edit && desk.edit(edit)) desk.select(edit.at, edit.at, 'articles', host.view().article.id);
  }

  function join(state: OpenDesk, at: number): void {
    const edit = joinEdit(state.proof, at);
    if (!edit) host.cannotJoin();
    else if (desk.edit(edit)) desk.select(at, at, 'articles', host.view().article.id);
  }

  /** Enter breaks at the caret; Backspace at a paragraph's beginning and Delete at its end join it to its neighbour. */
  function editsParagraph(key: string): boolean {
    const state = opened();
    const now = selection();
    const place = now && placeOfPoint(root, now.focusNode, now.focusOffset);
    const ends = state && selected(state);
    if (!state || !place || !ends || state.readOnly || !now?.isCollapsed) return false;
    const { blocks } = host.view();
    const next = blocks[place.block + 1];
    const atEnd = place.offset === blocks[place.block]?.text.length;
    if (key === 'Enter' && !atEnd) breakHere(state, ends.head, place);
    if (key === 'Backspace' && place.offset === 0) join(state, ends.head);
    if (key === 'Delete' && atEnd && next) join(state, next.at);
    return true;
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event) || event.target !== root) return;
    const move = caretMove(event);
    if (move) {
      const now = selection();
      if (now) host.say(moveCaret(root, now, move));
      // At once, not when the browser tells of it: the next key may be a command, which acts at the caret.
      report();
      bring();
    } else if (/^(Enter|Backspace|Delete)$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey)
      editsParagraph(event.key);
    else return;
    event.preventDefault();
  }

  const onSelection = () => {
    draw();
    if (focused() && !pressed) report();
  };
  const onDown = () => {
    pressed = true;
  };
  const onUp = () => {
    if (!pressed) return;
    pressed = false;
    report();
  };
  const onDouble = () => {
    report();
    const state = opened();
    if (state && !state.readOnly) desk.enter('correct');
  };

  const heard = new AbortController();
  const { signal } = heard;
  root.addEventListener('keydown', onKeyDown, { signal });
  root.addEventListener('focus', enter, { signal });
  root.addEventListener('blur', draw, { signal });
  root.addEventListener('pointerdown', onDown, { signal });
  root.addEventListener('dblclick', onDouble, { signal });
  window.addEventListener('pointerup', onUp, { signal });
  window.addEventListener('pointercancel', onUp, { signal });
  document.addEventListener('selectionchange', onSelection, { signal });
  const resized = new ResizeObserver(draw);
  resized.observe(root);
  const left = desk.store.subscribe((state, before) => {
    const moved = state.phase === 'open' && before.phase === 'open' && state.place !== before.place;
    if (moved) light();
    if (!moved || !focused() || state.place.from === 'articles') return;
    restore();
    bring();
  });

  return {
    redrawn() {
      if (focused()) restore();
      else draw();
      light();
    },
    stop() {
      if ('highlights' in CSS) CSS.highlights.delete(LIT);
      heard.abort();
      resized.disconnect();
      left();
    },
  };
}
