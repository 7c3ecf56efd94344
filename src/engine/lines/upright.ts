import type { Line } from './line.ts';
import { isHan } from './script.ts';

/** So many characters in a row, each on a line of its own, are a headline set upright. */
const FEWEST = 3;

/** Makes one line of a headline that is set from top to bottom; `join` makes one of two lines and what lies between. */
export function uprightJoined(lines: readonly Line[], join: (first: Line, last: Line) => Line): readonly Line[] {
  const joined: Line[] = [];
  for (let i = 0; i < lines.length; ) {
    let to = i + 1;
    if (isUpright(lines[i])) while (isUpright(lines[to]) && (lines[to] as Line).blanks < 2) to++;
    const first = lines[i] as Line;
    if (to - i < FEWEST) joined.push(...lines.slice(i, to));
    else joined.push(join(first, lines[to - 1] as Line));
    i = to;
  }
  return joined;
}

const isUpright = (line: Line | undefined): boolean =>
  line?.plain.text.length === 1 && isHan(line.plain.text.charCodeAt(0));
