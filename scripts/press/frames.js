// The frames of a page: lines of one owner that stand one below the other.
import { broken, widthOf } from './breaking.js';

/** Leading of display lines, captions and furniture, of their size. */
const DISPLAY_LEAD = 1.25;

/** Places are in CSS pixels, columns counted from 0. A frame's `order` is its place in what its owner says. */
export class Frames {
  list = [];
  #order = 0;

  constructor(style) {
    this.style = style;
    this.pitch = style.column + style.gutter;
  }

  add(...frames) {
    this.list.push(...frames);
  }

  left = (column) => this.style.margin + column * this.pitch;
  wide = (columns) => columns * this.pitch - this.style.gutter;
  font = (size, bold = false) => `${bold ? 'bold ' : ''}${size}px ${bold ? this.style.headFont : this.style.font}`;

  /** Text across the columns of a box, from its top. */
  display(owner, runs, { at, columns, top }, size, bold = false) {
    const font = this.font(size, bold);
    const width = this.wide(columns);
    const lines = broken(runs, { width, font, indent: '', hyphens: false });
    return this.#frame({ owner, x: this.left(at), top, pitch: size * DISPLAY_LEAD, font, width, lines });
  }

  /** One line of furniture, wherever it stands. */
  strip({ text, role, size }, x, top) {
    const font = this.font(size, role === 'masthead');
    const width = widthOf(text, font) + 2;
    return {
      owner: -1,
      order: 0,
      x,
      top,
      pitch: size * 1.4,
      font,
      width,
      lines: [{ runs: [{ text, role }], last: true }],
    };
  }

  /** Lines of text in a column. */
  column(owner, lines, column, top) {
    const { size, lead: pitch, column: width, justified } = this.style;
    return this.#frame({ owner, x: this.left(column), top, pitch, font: this.font(size), width, lines, justified });
  }

  /** A paragraph in lines of a column. */
  set(runs) {
    const { size, column: width, hyphens, indent } = this.style;
    const own = runs.at(-1).role === 'body' ? indent : '';
    return broken(runs, { width, font: this.font(size), indent: own, hyphens });
  }

  #frame = (frame) => ({ ...frame, order: this.#order++ });
}

/** How high a frame is. */
export const highOf = ({ lines, pitch }) => lines.length * pitch;
