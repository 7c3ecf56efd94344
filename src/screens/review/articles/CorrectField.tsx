import type { EditorView } from '@codemirror/view';
import { RotateCcw } from 'lucide-react';
import { type FocusEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CorrectText } from '../../../domain/edits/edit.ts';
import type { Range } from '../../../domain/span.ts';
import { readingOf } from '../../../session/copyBlocks.ts';
import { correctable, correctEdit, giveBackEdit, isCorrected } from '../../../session/correcting.ts';
import type { DeskStore, OpenDesk } from '../../../session/deskState.ts';
import { browserKeeper } from '../../../session/keeper.ts';
import { keepTyped } from '../../../session/typed.ts';
import { Button } from '../../../ui/Button.tsx';
import { isComposing } from '../../../ui/composing.ts';
import { Kbd } from '../../../ui/Kbd.tsx';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import styles from './CorrectField.module.css';
import { copyRoot, isInCopy, type Spot, spotOf } from './correctPlace.ts';
import { useTaking } from './useDraft.ts';

interface CorrectProps {
  readonly desk: DeskStore;
  readonly state: OpenDesk;
  /** The source pane. */
  readonly view: EditorView | null;
}

/** The word or selection under the caret, put right in place: a field at the place itself. */
export function CorrectField(props: CorrectProps) {
  const { desk, state } = props;
  const [range] = useState(() => correctable(state.proof, state.place.anchor, state.place.head));
  useEffect(() => {
    if (!range) desk.enter('edit');
  }, [range, desk]);
  return range && <Field {...props} range={range} />;
}

/** Pixels between the field and the line that it stands over. */
const GAP = 6;

/** Puts the field under the place, or over it where there is no room below. */
function put(box: HTMLElement, spot: Spot = { left: window.innerWidth / 3, top: 120, bottom: 120 }): void {
  const { width, height } = box.getBoundingClientRect();
  const below = spot.bottom + GAP + height <= window.innerHeight;
  box.style.left = `${Math.max(GAP, Math.min(spot.left - GAP, window.innerWidth - width - GAP))}px`;
  box.style.top = `${below ? spot.bottom + GAP : Math.max(GAP, spot.top - GAP - height)}px`;
}

function Field({ desk, state, view, range }: CorrectProps & { readonly range: Range }) {
  const { copy } = useMessages();
  const { proof, place } = state;
  const [text, setText] = useState(() => readingOf(proof, range));
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  const [inCopy] = useState(() => isInCopy(state));
  const source = proof.page.text.slice(range.start, range.end);
  const corrected = isCorrected(proof, range);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, where the place was when the field opened
  useLayoutEffect(() => {
    if (box.current) put(box.current, spotOf(state, view, range, inCopy) ?? undefined);
    input.current?.select();
  }, []);

  const back = () => (inCopy ? copyRoot(place.article)?.focus({ preventScroll: true }) : view?.focus());
  /** Makes the edit, if there is one, and lets go of the place; only once, for the focus goes away by that as well. */
  const finish = (edit: CorrectText | null, where: 'back' | 'elsewhere' = 'back') => {
    if (done.current) return;
    done.current = true;
    const made = edit !== null && desk.edit(edit);
    if (!made) desk.enter('edit');
    if (made && inCopy && place.article) desk.select(range.end, range.end, 'articles', place.article);
    if (where === 'back') back();
  };
  useTaking(desk, () => finish(correctEdit(proof, range, text)));
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') {
      keepTyped(browserKeeper, desk, null);
      finish(null);
    } else if (event.key === 'Enter' && event.target === input.current) finish(correctEdit(proof, range, text));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget) && document.hasFocus())
      finish(correctEdit(proof, range, text), 'elsewhere');
  };
  return (
    <div
      ref={box}
      role="dialog"
      aria-label={copy.correct}
      className={styles['box']}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <div className={styles['row']}>
        <input
          ref={input}
          className={styles['input']}
          value={text}
          size={Math.min(40, Math.max(4, text.length + 2))}
          lang={proof.fields.language ?? undefined}
          aria-label={copy.reading}
          placeholder={copy.correctHint}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target: { value } }) => {
            setText(value);
            keepTyped(browserKeeper, desk, correctEdit(proof, range, value));
          }}
        />
        <Button tone="main" onClick={() => finish(correctEdit(proof, range, text))}>
          {copy.commit} <Kbd>↵</Kbd>
        </Button>
        {corrected && (
          <Button onClick={() => finish(giveBackEdit(range))} title={copy.giveBack}>
            <RotateCcw size={13} aria-hidden /> {copy.giveBack}
          </Button>
        )}
      </div>
      {(corrected || source !== text) && (
        <span className={styles['was']}>{copy.source(source.replace(/\s*\n\s*/g, ' ⏎ '))}</span>
      )}
    </div>
  );
}
