import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { homelessIn } from '../../domain/homeless.ts';
import { isSettled } from '../../domain/page.ts';
import type { ArticleId } from '../../domain/span.ts';
import type { Command } from '../../session/commands/command.ts';
import { commandNamed } from '../../session/commands/commands.ts';
import { isPlaceMode } from '../../session/commands/toPlace.ts';
import { type WhyNot, whyNot } from '../../session/commands/whyNot.ts';
import type { DeskStore, OpenDesk } from '../../session/deskState.ts';
import { browserKeeper } from '../../session/keeper.ts';
import { takeTyped } from '../../session/typed.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { useNotices } from '../notices.tsx';
import { ScreenBar } from '../ScreenBar.tsx';
import { go } from '../useRoute.ts';
import { WithHistory } from './history/WithHistory.tsx';
import { PageBar } from './PageBar.tsx';
import { ReviewTools } from './ReviewTools.tsx';
import { useKeys } from './useKeys.ts';
import { type Queue, useQueue } from './useQueue.ts';
import { useLastPage, useNowFree, useReasons, useRefusals, useUnread } from './useReviewNotices.ts';
import { Workbench } from './Workbench.tsx';
import { useCopyWorkLog } from './work/useCopyWorkLog.ts';
import { useWorkEvents } from './work/useWorkEvents.ts';

interface ReviewScreenProps {
  readonly desk: DeskStore;
  readonly id: string;
  /** The article that the address names. */
  readonly article: string | null;
}

/** A page on the desk: the source and its articles side by side. */
export function ReviewScreen({ desk, id, article }: ReviewScreenProps) {
  const state = useStore(desk.store);
  const queue = useQueue(id);
  useEffect(() => {
    void desk.open(id);
    return () => void desk.close();
  }, [desk, id]);
  const ready = state.phase === 'open' && state.id === id;
  useNowFree(state, id);
  useEffect(() => {
    if (ready && article) desk.focus(article as ArticleId);
  }, [ready, article, desk]);
  if (state.phase === 'open' && ready) return <OpenPage desk={desk} state={state} queue={queue} />;
  return <NotOpen desk={desk} id={id} />;
}

function NotOpen({ desk, id }: { readonly desk: DeskStore; readonly id: string }) {
  const { review, problems } = useMessages();
  const state = useStore(desk.store);
  if (state.phase !== 'failed') {
    const words = state.phase === 'detecting' ? review.detecting : review.loading;
    return <EmptyState role="status" title={words} />;
  }
  return (
    <EmptyState
      role="alert"
      title={review.failedTitle}
      text={problems.failures[state.failure.failed]}
      detail={state.failure.detail}
      actions={
        <>
          <Button tone="main" onClick={() => void desk.open(id)}>
            {review.retry}
          </Button>
          <a href="#/">{review.back}</a>
        </>
      }
    />
  );
}

function OpenPage({
  desk,
  state,
  queue,
}: {
  readonly desk: DeskStore;
  readonly state: OpenDesk;
  readonly queue: Queue;
}) {
  const [asking, setAsking] = useState(false);
  const goOn = useNextPage(queue);
  const approve = useApproval(desk, goOn);
  const tell = useReasons();
  const redetect = useRedetection(desk);
  const run = useCallback(
    (command: Command) => {
      desk.ask('take-typed');
      const now = desk.store.getState();
      // While letters are asked for, they are no commands.
      if (now.phase !== 'open' || (isPlaceMode(now.mode) && !command.inFields)) return;
      if (command.name === 'approve-page' && isSettled(now.proof.fields)) goOn();
      else if (command.name === 'redetect') redetect();
      else if (command.name !== 'approve-page') runOrSay(desk, now, command, tell);
      else if (homelessIn(now.proof) > 0) setAsking(true);
      else approve();
    },
    [desk, approve, redetect, goOn, tell],
  );
  useKeys(run);
  useWorkEvents();
  useCopyWorkLog(desk);
  useRefusals(state);
  useLastPage(state);
  useUnread(state, redetect);
  useTakenTyped(desk, state);
  return (
    <>
      <ScreenBar>
        <PageBar desk={desk} state={state} queue={queue} asking={asking} onAsk={setAsking} onApprove={approve} />
      </ScreenBar>
      <WithHistory desk={desk} state={state}>
        <Workbench desk={desk} state={state} />
      </WithHistory>
      <ReviewTools desk={desk} state={state} run={run} />
    </>
  );
}

/** Goes to the next page of the queue that is not settled, or says that there is none. */
function useNextPage({ nextOpen }: Queue): () => void {
  const { review } = useMessages();
  const { say } = useNotices();
  return useCallback(() => {
    if (nextOpen) go({ screen: 'page', id: nextOpen, article: null });
    else say({ id: 'last', text: review.approvedLast });
  }, [nextOpen, review, say]);
}

/** Approves the page and goes on. */
function useApproval(desk: DeskStore, goOn: () => void): () => void {
  return useCallback(() => {
    const before = desk.store.getState();
    if (before.phase !== 'open') return;
    commandNamed('approve-page').run(desk, before);
    const after = desk.store.getState();
    if (after.phase === 'open' && after.history !== before.history) goOn();
  }, [desk, goOn]);
}

/** Runs a command; where nothing came of it, says why. Asked for afterwards, for the answer may take as long as the edit. */
function runOrSay(desk: DeskStore, now: OpenDesk, command: Command, tell: (reason: WhyNot) => void): void {
  command.run(desk, now);
  const reason = desk.store.getState() === now ? whyNot(command, now) : null;
  if (reason) tell(reason);
}

/** What was being typed when the tab went is taken as soon as the page can be edited here. */
function useTakenTyped(desk: DeskStore, { id, readOnly }: OpenDesk): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each page, and again where it has become free
  useEffect(() => takeTyped(browserKeeper, desk), [desk, id, readOnly]);
}

/** Lets the engine read the page again, and says so if that fails. */
function useRedetection(desk: DeskStore): () => void {
  const { problems } = useMessages();
  const { say } = useNotices();
  return useCallback(() => {
    void desk.redetect().then((failure) => failure && say({ tone: 'bad', text: problems.failures[failure.failed] }));
  }, [desk, problems, say]);
}
