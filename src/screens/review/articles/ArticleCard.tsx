import { Check } from 'lucide-react';
import { type DragEvent, memo } from 'react';
import { ownerAt } from '../../../domain/partition.ts';
import type { Proof } from '../../../domain/proof.ts';
import type { Doubt } from '../../../domain/reading.ts';
import { type ArticleId, articleNumber } from '../../../domain/span.ts';
import { commandNamed } from '../../../session/commands/commands.ts';
import type { DeskStore } from '../../../session/deskState.ts';
import { letterOf } from '../../../session/letter.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { classes } from '../../../ui/classes.ts';
import { hued } from '../../../ui/hued.ts';
import { Kbd } from '../../../ui/Kbd.tsx';
import { useFormats, useMessages } from '../../messages/MessagesProvider.tsx';
import { useKeymap } from '../../useKeymap.ts';
import { doubtSaid } from '../spoken/sayings.ts';
import { excerptOf } from '../titleOf.ts';
import styles from './ArticleCard.module.css';
import type { ArticleView } from './articleView.ts';
import { CleanCopy } from './CleanCopy.tsx';
import { droppedPiece, isPieceOver } from './dragPiece.ts';
import { Fields } from './Fields.tsx';
import { joinNames } from './names.ts';
import { Pieces } from './Pieces.tsx';

export interface ArticleCardProps {
  readonly view: ArticleView;
  /** For the open card alone: the others are not drawn anew with every edit. */
  readonly proof: Proof | null;
  readonly desk: DeskStore;
  readonly open: boolean;
  readonly hovered: boolean;
  readonly readOnly: boolean;
  readonly language: string | null;
  readonly lineStarts: readonly number[];
  /** The engine's doubts about it that are still open, the least sure first. */
  readonly doubts: readonly Doubt[];
}

/** An article: one quiet line, or (the focused one) set like print with its pieces and fields. */
export const ArticleCard = memo(function ArticleCard(props: ArticleCardProps) {
  const { view, desk, open, hovered } = props;
  const { article } = view;
  const letter = letterOf(article.id);
  return (
    <article
      {...hued(articleNumber(article.id) - 1)}
      aria-labelledby={`card-${article.id}`}
      data-article={article.id}
      className={classes(styles['card'], open && styles['open'], hovered && styles['hovered'])}
      onMouseEnter={() => desk.hover(article.id)}
      onMouseLeave={() => desk.hover(null)}
      onDragOver={(event) => {
        if (!isPieceOver(event)) return;
        event.preventDefault();
        desk.hover(article.id);
      }}
      onDrop={(event) => take(event, article.id, desk)}
    >
      <CardHead {...props} letter={letter} />
      {open && props.proof && (
        <Pieces
          view={view}
          proof={props.proof}
          desk={desk}
          lineStarts={props.lineStarts}
          letter={letter}
          readOnly={props.readOnly}
        />
      )}
      {open && <CleanCopy view={view} desk={desk} letter={letter} language={props.language} />}
      {open && <Fields view={view} desk={desk} readOnly={props.readOnly} />}
    </article>
  );
}, sameCard);

/** The piece that is dropped on a card goes to its article. */
function take(event: DragEvent, owner: ArticleId, desk: DeskStore): void {
  const state = desk.store.getState();
  const piece = state.phase === 'open' && isPieceOver(event) && droppedPiece(state.id);
  desk.hover(null);
  if (!piece || state.phase !== 'open') return;
  event.preventDefault();
  if (ownerAt(state.proof, piece.start) !== owner) desk.edit({ kind: 'assign', ...piece, owner });
}

/** Doubts are counted anew with every edit; a card is drawn anew only if its own are others. */
function sameCard({ doubts: before, ...a }: ArticleCardProps, { doubts: after, ...b }: ArticleCardProps): boolean {
  const others = Object.keys(a) as (keyof typeof a)[];
  return (
    others.every((key) => a[key] === b[key]) &&
    before.length === after.length &&
    before.every((doubt, i) => doubt === after[i])
  );
}

