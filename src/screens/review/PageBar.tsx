import { Check, ChevronLeft, ChevronRight, Redo2, Undo2 } from 'lucide-react';
import { memo, useDeferredValue } from 'react';
import { homelessIn } from '../../domain/homeless.ts';
import { openDoubts } from '../../domain/openDoubts.ts';
import { isSettled } from '../../domain/page.ts';
import { commandNamed } from '../../session/commands/commands.ts';
import type { DeskStore, OpenDesk } from '../../session/deskState.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { useKeymap } from '../useKeymap.ts';
import { go } from '../useRoute.ts';
import { CommandButton } from './CommandButton.tsx';
import styles from './PageBar.module.css';
import { PageFieldsButton } from './PageFields.tsx';
import { SavingSign } from './SavingSign.tsx';
import type { Queue } from './useQueue.ts';

interface PageBarProps {
  readonly desk: DeskStore;
  readonly state: OpenDesk;
  /** The question whether a page with homeless text is approved all the same; asked by button and key alike. */
  readonly asking: boolean;
  readonly onAsk: (asking: boolean) => void;
  readonly onApprove: () => void;
  readonly queue: Queue;
}

/** The screen's part of the top bar: which page, how far, what is doubtful, is it saved, and on. */
export function PageBar({ state, ...rest }: PageBarProps) {
  // What can be done with the whole page is worked out after the change itself stands on the screen.
  return <Bar {...rest} state={useDeferredValue(state)} />;
}

const Bar = memo(function Bar(props: PageBarProps) {
  const { desk, state, queue } = props;
  const { review } = useMessages();
  const { articles } = state.proof;
  const done = articles.filter((article) => article.review === 'approved').length;
  const doubts = openDoubts(state).length;
  return (
    <div className={styles['bar']}>
      <PageFieldsButton desk={desk} state={state} />
      {queue.length > 1 && <QueueSteps queue={queue} />}
      {state.readOnly && (
        <strong className={styles['readOnly']} title={review.readOnly}>
          {review.readOnly}
        </strong>
      )}
      <span className={styles['space']} />
      {articles.length > 0 && (
        <Progress
          label={review.settled(done, articles.length)}
          done={done}
          of={articles.length}
          text={review.settled(done, articles.length)}
        />
      )}
      {doubts > 0 && (
        <Button
          tone="quiet"
          className={styles['doubts'] ?? ''}
          onClick={() => commandNamed('next-doubt').run(desk, state)}
        >
          ◆ {review.doubts(doubts)}
        </Button>
      )}
      <CommandButton name="undo" desk={desk} state={state} icon={<Undo2 size={15} aria-hidden />} />
      <CommandButton name="redo" desk={desk} state={state} icon={<Redo2 size={15} aria-hidden />} />
      <SavingSign desk={desk} id={state.id} />
      <ApproveButton {...props} />
    </div>
  );
});

/** A page with text that nobody owns is not approved without saying so. */
function ApproveButton({ desk, state, asking, onAsk, onApprove }: PageBarProps) {
  const { review } = useMessages();
  const { shown } = useKeymap();
  const command = commandNamed('approve-page');
  const homeless = homelessIn(state.proof);
  const approve = () => {
    onAsk(false);
    onApprove();
  };
  if (isSettled(state.proof.fields)) return <Settled desk={desk} state={state} />;
  return (
    <>
      <Button tone="main" disabled={!command.canRun(state)} onClick={() => (homeless > 0 ? onAsk(true) : approve())}>
        {review.approve} <Kbd>{shown('approve-page')}</Kbd>
      </Button>
      {asking && (
        <Dialog
          title={review.approveHomelessTitle}
          closeLabel={review.close}
          onClose={() => onAsk(false)}
          actions={
            <>
              <Button onClick={() => onAsk(false)}>{review.cancel}</Button>
              <Button tone="main" onClick={approve}>
                {review.approveAnyway}
              </Button>
            </>
          }
        >
          <p>{review.approveHomeless(homeless)}</p>
        </Dialog>
      )}
    </>
  );
}

/** The last word has been said; it can be taken back. */
function Settled({ desk, state }: Pick<PageBarProps, 'desk' | 'state'>) {
  const { review } = useMessages();
  const empty = state.proof.fields.review === 'empty';
  const reopen = () => desk.edit({ kind: 'set-review', target: 'page', review: 'in-review' });
  return (
    <>
      <span className={styles['settled']}>
        <Check size={15} aria-hidden /> {empty ? review.pageEmpty : review.pageApproved}
      </span>
      <Button disabled={state.readOnly} onClick={reopen}>
        {review.takeBack}
      </Button>
    </>
  );
}

/** Where the page stands in the queue, and the way to its neighbours. */
function QueueSteps({ queue }: { readonly queue: Queue }) {
  const { review } = useMessages();
  const leadTo = (id: string | null) => () => {
    if (id) go({ screen: 'page', id, article: null });
  };
  return (
    <span className={styles['queue']}>
      <IconButton
        tone="quiet"
        label={review.previousPage}
        icon={<ChevronLeft size={15} aria-hidden />}
        disabled={!queue.previous}
        onClick={leadTo(queue.previous)}
      />
      {queue.at >= 0 && review.pageOf(queue.at + 1, queue.length)}
      <IconButton
        tone="quiet"
        label={review.nextPage}
        icon={<ChevronRight size={15} aria-hidden />}
        disabled={!queue.next}
        onClick={leadTo(queue.next)}
      />
    </span>
  );
}
