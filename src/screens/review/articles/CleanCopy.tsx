import { memo, useId } from 'react';
import { type CopyBlock, correctedIn } from '../../../session/copyPlaces.ts';
import type { DeskStore } from '../../../session/deskState.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import type { ArticleView } from './articleView.ts';
import styles from './CleanCopy.module.css';
import { CopyBlockText } from './CopyBlockText.tsx';
import { useCopyCaret } from './useCopyCaret.ts';

interface CleanCopyProps {
  readonly view: ArticleView;
  readonly desk: DeskStore;
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

/** An article set as it would be printed: errors leap out of clean copy, and are put right where they stand. */
export const CleanCopy = memo(function CleanCopy({ view, desk, letter, language }: CleanCopyProps) {
  const { review, copy } = useMessages();
  const help = useId();
  const { root, mark, spoken } = useCopyCaret(view, desk);
  const marks = view.blocks.map((block) => correctedIn(block, view.corrections));
  const lines = (of: (block: CopyBlock) => boolean) =>
    view.blocks.map(
      (block, index) =>
        of(block) && (
          <CopyBlockText
            key={`${block.role} ${block.at}`}
            block={block}
            index={index}
            corrected={marks[index] ?? []}
            source={view.source}
          />
        ),
    );
  const isHead = (block: CopyBlock) => view.heads.includes(block);
  const said = marks.reduce((sum, list) => sum + list.length, 0);
  return (
    <section className={styles['copy']} aria-label={review.copyOf(letter)} lang={language ?? undefined}>
      {/* biome-ignore lint/a11y/useSemanticElements: set like print, with headings; a text area has neither */}
      <div
        ref={root}
        data-copy-of={view.article.id}
        className={styles['text']}
        role="textbox"
        tabIndex={0}
        aria-readonly="true"
        aria-multiline="true"
        aria-label={copy.text(letter)}
        aria-describedby={help}
      >
        <TypedOver view={view} field="kicker" />
        {lines((block) => isHead(block) && block.role === 'kicker')}
        <TypedOver view={view} field="title" />
        {lines((block) => isHead(block) && block.role !== 'kicker')}
        <TypedOver view={view} field="subtitle" />
        <Byline view={view} />
        {view.paragraphs.length === 0 && <p className={styles['missing']}>{review.noCopy}</p>}
        {lines((block) => !isHead(block))}
        <div ref={mark} className={styles['caret']} hidden aria-hidden="true" />
      </div>
      <p id={help} hidden>
        {[copy.corrected(said), copy.help].filter(Boolean).join(' ')}
      </p>
      <div ref={spoken} className="spoken" aria-live="polite" />
    </section>
  );
});

/** A field that does not say what the source says: it has no place there, so the caret passes it by. */
function TypedOver({ view, field }: { readonly view: ArticleView; readonly field: 'kicker' | 'title' | 'subtitle' }) {
  const { review } = useMessages();
  const value = view.fields[field];
  if (value === null && field === 'title') return <p className={styles['missing']}>{review.noTitle}</p>;
  if (value === null || !(field in view.article.overrides)) return null;
  return field === 'title' ? (
    <h2 className={styles['headline']}>{value}</h2>
  ) : (
    <p className={styles[field === 'subtitle' ? 'subheadline' : field]}>{value}</p>
  );
}
