import { type Ref, useEffect, useMemo, useRef } from 'react';
import type { Candidate } from '../../../domain/missing.ts';
import { piecesOf } from '../../../domain/partition.ts';
import { articleOf, type Proof } from '../../../domain/proof.ts';
import { type ArticleId, articleNumber, isArticleId, type Owner, type Range } from '../../../domain/span.ts';
import { letterOf } from '../../../session/letter.ts';
import { lineStarts } from '../../../session/lines.ts';
import { linesAway, linesOf } from '../../../session/linesAway.ts';
import { classes } from '../../../ui/classes.ts';
import { hued } from '../../../ui/hued.ts';
import { Kbd } from '../../../ui/Kbd.tsx';
import type { Messages } from '../../messages/en.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { excerptOf, titleOf } from '../titleOf.ts';
import styles from './FindMissing.module.css';

interface CandidateListProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly proof: Proof;
  readonly article: ArticleId;
  readonly found: readonly Candidate[];
  readonly chosen: number;
  /** Begins the options' names in the document. */
  readonly names: string;
  readonly label: string;
  readonly onChoose: (index: number) => void;
  readonly onTake: (candidate: Candidate) => void;
}

/** UTF-16 units that are shown of a candidate. */
const FIRST_WORDS = 72;
/** So many reasons are told; the first is the telling one. */
const REASONS = 3;

/** The candidates with the figures that take them. */
export function CandidateList({ proof, article, found, chosen, names, label, ...rest }: CandidateListProps) {
  const starts = useMemo(() => lineStarts(proof.page.text), [proof.page]);
  const own = piecesOf(proof, article);
  return (
    <div
      ref={rest.ref}
      role="listbox"
      tabIndex={0}
      className={styles['list']}
      aria-label={label}
      aria-activedescendant={`${names}${chosen}`}
    >
      {found.map((candidate, i) => (
        <Option
          key={candidate.ranges[0]?.start}
          id={`${names}${i}`}
          figure={i + 1}
          candidate={candidate}
          proof={proof}
          place={placeOf(starts, candidate, own)}
          chosen={i === chosen}
          onChoose={() => rest.onChoose(i)}
          onTake={() => rest.onTake(candidate)}
        />
      ))}
    </div>
  );
}

interface Place {
  readonly from: number;
  readonly to: number;
  /** Lines; less than 0 above the article. */
  readonly away: number;
}

function placeOf(starts: readonly number[], { ranges }: Candidate, own: readonly Range[]): Place {
  const all = { start: Math.min(...ranges.map(({ start }) => start)), end: Math.max(...ranges.map(({ end }) => end)) };
  const [from, to] = linesOf(starts, all);
  return { from, to, away: linesAway(starts, all, own) };
}

interface OptionProps {
  readonly id: string;
  readonly figure: number;
  readonly candidate: Candidate;
  readonly proof: Proof;
  readonly place: Place;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onTake: () => void;
}

function Option({ id, figure, candidate, proof, place, chosen, onChoose, onTake }: OptionProps) {
  const { evidence, missing: words } = useMessages();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) element.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const { owner, ranges } = candidate;
  const first = ranges[0] ?? { start: 0, end: 0 };
  const reasons = candidate.evidence.slice(0, REASONS).map(({ code, values }) => evidence[code](values));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
    <div
      ref={element}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      {...(isArticleId(owner) && hued(articleNumber(owner) - 1))}
      className={classes(styles['option'], chosen && styles['chosen'])}
      onMouseMove={() => chosen || onChoose()}
      onClick={onTake}
    >
      <Kbd>{String(figure)}</Kbd>
      <span className={styles['words']} lang={proof.fields.language ?? undefined}>
        {excerptOf(proof.page.text.slice(first.start, first.end), FIRST_WORDS)}
      </span>
      <span className={styles['place']}>
        {[words.lines(place), away(place, words), ownerWords(proof, owner, words)].join(' · ')}
      </span>
      <span className={styles['why']}>{reasons.join(' · ')}</span>
    </div>
  );
}

const away = ({ away: lines }: Place, words: Messages['missing']): string =>
  lines === 0 ? words.near : lines < 0 ? words.above(-lines) : words.below(lines);

function ownerWords(proof: Proof, owner: Owner, words: Messages['missing']): string {
  if (!isArticleId(owner)) return words[owner];
  const article = articleOf(proof, owner);
  const title = article ? titleOf(proof, article) : '';
  const now = words.of({ letter: letterOf(owner), title });
  return article?.review === 'approved' ? `${now} · ${words.settled}` : now;
}
