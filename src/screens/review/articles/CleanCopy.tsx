import { memo } from 'react';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import type { ArticleView } from './articleView.ts';
import styles from './CleanCopy.module.css';

interface CleanCopyProps {
  readonly view: ArticleView;
  readonly letter: string;
  /** Language of the page, for type and hyphenation. */
  readonly language: string | null;
}

/** The names under a headline: writers, photographers, agency, place and date. */
function Byline({ view: { fields } }: { readonly view: ArticleView }) {
  const { authors, photographers, agency, dateline } = fields;
  const parts = [...authors, ...photographers, agency, dateline.place, dateline.date].filter((part) => part !== null);
  return parts.length > 0 && <p className={styles['byline']}>{parts.join('　')}</p>;
}

/** An article set as it would be printed: errors leap out of clean copy. */
export const CleanCopy = memo(function CleanCopy({ view, letter, language }: CleanCopyProps) {
  const { review } = useMessages();
  const { kicker, title, subtitle } = view.fields;
  return (
    <section className={styles['copy']} aria-label={review.copyOf(letter)} lang={language ?? undefined}>
      {kicker && <p className={styles['kicker']}>{kicker}</p>}
      {title ? <h3 className={styles['title']}>{title}</h3> : <p className={styles['missing']}>{review.noTitle}</p>}
      {subtitle && <p className={styles['subtitle']}>{subtitle}</p>}
      <Byline view={view} />
      {view.paragraphs.length === 0 && <p className={styles['missing']}>{review.noCopy}</p>}
      {view.paragraphs.map(({ at, role, text }) => (
        <p key={at} className={styles[role] ?? styles['body']}>
          {text}
        </p>
      ))}
    </section>
  );
});
