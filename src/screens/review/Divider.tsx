import { type KeyboardEvent, type PointerEvent, type RefObject, useLayoutEffect, useState } from 'react';
import { browserKeeper, keepText, keptText } from '../../session/keeper.ts';
import styles from './Divider.module.css';

interface DividerProps {
  /** The grid whose `--source-share` it sets. */
  readonly panes: RefObject<HTMLDivElement | null>;
  readonly label: string;
  readonly onMoved: () => void;
}

const KEY = 'galley.source-share';
const [LEAST, MOST, FIRST] = [25, 70, 46];
const clamp = (share: number): number => Math.min(MOST, Math.max(LEAST, Math.round(share)));

/** The share that was left last time. */
function remembered(): number {
  const kept = Number(keptText(browserKeeper, KEY) ?? FIRST);
  return Number.isFinite(kept) ? clamp(kept) : FIRST;
}

/** Sets the width of the source pane, in per cent: dragged, or moved with the arrow keys while it has the focus. */
export function Divider({ panes, label, onMoved }: DividerProps) {
  const [share, setShare] = useState(remembered);
  useLayoutEffect(() => {
    panes.current?.style.setProperty('--source-share', `${share}%`);
    onMoved();
  }, [share, panes, onMoved]);
  const move = (to: number) => {
    setShare(clamp(to));
    keepText(browserKeeper, KEY, String(clamp(to)));
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const box = panes.current?.getBoundingClientRect();
    if (box && event.currentTarget.hasPointerCapture(event.pointerId))
      move((100 * (event.clientX - box.left)) / box.width);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -2, ArrowRight: 2 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    move(share + by);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved is a widget, which <hr> is not
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={share}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      tabIndex={0}
      className={styles['divider']}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
