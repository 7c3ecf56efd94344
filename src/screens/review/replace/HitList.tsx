import { articleOf } from '../../../domain/proof.ts';
import { articleNumber, isArticleId, type Owner } from '../../../domain/span.ts';
import type { OpenDesk } from '../../../session/deskState.ts';
import { letterOf } from '../../../session/letter.ts';
import type { Hit } from '../../../session/replacing.ts';
import { hued } from '../../../ui/hued.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { titleOf } from '../titleOf.ts';
import styles from './ReplacePanel.module.css';

interface HitListProps {
  readonly state: OpenDesk;
  readonly hits: readonly Hit[];
  readonly isTicked: (hit: Hit) => boolean;
  readonly onTick: (hits: readonly Hit[], on: boolean) => void;
  /** Shows a place in the source and in its article. */
  readonly onShow: (hit: Hit) => void;
}

/** What was found, under the article that it stands in. */
export function HitList(props: HitListProps) {
  const groups = [...Map.groupBy(props.hits, ({ owner }) => owner)];
  return (
    <div className={styles['hits']}>
      {groups.map(([owner, hits]) => (
        <Group key={owner} {...props} owner={owner} hits={hits} />
      ))}
    </div>
  );
}

function Group({ owner, hits, state, isTicked, onTick, onShow }: HitListProps & { readonly owner: Owner }) {
  const { copy, terms } = useMessages();
  const article = isArticleId(owner) ? articleOf(state.proof, owner) : undefined;
  const language = state.proof.fields.language ?? undefined;
  const title = article ? titleOf(state.proof, article) : '';
  const name = isArticleId(owner) ? copy.hitsIn(letterOf(owner), title) : terms.owners[owner];
  const possible = hits.filter(({ refused }) => refused === null);
  const all = possible.every(isTicked);
  return (
    <section {...(isArticleId(owner) ? hued(articleNumber(owner) - 1) : {})} aria-label={name}>
      <h3 className={styles['group']}>
        <label>
          <input
            type="checkbox"
            aria-label={`${name}: ${copy.tickAll}`}
            checked={all && possible.length > 0}
            disabled={possible.length === 0}
            ref={(box) => {
              if (box) box.indeterminate = !all && possible.some(isTicked);
            }}
            onChange={(event) => onTick(possible, event.target.checked)}
          />
          {isArticleId(owner) && <b className={styles['letter']}>{letterOf(owner)}</b>}
          {isArticleId(owner) ? <span lang={language}>{title}</span> : <span>{name}</span>}
        </label>
        <span className={styles['count']}>{hits.length}</span>
      </h3>
      <ul>
        {hits.map((hit) => (
          <HitLine
            key={`${hit.range.start} ${hit.before.length} ${hit.found}`}
            hit={hit}
            language={language}
            ticked={isTicked(hit)}
            onTick={(on) => onTick([hit], on)}
            onShow={() => onShow(hit)}
          />
        ))}
      </ul>
    </section>
  );
}

interface HitLineProps {
  readonly hit: Hit;
  /** Of the page. */
  readonly language: string | undefined;
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
  readonly onShow: () => void;
}

const line = (text: string): string => text.replace(/\s*\n\s*/g, ' ⏎ ');

/** A place with what stands around it: what it says struck out, what it will say beside it. */
function HitLine({ hit, language, ticked, onTick, onShow }: HitLineProps) {
  const { copy, problems } = useMessages();
  const { before, found, by, after, refused } = hit;
  return (
    <li className={styles['hit']}>
      <input
        type="checkbox"
        aria-label={copy.tick(`${before}${found}${after}`)}
        checked={ticked}
        disabled={refused !== null}
        onChange={(event) => onTick(event.target.checked)}
      />
      <button type="button" className={styles['context']} lang={language} onClick={onShow}>
        {line(before)}
        <del>{line(found)}</del>
        {ticked && by !== '' && <ins>{by}</ins>}
        {line(after)}
      </button>
      {refused && <span className={styles['refused']}>{problems.refusals[refused]}</span>}
    </li>
  );
}
