import type { RefusalCode } from '../../domain/refusal.ts';
import type { OpenDesk } from '../deskState.ts';
import type { Command } from './command.ts';

/** Why a command cannot run now: the edit it would make is refused, the page is only read, or nothing is there for it. */
export type WhyNot = RefusalCode | 'read-only' | 'not-here';

/** `null` where the command can run. */
export function whyNot(command: Command, state: OpenDesk): WhyNot | null {
  if (command.canRun(state)) return null;
  if (state.readOnly) return 'read-only';
  return command.refusal?.(state) ?? 'not-here';
}
