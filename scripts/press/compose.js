// Makes up a newspaper page of chance: cuts it into rectangles, and fills these with stories.
import { between, pick } from '../../src/trees/learning/seeded.ts';
import { Frames, highOf } from './frames.js';
import { paint } from './paint.js';
import { lengthOf, Stories } from './stories.js';

/** Of a stack no more stories are asked for than this. */
const STACK = 12;

/**
 * Makes up a page of the articles given (`[{ blocks: [{ role, paragraphs }] }]`, paragraphs as runs), as many as fit, and
 * paints it. Answers its lines as `paint` does; `owner` is the place in the list of articles, -1 for furniture.
 */
export function compose({ articles, furniture, style }, random) {
  const frames = new Frames(style);
  const stories = new Stories(articles, frames, random);
  makeUp({ frames, stories, furniture, style, random });
  return paint(frames.list, style.painted, random);
}

function makeUp(desk) {
  const { frames, furniture, style, random } = desk;
  const strip = (line, top) =>
    frames.add(frames.strip(line, style.margin + (random() < 0.5 ? 0 : between([0, 200], random)), top));
  let top = style.margin;
  for (const line of furniture.top) {
    strip(line, top);
    top += line.size * 1.5;
  }
  const bottom = style.height - style.margin;
  divide(desk, { at: 0, columns: style.columns, top: top + style.lead, bottom });
  for (const line of furniture.bottom) strip(line, bottom + 4);
}

/** Cuts a rectangle across or down until what is left is for a stack of stories. */
function divide(desk, box) {
  const { frames, style, random } = desk;
  const high = box.bottom - box.top;
  if (high < 6 * style.lead) return;
  if (high > box.columns * frames.pitch * 0.9 && high > 320 && random() < 0.85) {
    const at = box.top + Math.round(high * (0.3 + 0.4 * random()));
    divide(desk, { ...box, bottom: at - style.lead });
    divide(desk, { ...box, top: at });
  } else if (box.columns > 2 && random() < (box.columns > 4 ? 0.9 : 0.5)) {
    for (const part of cutDown(box, random)) divide(desk, part);
  } else fill(desk, box);
}

function cutDown(box, random) {
  const columns = between([1, box.columns - 1], random);
  return [
    { ...box, columns },
    { ...box, at: box.at + columns, columns: box.columns - columns },
  ];
}

/** Stories one below the other until the rectangle is full; side by side where they are short. */
function fill(desk, box) {
  const { stories, style, random } = desk;
  const article = stories.next();
  if (article && box.columns > 1 && lengthOf(article) < style.perLine * box.columns * 5) {
    for (const part of cutDown(box, random)) fill(desk, part);
    return;
  }
  let top = label(desk, box);
  for (let turn = 0; turn < STACK && box.bottom - top > 4 * style.lead; turn++) {
    const before = top;
    const rest = { ...box, top };
    top = stories.waits() && random() < 0.6 ? stories.goOn(rest) : stories.story(rest);
    if (top === before) break;
    top += style.lead * (0.4 + random());
  }
}

/** A section's name over a rectangle, by chance; answers where it ends. */
function label({ frames, furniture, style, random }, box) {
  if (!(random() < style.labels && furniture.labels.length > 0)) return box.top;
  const runs = [{ text: pick(furniture.labels, random), role: 'section-label' }];
  const frame = frames.display(-1, runs, box, style.size + 2, true);
  frames.add(frame);
  return box.top + highOf(frame) + 4;
}
