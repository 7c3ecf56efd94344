import { useEffect, useRef, useState } from 'react';
import type { Article } from '../../domain/article.ts';
import { type ArticleId, articleNumber } from '../../domain/span.ts';
import { freshId } from '../../session/commands/target.ts';
import { targetEdit, targetsOf, targetTyped } from '../../session/commands/targets.ts';
import type { DeskStore, OpenDesk } from '../../session/deskState.ts';
import { letterOf } from '../../session/letter.ts';
import { classes } from '../../ui/classes.ts';
import { isComposing } from '../../ui/composing.ts';
import { hued } from '../../ui/hued.ts';
import { useFocusReturn } from '../../ui/useFocusReturn.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import styles from './SendTo.module.css';
import { titleOf } from './titleOf.ts';

interface SendToProps {
  readonly desk: DeskStore;
  readonly state: OpenDesk;
}

/**
 * After `T` or `G`: each article with its letter, the likeliest first. Enter takes that one; the letter sends the selection (or merges the article) there; arrows
 * choose, and the article chosen lights up before anything happens. Escape leaves things as they are.
 */
export function SendTo({ desk, state }: SendToProps) {
  const { review } = useMessages();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const targets = targetsOf(state, typed);
  const target = targets[Math.min(chosen, targets.length - 1)];
  useFocusWhileOpen(field);
  useEffect(() => desk.hover(target?.id ?? null), [desk, target]);
  const leave = () => {
    desk.hover(null);
    desk.enter('edit');
  };
  const pick = (id: ArticleId | null | undefined) => {
    if (!id) return;
    leave();
    const edit = targetEdit(state, id);
    if (edit) desk.edit(edit);
  };
  const onTyped = (value: string) => {
    const letters = value.toUpperCase().replace(/[^A-Z]/g, '');
    setTyped(letters);
    setChosen(0);
    pick(targetTyped(state, letters));
  };
  const title = state.mode === 'merge' ? review.mergeTitle : review.sendTitle;
  return (
    <div className={styles['sheet']} role="dialog" aria-label={title}>
      <label className={styles['head']}>
        {title}
        <input
          ref={field}
          value={typed}
          placeholder={review.sendHint}
          autoComplete="off"
          aria-describedby="send-target"
          onChange={(event) => onTyped(event.target.value)}
          onBlur={(event) => !event.currentTarget.closest('[role=dialog]')?.contains(event.relatedTarget) && leave()}
          onKeyDown={(event) => {
            if (isComposing(event)) return;
            const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (by) setChosen((chosen + by + targets.length) % Math.max(1, targets.length));
            if (event.key === 'Escape') leave();
            if (event.key === 'Enter') target ? pick(target.id) : leave();
            if (by || event.key === 'Enter') event.preventDefault();
          }}
        />
      </label>
      <ul className={styles['list']}>
        {targets.map((article) => (
          <li key={article.id} id={article === target ? 'send-target' : undefined}>
            <Target article={article} state={state} chosen={article === target} onPick={() => pick(article.id)} />
          </li>
        ))}
      </ul>
      {state.mode === 'send' && (
        <button type="button" className={styles['target']} onClick={() => pick(freshId(state))}>
          + {review.sendNew}
        </button>
      )}
    </div>
  );
}

/** The field has the focus while the list is open; then it goes back where it came from. */
function useFocusWhileOpen(field: { readonly current: HTMLInputElement | null }): void {
  useFocusReturn();
  useEffect(() => field.current?.focus(), [field]);
}

interface TargetProps {
  readonly article: Article;
  readonly state: OpenDesk;
  readonly chosen: boolean;
  readonly onPick: () => void;
}

function Target({ article, state, chosen, onPick }: TargetProps) {
  return (
    <button
      type="button"
      {...hued(articleNumber(article.id) - 1)}
      className={classes(styles['target'], chosen && styles['chosen'])}
      onClick={onPick}
    >
      <b className={styles['letter']}>{letterOf(article.id)}</b>
      <span lang={state.proof.fields.language ?? undefined}>{titleOf(state.proof, article)}</span>
    </button>
  );
}
