import { useRef } from 'react';
import { useStore } from 'zustand';
import type { ImportItem } from '../../session/importItem.ts';
import { isComplete, type Outcome } from '../../session/importing.ts';
import type { Verdict } from '../../session/importTwins.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { useNotices } from '../notices.tsx';
import { useServices } from '../services.ts';
import { go } from '../useRoute.ts';
import { focusTable } from './focus.ts';
import styles from './Import.module.css';
import { ImportLine } from './ImportLine.tsx';

/** The batch: what each file is, what will come in and what cannot; then how far it has come. */
export function ImportDialog() {
  const messages = useMessages();
  const words = messages.import;
  const { importing } = useServices();
  const { phase, items, verdicts, outcome } = useStore(importing);
  const end = useEnd();
  const order = useAttention(items, verdicts);
  const { dismiss, stop, store } = importing.getState();
  const fresh = [...verdicts.values()].filter(({ taken }) => taken).flatMap((verdict) => verdict.fresh);
  const ready = new Set(fresh).size;
  // Files as a whole, and single places of the others: nothing is left out without being counted.
  const refused =
    items.reduce((sum, item) => sum + item.refused.length, 0) +
    [...verdicts.values()].reduce((sum, { clashes }) => sum + clashes.length, 0);
  const choosing = phase === 'choosing';
  const summary = ready === 0 ? words.nothing : words.summary({ ready, refused });
  return (
    <Dialog
      wide
      light={false}
      title={words.title}
      closeLabel={messages.frame.close}
      onClose={phase === 'storing' ? stop : dismiss}
      actions={
        choosing ? (
          <>
            <span className={styles['summary']}>{summary}</span>
            <Button onClick={dismiss}>{messages.frame.cancel}</Button>
            <Button tone="main" autoFocus data-autofocus disabled={ready === 0} onClick={() => void store().then(end)}>
              {words.start({ count: ready })}
            </Button>
          </>
        ) : (
          <>
            <ImportProgress />
            <Button onClick={phase === 'storing' ? stop : dismiss}>{words.stop}</Button>
          </>
        )
      }
    >
      {outcome && !isComplete(outcome) && (
        <p role="alert" className={styles['failed']}>
          <Missed outcome={outcome} />
        </p>
      )}
      <ul className={styles['items']}>
        {order.map((item) => (
          <ImportLine key={item.key} item={item} verdict={verdicts.get(item.key)} locked={!choosing} />
        ))}
      </ul>
      <LiveRegion text={choosing ? summary : ''} />
    </Dialog>
  );
}

/** Why fewer pages came in than were wanted. */
function Missed({ outcome: { added, of, failure } }: { readonly outcome: Outcome }) {
  const { import: words, problems } = useMessages();
  const counts = { done: added.length, of };
  return failure ? `${problems.failures[failure.failed]} ${words.failed(counts)}` : words.missed(counts);
}

/** The items with those first that want a look: refused, guessed, twins. A line keeps its place once it is shown. */
function useAttention(items: readonly ImportItem[], verdicts: ReadonlyMap<number, Verdict>): readonly ImportItem[] {
  const ranks = useRef(new Map<number, number>());
  const rank = (item: ImportItem): number => {
    const known = ranks.current.get(item.key);
    if (known !== undefined) return known;
    const fresh =
      item.refused.length > 0 ? 0 : !item.certain || item.garbled ? 1 : verdicts.get(item.key)?.twin ? 2 : 3;
    ranks.current.set(item.key, fresh);
    return fresh;
  };
  return items.toSorted((a, b) => rank(a) - rank(b));
}

function ImportProgress() {
  const { import: words } = useMessages();
  const { importing } = useServices();
  const { phase, done, of } = useStore(importing);
  const text = phase === 'storing' ? words.storing({ done, of }) : words.reading({ done: Math.min(done + 1, of), of });
  return (
    <span className={styles['summary']}>
      <Progress label={words.title} done={done} of={of} text={text} />
    </span>
  );
}

/** What follows a batch: one page is opened; of several it is said how many, and in the library the keys go on in the list. */
function useEnd(): (outcome: Outcome) => void {
  const { import: words } = useMessages();
  const { say } = useNotices();
  return (outcome) => {
    if (!isComplete(outcome)) return;
    const { added, of } = outcome;
    const [only] = added;
    if (of > 1) requestAnimationFrame(() => focusTable());
    if (added.length < of) say({ text: words.stopped({ done: added.length, of }) });
    else if (of === 1 && only !== undefined) go({ screen: 'page', id: only, article: null });
    else say({ text: words.done({ count: added.length }) });
  };
}
