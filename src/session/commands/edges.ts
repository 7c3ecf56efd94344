import type { Edit } from '../../domain/edits/edit.ts';
import { ownerAt, spanAt } from '../../domain/partition.ts';
import type { DeskStore, OpenDesk } from '../deskState.ts';
import { type Command, editing } from './command.ts';
import * as steps from './steps.ts';
import { edgeAt } from './target.ts';

/**
 * The edit that moves an edge: between two owners, the text passed over changes hands, whole spans of it too; between
 * two roles of one owner, it changes its role.
 */
export function moving(state: OpenDesk, edge: number, to: number): Edit | null {
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

function edgeCommand(name: Command['name'], keys: readonly string[], step: steps.Step): Command {
  const plan = (state: OpenDesk) => {
    const edge = edgeAt(state);
    return edge === null ? null : { edge, to: step(state.proof.page.text, edge) };
  };
  const { canRun, refusal } = editing(name, keys, (state) => {
    const planned = plan(state);
    return planned && moving(state, planned.edge, planned.to);
  });
  return {
    name,
    keys,
    repeats: true,
    canRun,
    ...(refusal && { refusal }),
    run(desk, state) {
      const planned = plan(state);
      const edit = planned && moving(state, planned.edge, planned.to);
      if (planned && edit && desk.edit(edit)) follow(planned.to)(desk);
    },
  };
}

export const edgeCommands: readonly Command[] = [
  edgeCommand('edge-line-up', ['['], steps.lineUp),
  edgeCommand('edge-line-down', [']'], steps.lineDown),
  edgeCommand('edge-character-back', ['Shift+{'], steps.characterBack),
  edgeCommand('edge-character-on', ['Shift+}'], steps.characterOn),
  edgeCommand('edge-word-back', ['Shift+<'], steps.wordBack),
  edgeCommand('edge-word-on', ['Shift+>'], steps.wordOn),
  edgeCommand('edge-sentence-back', ['Shift+('], steps.sentenceBack),
  edgeCommand('edge-sentence-on', ['Shift+)'], steps.sentenceOn),
  edgeCommand('edge-paragraph-up', ['-'], steps.paragraphBack),
  edgeCommand('edge-paragraph-down', ['='], steps.paragraphOn),
];
