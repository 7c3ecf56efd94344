import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { openDoubts } from '../../../domain/openDoubts.ts';
import { pieceAt } from '../../../domain/partition.ts';
import type { DeskStore, OpenDesk } from '../../../session/deskState.ts';
import { lineStarts } from '../../../session/lines.ts';
import { articlesIn } from '../../../session/look.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { ArticleCard } from './ArticleCard.tsx';
import styles from './ArticleList.module.css';
import { articleView } from './articleView.ts';
import { useFocusAlong } from './useFocusAlong.ts';

interface ArticleListProps {
  readonly desk: DeskStore;
  readonly state: OpenDesk;
  /** Told whenever cards have moved: ribbons end at them. */
  readonly onLayout: () => void;
  /** Told where another card has opened, or the open one or its place in the source has changed: it is to be in sight. */
  readonly onPlaced: () => void;
}

/** Height of a card that is not open, in pixels, until it has been measured. */
const CARD_HEIGHT = 52;

/** All articles of the page as cards, in page order; only those in sight are drawn. */
export function ArticleList({ desk, state, onLayout, onPlaced }: ArticleListProps) {
  const { review } = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const { proof, place, hover, readOnly } = state;
  const articles = articlesIn(state, state.look.filter);
  const starts = useMemo(() => lineStarts(proof.page.text), [proof.page]);
  const open = openDoubts(state);
  const doubts = useMemo(() => Map.groupBy(open, ({ article }) => article), [open]);
  // The same function while the articles are the same: with another one all cards would be laid out anew.
  const keyOf = useCallback((index: number) => articles[index]?.id ?? index, [articles]);
  const list = useVirtualizer({
    count: articles.length,
    getScrollElement: () => scroller.current,
    getItemKey: keyOf,
    estimateSize: () => CARD_HEIGHT,
    overscan: 6,
    onChange: onLayout,
  });
  const at = articles.findIndex(({ id }) => id === place.article);
  const id = articles[at]?.id;
  const from = place.from;
  const leading = useRef(false);
  useEffect(() => {
    leading.current = id !== undefined && from !== 'articles';
  }, [id, from]);
  // Asked first: it is what brings the measures below up to date.
  const drawn = list.getVirtualItems();
  const isDrawn = drawn.some(({ index }) => index === at);
  // Cards are measured after this one has opened and another has closed, and it moves then, maybe so far that it is not
  // drawn any more: it must stand level with its text in the end, however long it is. Once the editor scrolls, it is the
  // editor who leads.
  const { start, size } = list.measurementsCache[at] ?? NOWHERE;
  const piece = pieceAt(proof, place.head)?.start;
  // biome-ignore lint/correctness/useExhaustiveDependencies: these decide where it is to stand
  useEffect(() => {
    if (!leading.current) return;
    if (isDrawn) onPlaced();
    else list.scrollToIndex(at, { align: 'start' });
  }, [id, from, start, size, piece, isDrawn, onPlaced]);
  const onFocus = useFocusAlong(scroller, id, from === 'command');
  const letGo = () => {
    leading.current = false;
  };

  if (articles.length === 0)
    return (
      <EmptyState title={review.noArticles} text={proof.page.text.trim() ? review.noArticlesHint : review.emptyText} />
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears where the focus and the pointer are, it is no control
    <div
      ref={scroller}
      className={styles['scroller']}
      onScroll={onLayout}
      onWheel={letGo}
      onPointerDown={letGo}
      onFocus={onFocus}
      onBlur={onFocus}
    >
      <div className={styles['sheet']} style={{ height: list.getTotalSize() }}>
        {drawn.map(({ index, key, start }) => {
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
                proof={article.id === place.article ? proof : null}
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
const NOWHERE = { start: 0, size: 0 } as const;
