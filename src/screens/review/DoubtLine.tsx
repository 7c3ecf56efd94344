import type { Doubt } from '../../domain/reading.ts';
import type { DeskStore, OpenDesk } from '../../session/deskState.ts';
import { letterOf } from '../../session/letter.ts';
import { useFormats, useMessages } from '../messages/MessagesProvider.tsx';
import { CommandLink } from './CommandLink.tsx';
import { factsOf } from './history/facts.ts';
import { sentenceOf } from './history/sentence.ts';
import styles from './StatusBar.module.css';

interface DoubtLineProps {
  readonly doubt: Doubt;
  readonly desk: DeskStore;
  readonly state: OpenDesk;
}

/** So many reasons are told; the first is the telling one. */
const REASONS = 3;

/** Why the place at the caret is doubtful, and what can be done about it with one key. */
export function DoubtLine({ doubt, desk, state }: DoubtLineProps) {
  const { review, evidence, tools, terms } = useMessages();
  const { percent } = useFormats();
  const reasons = doubt.evidence.slice(0, REASONS).map(({ code, values }) => evidence[code](values));
  const question = review.doubtKinds[doubt.kind](doubt.article ? letterOf(doubt.article) : '');
  const why = [review.doubtConfidence(percent(doubt.confidence)), ...reasons].join(' · ');
  return (
    <div className={styles['doubt']} role="status">
      <span className={styles['reasons']} title={why}>
        <b>◆ {question}</b> {why}
      </span>
      {doubt.alternative && (
        <CommandLink name="repair" desk={desk} state={state}>
          {review.namely(sentenceOf({ tools, terms }, doubt.alternative, factsOf(state.proof, doubt.alternative)))}
        </CommandLink>
      )}
      {doubt.article && <CommandLink name="accept" desk={desk} state={state} />}
      <CommandLink name="next-doubt" desk={desk} state={state} />
    </div>
  );
}
