// Sets stories in rectangles of a page: headings, columns of text, pictures, and what drops into them.
import { between } from '../../src/trees/learning/seeded.ts';
import { HEADS } from '../headings.mjs';
import { highOf } from './frames.js';

const CAPTIONS = new Set(['caption', 'credit']);
const inHead = ({ role }) => HEADS.has(role);
const inCaption = ({ role }) => CAPTIONS.has(role);

/** A story drops into another's columns if it has no more text than so many lines, and the columns are as deep. */
const DROP_IN = { lines: 14, room: 14, above: [2, 5] };

/** Characters of an article. */
export const lengthOf = ({ blocks }) =>
  blocks.reduce((sum, { paragraphs }) => sum + paragraphs.flat().reduce((n, { text }) => n + text.length, 0), 0);

/** Boxes are `{ at, columns, top, bottom }`; all that sets something answers where it ends. */
export class Stories {
  #next = 0;
  #waiting = [];

  constructor(articles, frames, random) {
    this.articles = articles;
    this.frames = frames;
    this.style = frames.style;
    this.random = random;
  }

  /** The article that comes next; none when all are set. */
  next = () => this.articles[this.#next];
  /** Whether a story broke off and is to go on. */
  waits = () => this.#waiting.length > 0;

  /** Sets what is left of a story that broke off. */
  goOn(box) {
    const { owner, lines } = this.#waiting.shift();
    return this.#body(owner, lines, box);
  }

  /** Sets the next story. */
  story(box) {
    const article = this.next();
    if (!article) return box.top;
    const owner = this.#next;
    const heads = this.#heads(owner, article.blocks.filter(inHead), box);
    const high = heads.reduce((sum, frame) => sum + highOf(frame) + 2, 0);
    if (box.top + high > box.bottom - 3 * this.style.lead) return box.top;
    const lines = this.#linesOf(article.blocks.filter((block) => !inHead(block) && !inCaption(block)));
    const under = heads.length > 0 && this.random() < this.style.headsUnder;
    this.#next++;
    const end = under ? this.#above(owner, lines, heads, high, box) : this.#below(owner, lines, heads, high, box);
    const captions = article.blocks.filter(inCaption);
    return captions.length > 0 ? this.#picture(owner, captions, { ...box, top: end }) : end;
  }

  #heads(owner, blocks, box) {
    const { headSizes, size } = this.style;
    const large = headSizes[Math.min(box.columns, headSizes.length) - 1];
    let { top } = box;
    return blocks.map(({ role, paragraphs }) => {
      const text = paragraphs.map((runs) => runs.map((run) => run.text).join('')).join(' ');
      const own = role === 'headline' ? large : Math.max(size + 1, Math.round(large * 0.55));
      const frame = this.frames.display(owner, [{ text, role }], { ...box, top }, own, role === 'headline');
      top += highOf(frame) + 2;
      return frame;
    });
  }

  #linesOf = (blocks) => blocks.flatMap(({ paragraphs }) => paragraphs.flatMap((runs) => this.frames.set(runs)));

  #below(owner, lines, heads, high, box) {
    this.frames.add(...heads);
    return this.#body(owner, lines, { ...box, top: box.top + high });
  }

  /** Text above its headline. */
  #above(owner, lines, heads, high, box) {
    let end = this.#body(owner, lines, { ...box, bottom: box.bottom - high });
    for (const frame of heads) {
      frame.top = end + 4;
      end += highOf(frame) + 4;
    }
    this.frames.add(...heads);
    return end;
  }

  /** A picture, which has no text, and what stands under it. */
  #picture(owner, blocks, box) {
    const runs = blocks.flatMap(({ paragraphs }) => paragraphs.flat());
    const size = this.style.size - 1;
    const caption = this.frames.display(owner, runs, box, size);
    const room = box.bottom - box.top - caption.lines.length * size * 1.3;
    if (room < 0) return box.top;
    const top = box.top + Math.min(this.frames.wide(box.columns) * 0.6, room);
    this.frames.add({ ...caption, top });
    return top + highOf(caption);
  }

  /** Sets lines in the columns of a box, as even as can be; what does not fit waits, or is left out. */
  #body(owner, lines, box) {
    if (lines.length === 0) return box.top;
    const { lead, dropIns, goesOn } = this.style;
    const room = Math.max(0, Math.floor((box.bottom - box.top) / lead));
    const columns = Math.min(box.columns, Math.max(1, Math.floor(lines.length / 3)));
    const droppable = columns > 2 && room > DROP_IN.room && this.random() < dropIns;
    const dropped = (droppable && this.#dropIn(box, columns, room)) || { column: -1, above: 0, deep: 0 };
    const deep = Math.min(room, Math.ceil((lines.length + dropped.deep) / columns));
    let from = 0;
    for (const [column, start, end] of stretches(columns, deep, dropped)) {
      const some = lines.slice(from, from + end - start);
      from += some.length;
      if (some.length > 0) this.frames.add(this.frames.column(owner, some, box.at + column, box.top + start * lead));
    }
    if (from < lines.length && (from === 0 || this.random() < goesOn))
      this.#waiting.push({ owner, lines: lines.slice(from) });
    return box.top + Math.max(deep, dropped.above + dropped.deep) * lead;
  }

  /** The next story, if it is short, in the middle of another's columns: where it stands there, in lines; else nothing. */
  #dropIn({ at, top }, columns, room) {
    const article = this.next();
    if (!article || lengthOf(article) > this.style.perLine * DROP_IN.lines) return null;
    const owner = this.#next;
    const column = between([1, columns - 1], this.random);
    const above = between(DROP_IN.above, this.random);
    let y = top + above * this.style.lead + 4;
    const heads = article.blocks.filter(inHead).map(({ role, paragraphs }) => {
      const text = paragraphs.flatMap((runs) => runs.map((run) => run.text)).join(' ');
      const frame = this.frames.display(
        owner,
        [{ text, role }],
        { at: at + column, columns: 1, top: y },
        this.style.size + 1,
        true,
      );
      y += highOf(frame);
      return frame;
    });
    const lines = this.#linesOf(article.blocks.filter((block) => !inHead(block)));
    const deep = Math.ceil((y - top) / this.style.lead) - above + lines.length + 1;
    if (above + deep >= room) return null;
    this.#next++;
    this.frames.add(...heads, this.frames.column(owner, lines, at + column, y));
    return { column, above, deep };
  }
}

/** Where text stands in columns of so many lines, one of which has a hole: `[column, start, end]`. */
function* stretches(columns, deep, { column: holed, above, deep: hole }) {
  for (let column = 0; column < columns; column++)
    if (column === holed) {
      yield [column, 0, Math.min(above, deep)];
      if (above + hole < deep) yield [column, above + hole, deep];
    } else yield [column, 0, deep];
}
