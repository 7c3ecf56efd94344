import { type Change, changeBetween, patched, reverse } from './change.ts';
import { applyEdit } from './edits/applyEdit.ts';
import type { Edit } from './edits/edit.ts';
import type { Proof } from './proof.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** One step of the editor: what was asked for, what it changed, and when (milliseconds since 1970). */
export interface LogEntry {
  readonly edit: Edit;
  readonly change: Change;
  readonly when: number;
}

/** The log of a page's edits. The first `done` entries are in force; those after them have been undone. */
export interface History {
  readonly entries: readonly LogEntry[];
  readonly done: number;
}

/** A proof with the way that led to it. */
export interface Desk {
  readonly proof: Proof;
  readonly history: History;
}

/** Of a page on which no edit has been made. */
export const EMPTY_HISTORY: History = { entries: [], done: 0 };

/** Makes an edit. What had been undone can no longer be redone. */
export function perform({ proof, history }: Desk, edit: Edit, when: number): Desk | Refusal {
  const next = applyEdit(proof, edit);
  if (isRefusal(next)) return next;
  const entry: LogEntry = { edit, change: changeBetween(proof, next), when };
  const entries = [...history.entries.slice(0, history.done), entry];
  return { proof: next, history: { entries, done: entries.length } };
}

/** The desk one step back; the same desk where there is none. */
export function undo(desk: Desk): Desk {
  const { proof, history } = desk;
  const entry = history.entries[history.done - 1];
  if (!entry) return desk;
  return { proof: patched(proof, reverse(entry.change)), history: { ...history, done: history.done - 1 } };
}

/** The desk one undone step forward; the same desk where there is none. */
export function redo(desk: Desk): Desk {
  const { proof, history } = desk;
  const entry = history.entries[history.done];
  if (!entry) return desk;
  return { proof: patched(proof, entry.change), history: { ...history, done: history.done + 1 } };
}

/** The desk as it stood when `done` steps were in force; clamped to the log. */
export function travel(desk: Desk, done: number): Desk {
  const goal = Math.min(Math.max(done, 0), desk.history.entries.length);
  let at = desk;
  while (at.history.done > goal) at = undo(at);
  while (at.history.done < goal) at = redo(at);
  return at;
}

/** Makes the log's edits anew from the proof that they started from: the trail's own proof of itself. */
export function replay(first: Proof, history: History): Proof | Refusal {
  let proof = first;
  for (const { edit } of history.entries.slice(0, history.done)) {
    const next = applyEdit(proof, edit);
    if (isRefusal(next)) return next;
    proof = next;
  }
  return proof;
}
