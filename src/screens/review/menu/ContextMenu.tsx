import { useCallback, useState } from 'react';
import { articleOf } from '../../../domain/proof.ts';
import { type ArticleId, isArticleId } from '../../../domain/span.ts';
import type { Command } from '../../../session/commands/command.ts';
import { sendEdit } from '../../../session/commands/division.ts';
import { selectionOf } from '../../../session/commands/target.ts';
import type { DeskStore, OpenDesk } from '../../../session/deskState.ts';
import { letterOf } from '../../../session/letter.ts';
import type { MenuItem } from '../../../ui/MenuLine.tsx';
import { PointMenu } from '../../../ui/PointMenu.tsx';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useKeymap } from '../../useKeymap.ts';
import { FOR_CARD, FOR_CARET, FOR_SELECTION, menuItems } from './menuItems.ts';
import { type MenuPlace, useMenuPlace } from './useMenuPlace.ts';

interface ContextMenuProps {
  readonly desk: DeskStore;
  readonly state: OpenDesk;
  readonly run: (command: Command) => void;
}

/** The menu at the pointer or the caret: opened by the right button, the Menu key or Shift+F10. */
export function ContextMenu({ desk, state, run }: ContextMenuProps) {
  const { tools } = useMessages();
  const { place, turn, open, close } = useTurns();
  useMenuPlace(desk, open);
  const items = useItems(place, { desk, state, run });
  if (!place) return null;
  const label = place.card === null ? tools.menu.source : tools.menu.card(letterOf(place.card));
  return <PointMenu key={turn} label={label} items={items} x={place.x} y={place.y} onClose={() => close(turn)} />;
}

/**
 * Where the menu is open, and which opening that is. The browser says that a menu was put away only after it is gone: what is
 * asked for in between is a menu of its own, which that news does not close.
 */
function useTurns() {
  const [{ place, turn }, setTurn] = useState<{ place: MenuPlace | null; turn: number }>({ place: null, turn: 0 });
  const open = useCallback((at: MenuPlace) => setTurn((last) => ({ place: at, turn: last.turn + 1 })), []);
  const close = (closed: number) => setTurn((last) => (last.turn === closed ? { ...last, place: null } : last));
  return { place, turn, open, close };
}

function useItems(place: MenuPlace | null, { desk, state, run }: ContextMenuProps): readonly MenuItem[] {
  const messages = useMessages();
  const keys = useKeymap();
  if (!place) return [];
  if (place.card === null) return menuItems(selectionOf(state) ? FOR_SELECTION : FOR_CARET, state, messages, keys, run);
  const commands = menuItems(FOR_CARD, state, messages, keys, run);
  const send =
    place.selection && sendItem(place.card, place.selection, { desk, state, run }, messages.tools.menu.sendHere);
  return send ? [...commands, send] : commands;
}

/** Sends what was selected when the menu was opened to the card's article. */
function sendItem(
  card: ArticleId,
  { anchor, head }: NonNullable<MenuPlace['selection']>,
  { desk, state }: ContextMenuProps,
  label: string,
): MenuItem | null {
  if (!isArticleId(card) || !articleOf(state.proof, card) || state.readOnly) return null;
  const edit = sendEdit({ ...state, place: { ...state.place, anchor, head } }, card);
  return { id: 'send-here', label, parted: true, run: () => desk.edit(edit) };
}
