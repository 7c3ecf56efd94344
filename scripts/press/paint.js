// Paints frames into the page, a line an element, in an order of chance, as the programs of newspapers write their files.
import { HEADS } from '../headings.mjs';
import { widthOf } from './breaking.js';

/** Text first, then headings, then captions. */
function kindOf({ lines }) {
  const { role } = lines[0]?.runs[0] ?? {};
  if (HEADS.has(role)) return 1;
  return role === 'caption' ? 2 : 0;
}
const byKind = (a, b) => kindOf(a) - kindOf(b);

const sortedBy = (list, key) =>
  list
    .map((item, k) => [key(item, k), item])
    .sort((a, b) => a[0] - b[0])
    .map(([, item]) => item);

const storiesIn = (frames) => [...new Set(frames.map(({ owner }) => owner))];
const of = (frames) => (owner) => frames.filter((frame) => frame.owner === owner);

/** How a page's frames may be ordered, by the name that a style says. */
const ORDERS = {
  stories: (frames) => storiesIn(frames).flatMap(of(frames)),
  'bodies first': (frames, random) =>
    sortedBy(storiesIn(frames), random).flatMap((owner) => of(frames)(owner).sort(byKind)),
  'heads last': (frames) => [...frames].sort(byKind),
  'stories anyhow': (frames, random) =>
    sortedBy(storiesIn(frames), random).flatMap((owner) =>
      random() < 0.5 ? of(frames)(owner) : of(frames)(owner).reverse(),
    ),
  anyhow: (frames, random) => sortedBy(frames, random),
  nearly: (frames, random) => sortedBy(frames, (_, k) => k + (random() < 0.25 ? Math.floor(25 * random()) - 12 : 0)),
  columns: (frames) => [...frames].sort((a, b) => a.x - b.x || a.top - b.top),
};

/**
 * Paints the frames. Answers their lines in the order in which they were painted: `{ runs, owner, order, x, y, w, h }` in
 * CSS pixels.
 */
export function paint(frames, painted, random) {
  document.body.replaceChildren();
  return ORDERS[painted](frames, () => random()).flatMap((frame) =>
    frame.lines.map((line, k) => paintLine(frame, line, k)),
  );
}

function paintLine({ owner, order, x, top, pitch, font, width, justified }, { runs, last }, k) {
  const y = top + k * pitch;
  const spread = justified && !last;
  const element = document.createElement('div');
  element.style.cssText = `position:absolute;white-space:nowrap;left:${x}px;top:${y}px;width:${width}px;font:${font};line-height:${pitch}px;${spread ? 'text-align-last:justify' : ''}`;
  element.textContent = runs
    .map(({ text }) => text)
    .join('')
    .trimEnd();
  document.body.append(element);
  return { runs, owner, order, x, y, w: spread ? width : widthOf(element.textContent, font), h: pitch };
}
