import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { inPageOrder } from '../../../domain/pageOrder.ts';
import { openDoubts } from '../../../session/commands/doubts.ts';
import type { DeskStore, OpenDesk } from '../../../session/desk.ts';
import { lineStarts } from '../../../session/lines.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { ArticleCard } from './ArticleCard.tsx';
import styles from './ArticleList.module.css';
import { articleView } from './articleView.ts';

interface ArticleListProps {
  readonly desk: DeskStore;
  readonly state: OpenDesk;
  /** Told whenever cards have moved: ribbons end at them. */
  readonly onLayout: () => void;
}

/** Height of a card that is not open, in pixels, until it has been measured. */
const CARD_HEIGHT = 52;

/** All articles of the page as cards, in page order; only those in sight are drawn. */
export function ArticleList({ desk, state, onLayout }: ArticleListProps) {
  const { review } = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const { proof, place, hover, readOnly } = state;
  const articles = useMemo(() => inPageOrder(proof), [proof]);
  const starts = useMemo(() => lineStarts(proof.page.text), [proof.page]);
  const doubts = useMemo(
    () => Map.groupBy(openDoubts(state), ({ article }) => article),
    [state.proof, state.reading, state],
  );
  const list = useVirtualizer({
    count: articles.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => articles[index]?.id ?? index,
    estimateSize: () => CARD_HEIGHT,
    overscan: 6,
    onChange: onLayout,
  });
  const at = articles.findIndex(({ id }) => id === place.article);
  useEffect(() => {
    if (at >= 0 && place.from !== 'articles') list.scrollToIndex(at, { align: 'auto' });
  }, [at, place, list]);

  if (articles.length === 0)
    return (
      <EmptyState title={review.noArticles} text={proof.page.text.trim() ? review.noArticlesHint : review.emptyText} />
    );
  return (
    <div ref={scroller} className={styles['scroller']} onScroll={onLayout}>
      <div className={styles['sheet']} style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, key, start }) => {
          const article = articles[index];
          if (!article) return null;
          return (
            <div
              key={key}
              ref={list.measureElement}
              data-index={index}
              className={styles['row']}
              style={{ transform: `translateY(${start}px)` }}
            >
              <ArticleCard
                view={articleView(proof, article)}
                desk={desk}
                open={article.id === place.article}
                hovered={article.id === hover}
                readOnly={readOnly}
                language={proof.fields.language}
                lineStarts={starts}
                doubts={doubts.get(article.id) ?? NONE}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

const NONE = [] as const;
