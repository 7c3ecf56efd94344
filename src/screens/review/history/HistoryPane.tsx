import { useVirtualizer } from '@tanstack/react-virtual';
import { X } from 'lucide-react';
import { type KeyboardEvent, memo, useEffect, useMemo, useRef, useState } from 'react';
import type { Edit } from '../../../domain/edits/edit.ts';
import { type ArticleId, isArticleId } from '../../../domain/span.ts';
import type { DeskStore, OpenDesk } from '../../../session/deskState.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useKeymap } from '../../useKeymap.ts';
import { factsOfSteps, type StepFacts } from './facts.ts';
import styles from './HistoryPane.module.css';
import { HistoryStep } from './HistoryStep.tsx';
import { sentenceOf } from './sentence.ts';

interface HistoryPaneProps {
  readonly desk: DeskStore;
  readonly state: OpenDesk;
  /** The editor has just asked for it: the focus goes to the step the page stands at. */
  readonly asked: boolean;
  readonly onClose: () => void;
}

/** Height of a step until it has been measured, in pixels. */
const STEP_HEIGHT = 44;

const articleIn = (edit: Edit): ArticleId | null => {
  const id = 'article' in edit ? edit.article : 'target' in edit ? edit.target : '';
  return isArticleId(id) ? id : null;
};

/** Shows where a step took place: its text, or the card of its article. */
function light(desk: DeskStore, edit: Edit | undefined, facts: StepFacts | undefined): void {
  desk.light(facts?.range ?? null);
  desk.hover(edit && !facts?.range ? articleIn(edit) : null);
}

/** Every step of the page in plain words, the newest first; choosing one takes the page there. */
export function HistoryPane({ desk, state, asked, onClose }: HistoryPaneProps) {
  const { tools } = useMessages();
  const { shown } = useKeymap();
  const pane = useRef<HTMLElement>(null);
  useEffect(() => () => light(desk, undefined, undefined), [desk]);
  const key = shown('history');
  return (
    <aside ref={pane} className={styles['pane']} aria-label={tools.history.title}>
      <header className={styles['head']}>
        <h2>{tools.history.title}</h2>
        <span className={styles['count']}>{tools.history.steps(state.history.entries.length)}</span>
        <IconButton
          tone="quiet"
          label={tools.history.close}
          {...(key && { keys: key })}
          icon={<X size={15} aria-hidden />}
          onClick={onClose}
        />
      </header>
      <Steps desk={desk} proof={state.proof} history={state.history} readOnly={state.readOnly} asked={asked} />
    </aside>
  );
}

type StepsProps = Pick<OpenDesk, 'proof' | 'history' | 'readOnly'> & Pick<HistoryPaneProps, 'desk' | 'asked'>;

/** The step at each line: the log from its end, then the page as it came. Line `i` is the page after `done` steps. */
const Steps = memo(function Steps({ desk, proof, history, readOnly, asked }: StepsProps) {
  const messages = useMessages();
  const { entries, done } = history;
  const facts = useMemo(() => factsOfSteps({ proof, history }), [proof, history]);
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(done);
  const lineOf = (steps: number) => entries.length - steps;
  const list = useVirtualizer({
    count: entries.length + 1,
    getScrollElement: () => scroller.current,
    getItemKey: (line) => entries.length - line,
    estimateSize: () => STEP_HEIGHT,
    overscan: 8,
  });
  const goTo = (steps: number) => {
    setActive(steps);
    list.scrollToIndex(lineOf(steps));
    const row = () => scroller.current?.querySelector<HTMLElement>(`[data-step="${steps}"]`);
    // At once where the step is drawn, or a quick Enter would press the one before it.
    if (row()) row()?.focus();
    else requestAnimationFrame(() => row()?.focus());
  };
  const first = useRef(asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the mark leads the eye, and only a wish the focus
  useEffect(() => {
    setActive(done);
    list.scrollToIndex(lineOf(done));
    if (first.current) goTo(done);
    first.current = false;
  }, [done, entries.length]);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowDown: active - 1, ArrowUp: active + 1, Home: entries.length, End: 0 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    goTo(Math.min(entries.length, Math.max(0, to)));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys lead from step to step; the steps are buttons
    <div ref={scroller} className={styles['scroller']} onKeyDown={onKeyDown}>
      <ol className={styles['steps']} style={{ height: list.getTotalSize() }} reversed>
        {list.getVirtualItems().map(({ index, key, start }) => {
          const steps = entries.length - index;
          const entry = entries[steps - 1];
          const known = facts[steps - 1];
          return (
            <li
              key={key}
              ref={list.measureElement}
              data-index={index}
              aria-setsize={entries.length + 1}
              aria-posinset={index + 1}
              className={styles['row']}
              style={{ transform: `translateY(${start}px)` }}
            >
              <HistoryStep
                steps={steps}
                words={entry && known ? sentenceOf(messages, entry.edit, known) : messages.tools.history.first}
                when={entry?.when ?? null}
                standing={steps === done ? 'now' : steps > done ? 'undone' : 'done'}
                reachable={steps === Math.min(active, entries.length)}
                readOnly={readOnly}
                onGo={() => desk.travel(steps)}
                onLight={(on) => light(desk, on ? entry?.edit : undefined, on ? known : undefined)}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
});
