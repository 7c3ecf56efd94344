import { useCallback, useEffect, useRef } from 'react';
import { isSettled } from '../../domain/page.ts';
import type { WhyNot } from '../../session/commands/whyNot.ts';
import type { DeskState, OpenDesk } from '../../session/deskState.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { useNotices } from '../notices.tsx';

/** Says so when a page could only be read and can be worked on now. */
export function useNowFree(state: DeskState, id: string): void {
  const { review } = useMessages();
  const { say } = useNotices();
  const onlyRead = useRef<string | null>(null);
  useEffect(() => {
    if (state.phase !== 'open' || state.id !== id) return;
    if (onlyRead.current === id && !state.readOnly) say({ text: review.nowFree });
    onlyRead.current = state.readOnly ? id : null;
  }, [state, id, review, say]);
}

/** Says why a key does nothing here. */
export function useReasons(): (reason: WhyNot) => void {
  const { problems, tools } = useMessages();
  const { say } = useNotices();
  return useCallback(
    (reason) => {
      const words: Readonly<Record<WhyNot, string>> = { ...problems.refusals, ...tools.whyNot };
      say({ id: 'refusal', text: words[reason] });
    },
    [problems, tools, say],
  );
}

/** Says that the engine could not read the page, and offers to let it try again. */
export function useUnread({ unread }: OpenDesk, redetect: () => void): void {
  const { review, problems, frame } = useMessages();
  const { say, dismiss } = useNotices();
  useEffect(() => {
    if (!unread) return undefined;
    const run = () => {
      dismiss('unread');
      redetect();
    };
    const text = `${problems.failures[unread.failed]} ${review.divideByHand}`;
    say({ id: 'unread', tone: 'bad', text, action: { label: frame.retry, run } });
    return () => dismiss('unread');
  }, [unread, redetect, review, problems, frame, say, dismiss]);
}

/** “The last page” holds no more once the approval is taken back. */
export function useLastPage({ proof }: OpenDesk): void {
  const { dismiss } = useNotices();
  const settled = isSettled(proof.fields);
  useEffect(() => {
    if (!settled) dismiss('last');
  }, [settled, dismiss]);
}

/** Says why an edit was refused. */
export function useRefusals({ refusal }: OpenDesk): void {
  const { problems } = useMessages();
  const { say, dismiss } = useNotices();
  useEffect(() => {
    if (refusal) say({ id: 'refusal', text: problems.refusals[refusal.code] });
    else dismiss('refusal');
  }, [refusal, problems, say, dismiss]);
}
