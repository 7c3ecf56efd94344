import type { Line } from './copy.ts';
import type { GoldPage, GoldSegment } from './goldPage.ts';

/** Lines of one article that stand together; one without runs is blank. */
export interface Block {
  /** Place of the article on the page. */
  readonly owner: number;
  /** Place of the first line in the article's reading order. */
  readonly order: number;
  readonly lines: readonly Line[];
}

/** What stands on a page from above to below: blocks, furniture, blank lines. */
export type Item = Block | { readonly furniture: Line } | 'blank';

/**
 * Writes a page out and says where everything stands. `sources`: of the articles, in the order of their
 * places.
 */
export function laidOut(page: GoldPage, sources: readonly (string | undefined)[], items: readonly Item[]): GoldPage {
  let text = '';
  const found = sources.map((): { order: number; segment: GoldSegment }[] => []);
  const furniture: GoldSegment[] = [];
  const write = (line: Line, put: (segment: GoldSegment) => void): void => {
    if (line.length === 0) {
      text += '\n';
      return;
    }
    for (const { text: run, role } of line) {
      const start = text.length + run.length - run.trimStart().length;
      text += run;
      const end = text.trimEnd().length;
      if (end > start) put([start, end, role]);
    }
    text = `${text.trimEnd()}\n`;
  };
  for (const item of items)
    if (item === 'blank') text += '\n';
    else if ('furniture' in item) write(item.furniture, (segment) => furniture.push(segment));
    else
      item.lines.forEach((line, k) => {
        write(line, (segment) => found[item.owner]?.push({ order: item.order + k, segment }));
      });
  return {
    id: page.id,
    ...(page.template === undefined ? {} : { template: page.template }),
    text,
    articles: sources.map((source, owner) => ({
      ...(source === undefined ? {} : { source }),
      segments: merged(text, inOrder(found[owner] ?? [])),
    })),
    furniture,
  };
}

const inOrder = (found: readonly { order: number; segment: GoldSegment }[]): readonly GoldSegment[] =>
  found.toSorted((a, b) => a.order - b.order).map(({ segment }) => segment);

/** Segments of one role with nothing but white space between them are one. */
function merged(text: string, segments: readonly GoldSegment[]): readonly GoldSegment[] {
  const list: GoldSegment[] = [];
  for (const segment of segments) {
    const last = list.at(-1);
    const next = last && last[2] === segment[2] && last[1] <= segment[0];
    if (next && text.slice(last[1], segment[0]).trim() === '') list[list.length - 1] = [last[0], segment[1], last[2]];
    else list.push(segment);
  }
  return list;
}
