import { useEffect, useRef, useState } from 'react';
import type { DeskStore } from '../../../session/deskState.ts';
import { browserKeeper } from '../../../session/keeper.ts';
import { keepTyped, type TypedEdit } from '../../../session/typed.ts';
import { useNotices } from '../../notices.tsx';

export interface DraftSource {
  readonly desk: DeskStore;
  /** What the field says now. */
  readonly value: string;
  /** What the field would say of what was typed, as far as that differs from it by no more than its form. */
  readonly tidy?: (typed: string) => string;
  /** What is wrong with what was typed, in words; as long as it is, it is not taken. */
  readonly problem?: (typed: string) => string | undefined;
  /** The edit that lets the field say this. */
  readonly editFor: (typed: string) => TypedEdit;
}

export interface Draft {
  readonly text: string;
  /** Nothing waits to be taken. */
  readonly settled: boolean;
  readonly wrong: string | undefined;
  type(text: string): void;
  takeBack(): void;
  /** Takes what was typed; does nothing while it is wrong. */
  take(): void;
}

const trimmed = (text: string): string => text.trim();

/**
 * What is being typed in a field. It is taken when the field is left, when it goes, and before any command acts; until
 * then it is kept beside the page, and stands whatever the page comes to say meanwhile.
 */
export function useDraft({ desk, value, tidy = trimmed, problem, editFor }: DraftSource): Draft {
  const [typed, setTyped] = useState<string | null>(null);
  // What is taken is taken once, though the field be left before it is drawn anew.
  const waiting = useRef<string | null>(null);
  const isSettled = (text: string | null) => text === null || tidy(text) === value;
  const wrongIn = (text: string | null) => (text === null || isSettled(text) ? undefined : problem?.(trimmed(text)));
  const hold = (text: string | null) => {
    waiting.current = text;
    setTyped(text);
  };
  const type = (text: string | null) => {
    hold(text);
    const open = text !== null && !isSettled(text) && wrongIn(text) === undefined;
    keepTyped(browserKeeper, desk, open ? editFor(trimmed(text)) : null);
  };
  const takeBack = () => {
    if (waiting.current !== null) type(null);
  };
  const take = () => {
    const text = waiting.current;
    if (text === null || wrongIn(text) !== undefined) return;
    if (isSettled(text)) takeBack();
    else if (desk.edit(editFor(trimmed(text)))) hold(null);
  };
  useTaking(desk, take);
  useSayingDropped(() => (waiting.current === null ? undefined : [waiting.current, wrongIn(waiting.current)]));
  return { text: typed ?? value, settled: isSettled(typed), wrong: wrongIn(typed), type, takeBack, take };
}

/** What goes from the screen while it is wrong cannot be taken: it is said, and why, so that it can be typed again. */
function useSayingDropped(untaken: () => readonly [text: string, wrong: string | undefined] | undefined): void {
  const { say } = useNotices();
  const last = useRef(untaken);
  last.current = untaken;
  useEffect(
    () => () => {
      const [text, wrong] = last.current() ?? [];
      if (wrong !== undefined) say({ tone: 'bad', text: `${text}: ${wrong}` });
    },
    [say],
  );
}

/** Has text taken when something else is about to act, and when its field goes from the screen. */
export function useTaking(desk: DeskStore, take: () => void): void {
  const last = useRef(take);
  last.current = take;
  useEffect(() => {
    const silence = desk.listen((request) => request === 'take-typed' && last.current());
    return () => {
      silence();
      last.current();
    };
  }, [desk]);
}
