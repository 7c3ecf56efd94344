import { between, pick, type Random, seeded } from '../../trees/learning/seeded.ts';
import { HEADS, isDisplay, type Line, linesIn, paragraphsIn, type Run, setIn } from './copy.ts';
import type { GoldPage, GoldSegment } from './goldPage.ts';
import { type Block, type Item, laidOut } from './laidOut.ts';
import { LATIN_CELLS, type Place, type Style, styleFor } from './pageStyle.ts';

const MIXED: readonly Place[] = ['over', 'under', 'last'];
const CHANCE = {
  narrow: 0.15,
  furnitureAtEnds: 0.4,
  /** That what is broken off goes on above its beginning. */
  above: 0.15,
  /** That what is broken off waits for one story more before it goes on. */
  waits: 0.25,
};
/** So many articles stand on a page; short ones have so many units; nothing shorter than twice the last breaks. */
const LIMITS = { articles: [2, 9], short: [30, 200], pieces: 3, leastLines: 3 } as const;
/** A line with nothing on it. */
const BLANK: Line = [];

/**
 * Neighbouring articles of each page set anew, `copies` times: in columns of chance, with headlines in places of chance,
 * some cut down to a few lines, some broken off and going on further below or above. What is learnt is to hold for papers
 * that are laid out like none of those that it was learnt from (domain randomization, Tobin et al. 2017). Deterministic:
 * the same `set` is made of the same pages.
 */
export function setAnew(pages: readonly GoldPage[], copies: number, set = 0): readonly GoldPage[] {
  const random = seeded(23, set);
  return Array.from({ length: copies }, () => pages.flatMap((page) => pageAnew(page, random) ?? [])).flat();
}

function pageAnew(page: GoldPage, random: Random): GoldPage | null {
  const known = page.articles.filter(({ segments }) => segments.length > 0);
  const count = Math.min(known.length, between(LIMITS.articles, random));
  if (count < LIMITS.articles[0]) return null;
  const from = between([0, known.length - count], random);
  const chosen = known.slice(from, from + count);
  const style = styleFor(page.text, random);
  const articles = chosen.map(({ segments }, owner) => articleAnew(page.text, segments, owner, style, random));
  const items = itemsOf(inOrder(articles, style, random), furnitureOf(page), style, random);
  return laidOut(
    page,
    chosen.map(({ source }) => source),
    items,
  );
}

interface Article {
  readonly head: Block | null;
  readonly texts: readonly Block[];
}

function articleAnew(
  text: string,
  segments: readonly GoldSegment[],
  owner: number,
  style: Style,
  random: Random,
): Article {
  const inHead = ([, , role]: GoldSegment): boolean => HEADS.has(role);
  const head = linesIn(text, segments.filter(inHead)).map((line) =>
    line.map((run) => ({ ...run, text: style.headCase(run.text) })),
  );
  const copy = paragraphsIn(
    linesIn(
      text,
      segments.filter((segment) => !inHead(segment)),
    ),
  );
  const mark = random() < style.items ? style.mark : '';
  const short = mark !== '' || random() < style.short;
  const cells = random() < CHANCE.narrow ? Math.max(LATIN_CELLS[0], style.cells - 8) : style.cells;
  const kept = short ? shortened(copy, between(LIMITS.short, random)) : copy;
  const lines = (style.signed ? signedBelow(kept) : kept).flatMap((paragraph) => {
    const set = isDisplay(paragraph) ? [paragraph] : setIn({ ...style, cells }, paragraph);
    return style.open ? [...set, BLANK] : set;
  });
  const headed = head.length > 0 && mark === '' && random() >= style.headless;
  return {
    head: headed ? { owner, order: -head.length, lines: head } : null,
    texts: pieces(marked(lines, mark), owner, style, random),
  };
}

/** Names that stand by themselves, below all else. */
function signedBelow(paragraphs: readonly Line[]): readonly Line[] {
  const signs = (paragraph: Line): boolean => paragraph.every(({ role }) => role === 'byline');
  return [...paragraphs.filter((paragraph) => !signs(paragraph)), ...paragraphs.filter(signs)];
}