function CardHead({
  view,
  desk,
  open,
  readOnly,
  language,
  doubts,
  letter,
}: ArticleCardProps & { readonly letter: string }) {
  const { review } = useMessages();
  const { article } = view;
  const accepted = article.review === 'approved';
  return (
    <header className={styles['head']}>
      <button
        type="button"
        id={`card-${article.id}`}
        className={styles['name']}
        aria-expanded={open}
        data-idle={open || undefined}
        onClick={() => desk.focus(article.id, 'articles')}
      >
        <b className={styles['letter']} aria-hidden="true">
          {letter}
        </b>
        <span className="spoken">{review.letter(letter)} </span>
        <span className={styles['words']}>
          {open ? <SpokenTitle view={view} /> : <CardTitle view={view} language={language} />}
          <CardFacts view={view} />
          {doubts[0] && <SpokenDoubt doubt={doubts[0]} />}
        </span>
      </button>
      <CardDoubt doubts={doubts} desk={desk} />
      {open && !readOnly && <AcceptButton accepted={accepted} desk={desk} />}
      {accepted && <Check size={15} className={styles['accepted']} role="img" aria-label={review.accepted} />}
    </header>
  );
}

function CardTitle({ view: { fields, paragraphs }, language }: Pick<ArticleCardProps, 'view' | 'language'>) {
  const { review } = useMessages();
  const excerpt = excerptOf(paragraphs[0]?.text ?? '');
  const whole = [fields.kicker, fields.title].filter(Boolean).join(' ');
  return (
    <span
      className={styles['title']}
      title={whole || undefined}
      lang={whole || excerpt ? (language ?? undefined) : undefined}
    >
      {fields.kicker && <span className={styles['kicker']}>{fields.kicker}</span>}
      {fields.title ? <strong>{fields.title}</strong> : <em>{excerpt || review.noTitle}</em>}
    </span>
  );
}

/** The open card shows its title as it is printed; its name says it all the same. */
function SpokenTitle({ view: { fields } }: { readonly view: ArticleView }) {
  const { review } = useMessages();
  return <span className="spoken">{fields.title ?? review.noTitle} </span>;
}

/** A listener who goes from card to card hears of the doubt with the name. */
function SpokenDoubt({ doubt }: { readonly doubt: Doubt }) {
  const messages = useMessages();
  const { percent } = useFormats();
  return <span className="spoken"> {doubtSaid({ ...messages, percent }, doubt)}</span>;
}

function CardFacts({ view }: { readonly view: ArticleView }) {
  const { review, terms } = useMessages();
  const { authors, photographers } = view.fields;
  const names = [...authors, ...photographers];
  const facts = [
    terms.types[view.article.type],
    names.length > 0 && joinNames(names.slice(0, 3)),
    review.characters(view.length),
    review.pieces(view.pieces.length),
  ];
  return <span className={styles['facts']}>{facts.filter(Boolean).join(' · ')}</span>;
}

/** The engine's first doubt about the article, in a sentence; it leads to the place. */
function CardDoubt({ doubts, desk }: { readonly doubts: readonly Doubt[]; readonly desk: DeskStore }) {
  const messages = useMessages();
  const { percent } = useFormats();
  const { evidence } = messages;
  const [doubt] = doubts;
  if (!doubt) return null;
  const reason = doubt.evidence[0];
  const words = reason ? evidence[reason.code](reason.values) : '';
  const sure = percent(doubt.confidence);
  const { start } = doubt.range;
  return (
    <span className={styles['doubt']}>
      <Chip
        tone="doubt"
        title={words}
        label={doubtSaid({ ...messages, percent }, doubt)}
        kept={words && `· ${sure}`}
        onPress={() => desk.select(start, start, 'command')}
      >
        {words || sure}
      </Chip>
    </span>
  );
}

/** Does what the key does, the step to the next article included. */
function AcceptButton({ accepted, desk }: { readonly accepted: boolean; readonly desk: DeskStore }) {
  const { shown } = useKeymap();
  const { review } = useMessages();
  const accept = () => {
    const state = desk.store.getState();
    if (state.phase === 'open') commandNamed('accept').run(desk, state);
  };
  return (
    <Button onClick={accept}>
      {accepted ? review.takeBack : review.accept} <Kbd>{shown('accept')}</Kbd>
    </Button>
  );
}
