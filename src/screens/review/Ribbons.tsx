import type { EditorView } from '@codemirror/view';
import { type RefObject, useEffect, useRef } from 'react';
import { piecesIn, piecesOf } from '../../domain/partition.ts';
import type { Proof } from '../../domain/proof.ts';
import { type ArticleId, articleNumber, isArticleId } from '../../domain/span.ts';
import type { OpenDesk } from '../../session/deskState.ts';
import { hueOf } from '../../ui/hue.ts';
import styles from './Ribbons.module.css';

interface RibbonsProps {
  readonly view: EditorView | null;
  readonly state: OpenDesk;
  /** Filled with the function that draws them anew, for those who move things. */
  readonly redraw: RefObject<() => void>;
}

/** From a piece in the source (left, pixels from the top of the gap) to its card (right). */
interface Ribbon {
  readonly article: ArticleId;
  readonly left: readonly [top: number, bottom: number];
  readonly right: readonly [top: number, bottom: number];
}

type Stretch = readonly [top: number, bottom: number];

/** Where each card in sight stands. */
function cardsIn(top: number): Map<string, Stretch> {
  const cards = document.querySelectorAll<HTMLElement>('[data-article]');
  return new Map(
    [...cards].map((card) => {
      const box = card.getBoundingClientRect();
      return [card.dataset['article'] ?? '', [box.top - top, box.bottom - top] as const];
    }),
  );
}

/** Ribbons for the pieces in sight; several pieces of one article share the height of its card. */
function ribbonsFor(view: EditorView, proof: Proof, box: DOMRect): Ribbon[] {
  const cards = cardsIn(box.top);
  const offset = view.documentTop - box.top;
  const { scrollTop, clientHeight } = view.scrollDOM;
  const sight = {
    start: view.lineBlockAtHeight(scrollTop).from,
    end: view.lineBlockAtHeight(scrollTop + clientHeight).to,
  };
  return piecesIn(proof, sight).flatMap((piece) => {
    const card = cards.get(piece.owner);
    if (!card || !isArticleId(piece.owner)) return [];
    const siblings = piecesOf(proof, piece.owner);
    const height = (card[1] - card[0]) / Math.max(1, siblings.length);
    const top = card[0] + height * siblings.findIndex(({ start }) => start === piece.start);
    const bottom = view.lineBlockAt(Math.max(piece.start, piece.end - 1)).bottom;
    const left: Stretch = [offset + view.lineBlockAt(piece.start).top, offset + bottom];
    return [{ article: piece.owner, left, right: [top + 1, top + height - 1] }];
  });
}

function pathOf({ left, right }: Ribbon, width: number): string {
  const middle = width / 2;
  return `M0 ${left[0]}C${middle} ${left[0]} ${middle} ${right[0]} ${width} ${right[0]}V${right[1]}C${middle} ${right[1]} ${middle} ${left[1]} 0 ${left[1]}Z`;
}

function draw(svg: SVGSVGElement, ribbons: readonly Ribbon[], width: number, lit: ReadonlySet<string | null>): void {
  const paths = ribbons.map((ribbon) => {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', pathOf(ribbon, width));
    path.setAttribute('data-hued', '');
    path.style.setProperty('--hue', String(hueOf(articleNumber(ribbon.article) - 1)));
    if (lit.has(ribbon.article)) path.classList.add(styles['lit'] ?? '');
    return path;
  });
  svg.replaceChildren(...paths);
}

/** Carries the eye from every piece in the source to its article. */
export function Ribbons({ view, state, redraw }: RibbonsProps) {
  const svg = useRef<SVGSVGElement>(null);
  const { proof, place, hover } = state;
  useEffect(() => {
    let frame = 0;
    const paint = () => {
      frame = 0;
      if (!view || !svg.current) return;
      const box = svg.current.getBoundingClientRect();
      draw(svg.current, ribbonsFor(view, proof, box), box.width, new Set([place.article, hover]));
    };
    const ask = () => {
      frame ||= requestAnimationFrame(paint);
    };
    redraw.current = ask;
    ask();
    window.addEventListener('resize', ask);
    return () => {
      window.removeEventListener('resize', ask);
      cancelAnimationFrame(frame);
    };
  }, [view, proof, place, hover, redraw]);
  return <svg ref={svg} className={styles['ribbons']} aria-hidden="true" />;
}
