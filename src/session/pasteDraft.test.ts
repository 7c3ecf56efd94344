import { expect, test } from 'vitest';
import { createImporting } from './importing.ts';
import { createPasteDraft, isKept } from './pasteDraft.ts';
import type { Failure, Shelf } from './ports.ts';

const FULL: Failure = { failed: 'quota', detail: '' };

/** A draft over a shelf that has room or not. */
function draftOn(room: { full: boolean } = { full: false }) {
  const add: Shelf['add'] = async (pages) => (room.full ? FULL : pages.map(({ page }) => page.id));
  const importing = createImporting({ shelf: { add } as Shelf, onShelf: () => [], added: () => undefined });
  const draft = createPasteDraft(importing);
  /** Hands the draft over, and waits until the batch has read it. */
  const send = async () => {
    draft.getState().send('weir');
    await importing.getState().bring([]);
  };
  return { draft: draft.getState, send, importing: importing.getState };
}

test('pasted text is kept until it is on the shelf', async () => {
  const { draft, send, importing } = draftOn();
  draft().add('The weir held.');
  await send();
  expect(importing().items.map(({ file }) => file.name)).toEqual(['weir']);
  expect(isKept(draft())).toBe(true);
  await importing().store();
  expect(draft()).toMatchObject({ name: null, text: '' });
});

test('it is kept where the batch is put away, where it is left out of it, and where the disk is full', async () => {
  const room = { full: true };
  const { draft, send, importing } = draftOn(room);
  draft().add('The weir held.');
  await send();
  importing().dismiss();
  expect(isKept(draft())).toBe(true);
  await send();
  await importing().store();
  expect(isKept(draft())).toBe(true);
  room.full = false;
  const [item] = importing().items;
  importing().setWanted(item?.key ?? -1, false);
  await importing().bring([new File(['The ferry is green.'], 'ferry.txt')]);
  await importing().store();
  expect(isKept(draft())).toBe(true);
});

test('what is pasted while some is kept stands after it; cleared, it is gone', () => {
  const { draft } = draftOn();
  draft().add('The weir held.');
  draft().add('All night.');
  expect(draft().text).toBe('The weir held.\n\nAll night.');
  draft().clear();
  expect(isKept(draft())).toBe(false);
});
