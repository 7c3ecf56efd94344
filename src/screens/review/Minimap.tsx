import type { EditorView } from '@codemirror/view';
import { memo, type PointerEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import { pieces } from '../../domain/partition.ts';
import type { Proof } from '../../domain/proof.ts';
import { articleNumber, isArticleId, type Owner } from '../../domain/span.ts';
import { openDoubts } from '../../session/commands/doubts.ts';
import type { DeskStore, OpenDesk } from '../../session/desk.ts';
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

/** All stretches of one owner as one path; `y` as parts of the text's length. */
function pathsOf(proof: Proof): Map<Owner, string> {
  const scale = HEIGHT / Math.max(1, proof.page.text.length);
  const paths = new Map<Owner, string>();
  for (const { start, end, owner } of pieces(proof)) {
    const [top, bottom] = [(start * scale).toFixed(1), Math.max(end * scale - 0.6, start * scale + 0.6).toFixed(1)];
    paths.set(owner, `${paths.get(owner) ?? ''}M0 ${top}H10V${bottom}H0Z`);
  }
  return paths;
}

interface StretchProps {
  readonly owner: Owner;
  readonly path: string;
  readonly focused: boolean;
}

const Stretch = memo(function Stretch({ owner, path, focused }: StretchProps) {
  if (!isArticleId(owner)) return <path d={path} className={styles[owner]} />;
  const style = { '--hue': hueOf(articleNumber(owner) - 1) } as React.CSSProperties;
  return <path d={path} data-hued="" style={style} className={focused ? styles['focused'] : styles['article']} />;
});

/** The whole page at a glance: who owns what, where the doubts are, and which part is in sight. A press goes there. */
export const Minimap = memo(function Minimap({ desk, state, view, redraw }: MinimapProps) {
  const { review } = useMessages();
  const { proof, place } = state;
  const window = useRef<SVGRectElement>(null);
  const scale = HEIGHT / Math.max(1, proof.page.text.length);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the division alone is drawn, not fields or reviews
  const paths = useMemo(() => pathsOf(proof), [proof.starts]);
  useEffect(() => {
    redraw.current = () => showWindow(window.current, view);
    redraw.current();
  }, [view, redraw]);
  const go = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = Math.round(((event.clientY - box.top) / box.height) * proof.page.text.length);
    const offset = Math.max(0, Math.min(at, proof.page.text.length - 1));
    if (event.type === 'pointerdown' || event.buttons > 0) desk.select(offset, offset, 'command');
  };
  return (
    <svg
      className={styles['map']}
      viewBox={`0 0 12 ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={review.minimap}
      onPointerDown={go}
      onPointerMove={go}
    >
      {[...paths].map(([owner, path]) => (
        <Stretch key={owner} owner={owner} path={path} focused={owner === place.article} />
      ))}
      {openDoubts(state).map(({ range, kind }) => (
        <rect
          key={`${kind}${range.start}`}
          x="8"
          width="4"
          y={range.start * scale - 2}
          height="5"
          className={styles['doubt']}
        />
      ))}
      <rect ref={window} x="0" width="12" className={styles['window']} />
    </svg>
  );
});

/** Puts the frame around what the source shows. */
function showWindow(window: SVGRectElement | null, view: EditorView | null): void {
  if (!window || !view) return;
  const { scrollTop, clientHeight } = view.scrollDOM;
  const first = view.lineBlockAtHeight(scrollTop).from;
  const last = view.lineBlockAtHeight(scrollTop + clientHeight).to;
  const scale = HEIGHT / Math.max(1, view.state.doc.length);
  window.setAttribute('y', String(first * scale));
  window.setAttribute('height', String(Math.max(4, (last - first) * scale)));
}
