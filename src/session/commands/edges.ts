import { ceilToCharacter, floorToCharacter, isSpaceAt } from '../../domain/characters.ts';
import type { Edit } from '../../domain/edits/edit.ts';
import { ownerAt, spanAt } from '../../domain/partition.ts';
import type { DeskStore, OpenDesk } from '../desk.ts';
import { lineAbove, lineBelow } from '../lines.ts';
import { type Command, editing } from './command.ts';
import { edgeAt } from './target.ts';

type Step = (text: string, edge: number) => number;

/** A line up: the edge goes to the beginning of its line, or of the one above if it stands there already. */
const lineUp: Step = (text, edge) => {
  const start = text.lastIndexOf('\n', edge - 1) + 1;
  return start < edge ? start : lineAbove(text, edge);
};

/** A character back or on; white space is no place for an edge. */
const characterBack: Step = (text, edge) => {
  let at = edge;
  do at = floorToCharacter(text, Math.max(0, at - 1));
  while (at > 0 && isSpaceAt(text, at));
  return at;
};
const characterOn: Step = (text, edge) => {
  let at = ceilToCharacter(text, edge + 1);
  while (at < text.length && isSpaceAt(text, at)) at++;
  return at;
};

/**
 * The edit that moves an edge: between two owners, the text passed over changes hands, whole spans of it too; between
 * two roles of one owner, it changes its role.
 */
function moving(state: OpenDesk, edge: number, to: number): Edit | null {
  const { proof } = state;
  const before = ownerAt(proof, edge - 1);
  const after = spanAt(proof, edge);
  if (!after || before === undefined || to === edge) return null;
  if (before === after.owner) return { kind: 'move-boundary', at: edge, to };
  const [start, end, owner] = to < edge ? [to, edge, after.owner] : [edge, to, before];
  return { kind: 'assign', start, end, owner };
}

/** The caret goes along with the edge, so that the same key moves the same edge again. */
const follow = (to: number) => (desk: DeskStore) => desk.select(to, to, 'command');

function edgeCommand(name: Command['name'], keys: readonly string[], step: Step): Command {
  const plan = (state: OpenDesk) => {
    const edge = edgeAt(state);
    return edge === null ? null : { edge, to: step(state.proof.page.text, edge) };
  };
  const { canRun } = editing(name, keys, (state) => {
    const planned = plan(state);
    return planned && moving(state, planned.edge, planned.to);
  });
  return {
    name,
    keys,
    canRun,
    run(desk, state) {
      const planned = plan(state);
      const edit = planned && moving(state, planned.edge, planned.to);
      if (planned && edit && desk.edit(edit)) follow(planned.to)(desk);
    },
  };
}

export const edgeCommands: readonly Command[] = [
  edgeCommand('edge-line-up', ['['], lineUp),
  edgeCommand('edge-line-down', [']'], lineBelow),
  edgeCommand('edge-character-back', ['Shift+{'], characterBack),
  edgeCommand('edge-character-on', ['Shift+}'], characterOn),
];
