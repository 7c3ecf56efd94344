import { correctable, correctingRefused, giveBackEdit, isCorrected } from '../correcting.ts';
import type { OpenDesk } from '../deskState.ts';
import { breakEdit, breakRefused, joinEdit } from '../paragraphs.ts';
import { type Command, editing } from './command.ts';

const chosen = ({ proof, place }: OpenDesk) => correctable(proof, place.anchor, place.head);
const from = ({ place }: OpenDesk) => Math.min(place.anchor, place.head);

/** What is done to the text itself: in clean copy Enter, Backspace and a double click do the same. */
export const copyCommands: readonly Command[] = [
  {
    name: 'correct',
    keys: ['F2'],
    canRun: (state) => !state.readOnly && chosen(state) !== null,
    refusal: ({ proof, place }) => correctingRefused(proof, place.anchor, place.head),
    run: (desk, state) => {
      if (!state.readOnly && chosen(state)) desk.enter('correct');
    },
  },
  editing('give-back', ['Shift+F2'], (state) => {
    const range = chosen(state);
    return range && isCorrected(state.proof, range) ? giveBackEdit(range) : null;
  }),
  {
    ...editing('break-paragraph', ['b'], (state) => breakEdit(state.proof, from(state))),
    refusal: (state) => breakRefused(state.proof, from(state)),
  },
  editing('join-paragraph', ['Shift+B'], ({ proof, place }) => joinEdit(proof, place.head)),
  {
    name: 'replace',
    keys: ['/'],
    canRun: ({ proof }) => proof.page.text.trim() !== '',
    run: (desk) => desk.enter('replace'),
  },
];
