import type { DeskStore, OpenDesk } from '../session/deskState.ts';

/** What lies open on a desk. @throws where no page does. */
export function stateOf({ store }: DeskStore): OpenDesk {
  const state = store.getState();
  if (state.phase !== 'open') throw new Error(`the desk is ${state.phase}`);
  return state;
}

/** Waits until all that was done on a desk is saved, or could not be. */
export const saved = async (desk: DeskStore) => {
  while (stateOf(desk).saving.state === 'saving') await new Promise((resolve) => setTimeout(resolve));
};
