import { memo } from 'react';
import type { DeskStore, OpenDesk } from '../../session/deskState.ts';
import { ARTICLE_FILTERS, countsIn } from '../../session/look.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import styles from './ListBar.module.css';

interface ListBarProps {
  readonly desk: DeskStore;
  readonly state: OpenDesk;
}

/** Over the articles: which of them are shown, with how many there are of each kind; and whether readings are compared. */
export const ListBar = memo(function ListBar({ desk, state }: ListBarProps) {
  const { review, commands } = useMessages();
  const counts = countsIn(state);
  const { filter, compare, fold } = state.look;
  return (
    <div className={styles['bar']}>
      <div role="toolbar" aria-label={review.filterLabel} className={styles['filters']}>
        {ARTICLE_FILTERS.map((name) => (
          <button key={name} type="button" aria-pressed={name === filter} onClick={() => desk.look({ filter: name })}>
            {review.filters[name](counts[name])}
          </button>
        ))}
      </div>
      <div className={styles['filters']}>
        <button
          type="button"
          aria-pressed={fold}
          aria-label={commands.fold}
          title={review.folding}
          onClick={() => desk.look({ fold: !fold })}
        >
          {review.foldShort}
        </button>
        {state.reading && (
          <button
            type="button"
            aria-pressed={compare}
            aria-label={commands.compare}
            title={review.comparing}
            onClick={() => desk.look({ compare: !compare })}
          >
            {review.compareShort}
          </button>
        )}
      </div>
    </div>
  );
});
