import type { EditorView } from '@codemirror/view';
import { type CSSProperties, memo, type PointerEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import { openDoubts } from '../../domain/openDoubts.ts';
import { pieces, piecesOf } from '../../domain/partition.ts';
import type { Proof } from '../../domain/proof.ts';
import type { Doubt } from '../../domain/reading.ts';
import { type ArticleId, articleNumber, isArticleId, type Owner, type Range } from '../../domain/span.ts';
import type { DeskStore, OpenDesk } from '../../session/deskState.ts';
import { hueOf } from '../../ui/hue.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import styles from './Minimap.module.css';

interface MinimapProps {
  readonly desk: DeskStore;
  readonly state: OpenDesk;
  readonly view: EditorView | null;
  /** Filled with the function that draws the window anew, for those who scroll. */
  readonly redraw: RefObject<() => void>;
}

/** Height of the drawing's own coordinates; the screen's are stretched to it. */
const HEIGHT = 1000;

/** What is drawn in one colour: the pieces of furniture, of nobody, or of all articles with one hue. */
type Tone = 'furniture' | 'unassigned' | number;

const toneOf = (owner: Owner): Tone => (isArticleId(owner) ? hueOf(articleNumber(owner) - 1) : owner);

/** One stretch; `scale` turns offsets into the drawing's coordinates. However short, it can be seen. */
function stretch({ start, end }: Range, scale: number): string {
  const [top, bottom] = [(start * scale).toFixed(1), Math.max(end * scale - 0.6, start * scale + 0.6).toFixed(1)];
  return `M0 ${top}H10V${bottom}H0Z`;
}

const scaleOf = (proof: Proof): number => HEIGHT / Math.max(1, proof.page.text.length);

/** All stretches of one colour as one path: thousands of articles are no more than a few hundred of them. */
function pathsOf(proof: Proof): Map<Tone, string> {
  const scale = scaleOf(proof);
  const parts = new Map<Tone, string[]>();
  for (const piece of pieces(proof)) {
    const tone = toneOf(piece.owner);
    const own = parts.get(tone);
    if (own) own.push(stretch(piece, scale));
    else parts.set(tone, [stretch(piece, scale)]);
  }
  return new Map([...parts].map(([tone, own]) => [tone, own.join('')]));
}

const hued = (hue: number) => ({ '--hue': hue }) as CSSProperties;

const Stretches = memo(function Stretches({ tone, path }: { readonly tone: Tone; readonly path: string }) {
  if (typeof tone !== 'number') return <path d={path} className={styles[tone]} />;
  return <path d={path} data-hued="" style={hued(tone)} className={styles['article']} />;
});

/** The article at hand, over all others. */
function Focused({ proof, article }: { readonly proof: Proof; readonly article: ArticleId }) {
  const scale = scaleOf(proof);
  const path = piecesOf(proof, article).map((piece) => stretch(piece, scale));
  const style = hued(hueOf(articleNumber(article) - 1));
  return <path d={path.join('')} data-hued="" style={style} className={styles['focused']} />;
}

/** Where a second look is worth it. */
const Doubts = memo(function Doubts({ doubts, scale }: { readonly doubts: readonly Doubt[]; readonly scale: number }) {
  const path = doubts.map(({ range }) => `M8 ${(range.start * scale - 2).toFixed(1)}h4v5h-4Z`);
  return <path d={path.join('')} className={styles['doubt']} />;
});

/** The whole page at a glance: who owns what, where the doubts are, and which part is in sight. A press goes there. */
export const Minimap = memo(function Minimap({ desk, state, view, redraw }: MinimapProps) {
  const { review } = useMessages();
  const { proof, place } = state;
  const inSight = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the division alone is drawn, not fields or reviews
  const paths = useMemo(() => pathsOf(proof), [proof.starts]);
  useEffect(() => {
    redraw.current = () => showWindow(inSight.current, view);
    redraw.current();
  }, [view, redraw]);
  const go = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = Math.round(((event.clientY - box.top) / box.height) * proof.page.text.length);
    const offset = Math.max(0, Math.min(at, proof.page.text.length - 1));
    if (event.type === 'pointerdown' || event.buttons > 0) desk.select(offset, offset, 'command');
  };
  return (
    <div className={styles['map']} onPointerDown={go} onPointerMove={go}>
      <svg viewBox={`0 0 12 ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={review.minimap}>
        {[...paths].map(([tone, path]) => (
          <Stretches key={tone} tone={tone} path={path} />
        ))}
        {place.article && <Focused proof={proof} article={place.article} />}
        <Doubts doubts={openDoubts(state)} scale={scaleOf(proof)} />
      </svg>
      <div ref={inSight} className={styles['window']} />
    </div>
  );
});

/** Puts the frame around what the source shows. It is no part of the drawing: that need not be painted anew for it. */
function showWindow(frame: HTMLElement | null, view: EditorView | null): void {
  if (!frame || !view) return;
  const { scrollTop, clientHeight } = view.scrollDOM;
  const first = view.lineBlockAtHeight(scrollTop).from;
  const last = view.lineBlockAtHeight(scrollTop + clientHeight).to;
  const share = 100 / Math.max(1, view.state.doc.length);
  frame.style.top = `${first * share}%`;
  frame.style.height = `${(last - first) * share}%`;
}