function marked(lines: readonly Line[], mark: string): readonly Line[] {
  const [[first, ...more] = [], ...rest] = lines;
  if (!first || mark === '') return lines;
  return [[{ ...first, text: mark + first.text.trimStart() }, ...more], ...rest];
}

/** The first paragraphs up to about so many units, the last one cut where a sentence ends. */
function shortened(paragraphs: readonly Line[], units: number): readonly Line[] {
  let left = units;
  return paragraphs.flatMap((paragraph) => {
    if (left <= 0) return [];
    const kept: Run[] = [];
    for (const { text, role } of paragraph) {
      if (left <= 0) break;
      kept.push({ text: text.slice(0, sentenceEnd(text, left)), role });
      left -= text.length;
    }
    return [kept];
  });
}

const SENTENCE_END = /[。.!?！？](?=[\s”"』」]|$|[\u4e00-\u9fff])/u;

function sentenceEnd(text: string, from: number): number {
  const end = from < text.length ? text.slice(from).search(SENTENCE_END) : -1;
  return end < 0 ? text.length : from + end + 1;
}

/** The lines in a few pieces, broken anywhere. */
function pieces(lines: readonly Line[], owner: number, { broken }: Style, random: Random): readonly Block[] {
  const blocks: Block[] = [];
  let from = 0;
  const cut = (to: number): void => {
    if (to > from) blocks.push({ owner, order: from, lines: lines.slice(from, to) });
    from = to;
  };
  while (lines.length - from > 2 * LIMITS.leastLines && blocks.length < LIMITS.pieces - 1 && random() < broken)
    cut(between([from + LIMITS.leastLines, lines.length - LIMITS.leastLines], random));
  cut(lines.length);
  return blocks;
}

/** All blocks as they stand on the page: what breaks off goes on after what comes next, or before what came earlier. */
function inOrder(articles: readonly Article[], { heads }: Style, random: Random): readonly Block[] {
  const first: Block[] = [];
  const middle: Block[] = [];
  const last: Block[] = [];
  const pending: Block[] = [];
  const begins: number[] = [];
  for (const { head, texts } of articles) {
    const place = heads === 'mixed' ? pick(MIXED, random) : heads;
    if (head && place === 'first') first.push(head);
    if (head && place === 'last') last.push(head);
    const [start, ...more] = texts;
    const rest = more.filter((block) => {
      const above = begins.length > 0 && random() < CHANCE.above;
      if (above) middle.splice(pick(begins, random), 0, block);
      return !above;
    });
    begins.push(middle.length);
    middle.push(...(head && place === 'over' ? [head] : []), ...(start ? [start] : []));
    const own = [...rest, ...(head && place === 'under' ? [head] : [])];
    if (rest.length === 0) middle.push(...own.splice(0));
    if (random() >= CHANCE.waits) middle.push(...pending.splice(0));
    pending.push(...own);
  }
  return [...first, ...middle, ...pending, ...last];
}

const furnitureOf = ({ text, furniture }: GoldPage): readonly Line[] =>
  furniture.map(([start, end, role]) => [{ text: text.slice(start, end).replaceAll('\n', ' '), role }]);

function itemsOf(blocks: readonly Block[], furniture: readonly Line[], style: Style, random: Random): readonly Item[] {
  const stray = (chance: number, from: readonly Line[] = furniture): readonly Item[] =>
    from.length > 0 && random() < chance ? [{ furniture: pick(from, random) }] : [];
  const labels = furniture.filter((line) => line[0]?.role === 'section-label');
  const set = blocks.flatMap((block, k): readonly Item[] => {
    if (k === 0) return [block];
    return [
      ...(random() < style.blanks ? (['blank'] as const) : []),
      ...stray(style.labels, labels.length > 0 ? labels : furniture),
      block,
    ];
  });
  return [...stray(CHANCE.furnitureAtEnds), ...set, ...stray(CHANCE.furnitureAtEnds)];
}
