import { useEffect, useRef, useState } from 'react';
import type { Article } from '../../domain/article.ts';
import { inPageOrder } from '../../domain/pageOrder.ts';
import { articleNumber } from '../../domain/span.ts';
import { sendEdit } from '../../session/commands/division.ts';
import { freshId } from '../../session/commands/target.ts';
import type { DeskStore, OpenDesk } from '../../session/desk.ts';
import { letterOf } from '../../session/letter.ts';
import { hued } from '../../ui/hued.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { articleView } from './articles/articleView.ts';
import styles from './SendTo.module.css';

interface SendToProps {
  readonly desk: DeskStore;
  readonly state: OpenDesk;
}

/** The articles whose letters begin with what was typed. */
const matching = (articles: readonly Article[], typed: string): readonly Article[] =>
  articles.filter(({ id }) => letterOf(id).startsWith(typed));

/** After `T`: each article with its letter; the letter sends the selection there. Escape leaves things as they are. */
export function SendTo({ desk, state }: SendToProps) {
  const { review } = useMessages();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const articles = inPageOrder(state.proof);
  useEffect(() => {
    const before = document.activeElement;
    field.current?.focus();
    return () => (before instanceof HTMLElement ? before.focus() : undefined);
  }, []);
  const send = (article: Article | undefined) => {
    desk.enter('edit');
    if (article) desk.edit(sendEdit(state, article.id));
  };
  const onTyped = (value: string) => {
    const letters = value.toUpperCase().replace(/[^A-Z]/g, '');
    const left = matching(articles, letters);
    setTyped(letters);
    if (left.length === 1 && letterOf((left[0] as Article).id) === letters) send(left[0]);
  };
  return (
    <div className={styles['sheet']} role="dialog" aria-label={review.sendTitle}>
      <label className={styles['head']}>
        {review.sendTitle}
        <input
          ref={field}
          value={typed}
          placeholder={review.sendHint}
          autoComplete="off"
          onChange={(event) => onTyped(event.target.value)}
          onBlur={(event) =>
            !event.currentTarget.closest('[role=dialog]')?.contains(event.relatedTarget) && desk.enter('edit')
          }
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || event.keyCode === 229) return;
            if (event.key === 'Escape') desk.enter('edit');
            if (event.key === 'Enter') send(matching(articles, typed)[0]);
          }}
        />
      </label>
      <ul className={styles['list']}>
        {matching(articles, typed).map((article) => (
          <li key={article.id}>
            <Target article={article} state={state} onPick={() => send(article)} />
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={styles['target']}
        onClick={() => {
          desk.enter('edit');
          desk.edit(sendEdit(state, freshId(state)));
        }}
      >
        + {review.sendNew}
      </button>
    </div>
  );
}

function Target({
  article,
  state,
  onPick,
}: {
  readonly article: Article;
  readonly state: OpenDesk;
  readonly onPick: () => void;
}) {
  const { fields, paragraphs } = articleView(state.proof, article);
  return (
    <button type="button" {...hued(articleNumber(article.id) - 1)} className={styles['target']} onClick={onPick}>
      <b className={styles['letter']}>{letterOf(article.id)}</b>
      <span>{fields.title ?? paragraphs[0]?.text.slice(0, 30) ?? ''}</span>
    </button>
  );
}
