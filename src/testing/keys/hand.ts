import type { Edit } from '../../domain/edits/edit.ts';
import type { ArticleId } from '../../domain/span.ts';
import { paint } from '../../session/commands/again.ts';
import { COMMANDS, commandNamed } from '../../session/commands/commands.ts';
import { moving } from '../../session/commands/edges.ts';
import { keymapFor, ownerOfPress } from '../../session/commands/keymap.ts';
import { canonicalPress } from '../../session/commands/keymapPress.ts';
import { targetEdit, targetsOf, targetTyped } from '../../session/commands/targets.ts';
import { goToPlace, isPlaceMode, placesFor } from '../../session/commands/toPlace.ts';
import type { DeskStore, OpenDesk } from '../../session/deskState.ts';
import { lineAt } from '../../session/lines.ts';

const keymap = keymapFor(COMMANDS, new Map());

/** Whether the editor has a pointer: a click, a selection drawn and a drag count as one key each. */
export type Hands = 'keyboard' | 'pointer';

/** What a key is pressed for. */
export type Purpose = 'navigation' | 'division' | 'target' | 'accept';

/** A key as it was pressed, or a gesture of the pointer, with what it was for. */
export interface Stroke {
  readonly press: string;
  readonly purpose: Purpose;
}

const NAVIGATION = new Set(['j', 'k', 'p', 'n', 'c', 'Shift+C', 'l', 'Shift+L']);
const GOING: ReadonlySet<OpenDesk['mode']> = new Set(['go', 'select-to', 'go-word', 'select-word']);
const ACCEPTS = new Set(['Space', '$mod+Enter']);

/** What a press is for in a mode of the desk. */
export function purposeOf(press: string, mode: OpenDesk['mode']): Purpose {
  if (/^(click|select|column) /.test(press)) return 'navigation';
  if (/^drag /.test(press)) return 'division';
  if (GOING.has(mode)) return 'navigation';
  if (mode !== 'edit') return 'target';
  if (ACCEPTS.has(press)) return 'accept';
  return NAVIGATION.has(press) || /Arrow|Home|End|Page/.test(press) ? 'navigation' : 'division';
}

/** Lines that a page key moves by. */
const SCREEN = 40;

/** The end of the group of like characters (letters and digits, others) after white space, as Ctrl and an arrow go. */
function groupEnd(text: string, head: number, by: 1 | -1): number {
  const kind = (at: number) => (/\s/u.test(text.charAt(at)) ? 0 : /[\p{L}\p{N}_]/u.test(text.charAt(at)) ? 1 : 2);
  const here = (at: number) => kind(by > 0 ? at : at - 1);
  const inside = (at: number) => (by > 0 ? at < text.length : at > 0);
  let at = head;
  while (inside(at) && here(at) === 0) at += by;
  const first = inside(at) ? here(at) : 0;
  while (inside(at) && here(at) === first) at += by;
  return at;
}

/** Where an arrow leads in the source: lines are not wrapped, and a column is not remembered over a shorter line. */
export function caretAfter(text: string, head: number, key: string): number {
  const { start, end } = lineAt(text, head);
  if (key === '$mod+ArrowLeft' || key === '$mod+ArrowRight')
    return groupEnd(text, head, key.endsWith('Right') ? 1 : -1);
  if (key === 'ArrowLeft') return Math.max(0, head - 1);
  if (key === 'ArrowRight') return Math.min(text.length, head + 1);
  if (key === 'Home') return start;
  if (key === 'End') return end;
  const lines = key.startsWith('Page') ? SCREEN : 1;
  return key.endsWith('Up') ? linesUp(text, head, lines) : linesDown(text, head, lines);
}

function linesUp(text: string, head: number, lines: number): number {
  const { start } = lineAt(text, head);
  if (start === 0 || lines === 0) return head;
  const above = lineAt(text, start - 1);
  return linesUp(text, Math.min(above.end, above.start + head - start), lines - 1);
}

function linesDown(text: string, head: number, lines: number): number {
  const { start, end } = lineAt(text, head);
  if (end >= text.length || lines === 0) return head;
  const below = lineAt(text, end + 1);
  return linesDown(text, Math.min(below.end, below.start + head - start), lines - 1);
}

/** The open desk; a hand works on nothing else. */
export function openState(desk: DeskStore): OpenDesk {
  const state = desk.store.getState();
  if (state.phase !== 'open') throw new Error(`the desk is ${state.phase}`);
  return state;
}

/** Presses keys on a desk as an editor would: commands by the keymap, letters where letters are asked for, arrows. */
export class Hand {
  readonly desk: DeskStore;
  private typed = '';

  constructor(desk: DeskStore) {
    this.desk = desk;
  }

  press(press: string): void {
    const state = openState(this.desk);
    if (/^(click|select|column|drag) /.test(press)) this.point(press, state);
    else if (isPlaceMode(state.mode)) this.typePlace(press, state);
    else if (state.mode === 'send' || state.mode === 'merge') this.typeTarget(press, state);
    else if (/Arrow|Home|End|Page/.test(press)) this.moveCaret(press, state);
    else this.command(press, state);
  }

  private command(press: string, state: OpenDesk): void {
    const name = ownerOfPress(keymap, canonicalPress(press));
    if (!name) return;
    this.typed = '';
    const command = commandNamed(name);
    if (command.canRun(state)) command.run(this.desk, state);
  }

  private typePlace(letter: string, state: OpenDesk): void {
    if (letter === 'Escape') this.desk.enter('edit');
    else if (letter.endsWith('Enter')) goToPlace(this.desk, state, state.place.head, letter.startsWith('Shift'));
    else this.typeLetter(letter, state);
  }

  private typeLetter(letter: string, state: OpenDesk): void {
    this.typed += letter.toLowerCase();
    const place = placesFor(state).find(({ label }) => label === this.typed);
    if (!place) return;
    this.typed = '';
    goToPlace(this.desk, state, place.at, letter !== letter.toLowerCase());
  }

  private typeTarget(letter: string, state: OpenDesk): void {
    this.typed += letter === 'Enter' ? '' : letter;
    const target = letter === 'Enter' ? targetsOf(state, this.typed)[0]?.id : targetTyped(state, this.typed);
    if (!target) return;
    const edit = targetEdit(state, target);
    this.desk.enter('edit');
    if (edit) this.desk.edit(edit);
  }

  private moveCaret(press: string, state: OpenDesk): void {
    const { anchor, head } = state.place;
    const to = caretAfter(state.proof.page.text, head, press.replace('Shift+', ''));
    this.desk.select(press.includes('Shift+') ? anchor : to, to);
  }

  /** A selection drawn; while the last deed is done again, it gets that, with Alt the column between its ends. */
  private draw(start: number, end: number, { mode }: OpenDesk, column: boolean): void {
    this.desk.select(start, end);
    if (mode === 'paint' || mode === 'paint-to') paint(this.desk, openState(this.desk), column);
  }

  /** `click 12`, `select 12 30`, `column 12 30`, `drag 12 card a3`, `drag 12 line 40`: what the screen does with these gestures. */
  private point(gesture: string, state: OpenDesk): void {
    const [kind, from, second, third] = gesture.split(' ');
    const start = Number(from);
    if (kind === 'click') this.desk.select(start, start);
    else if (kind === 'select' || kind === 'column') this.draw(start, Number(second), state, kind === 'column');
    else {
      const edit: Edit | null =
        second === 'card'
          ? { kind: 'attach', at: start, article: third as ArticleId }
          : moving(state, start, Number(third));
      if (edit) this.desk.edit(edit);
    }
  }
}
