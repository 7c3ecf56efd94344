import { PART_CLUES, partClue } from '../clues/partClues.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Part } from '../lines/part.ts';
import { endsSentence, sameWidth } from '../roles/cues.ts';
import { headChance } from '../roles/headChance.ts';
import { LABELS, type Label, labelIndex } from '../roles/label.ts';
import type { Roles } from '../roles/roles.ts';
import type { Pieces } from '../stories/pieceTable.ts';
import { type HeadBlock, headBlocks } from './headBlocks.ts';
import { type Whole, wholeOf } from './storyWhole.ts';
import { closesBracket, opensBracket, sharedWords, worded } from './storyWords.ts';

/** A story's parts on a page, as numbers in the page's list, rising. */
export interface StoryParts {
  readonly owned: readonly number[];
  readonly page: Pieces;
  readonly lexicon: Lexicon;
}

let count = 0;
/** Takes numbers for a family of cues of which one is on at a time. */
const family = (size: number): number => {
  count += size;
  return count - size;
};

const LABEL = family(LABELS.length);
const KIND = family(6);
const CHANCES: readonly (readonly Label[])[] = [
  ['headline', 'headline-more'],
  ['kicker'],
  ['subheadline'],
  ['byline'],
  ['lead', 'more', 'return'],
  ['caption', 'caption-more'],
  ['crosshead'],
  ['credit'],
  ['dateline'],
  ['section-label', 'folio', 'masthead', 'other'],
];
const CHANCE = CHANCES.map(() => family(6));
const WORDING = family(20);
const FROM_TOP = family(6);
const FROM_BOTTOM = family(6);
const PLACE = family(16);
const SIZE = family(5);
const LENGTH = family(8);
const RATIO = family(6);
const MATES = family(9);
const SHARED = family(5);
const SHARED_LABEL = family(5 * 4);
const BLOCK_RANK = family(5 * 3);
const BLOCK_LENGTH = family(6);
const BLOCK_PLACE = family(5);
const BLOCK_COUNT = family(5);
const BLOCK_SIDE = family(16);
const HEADLESS = family(8);
const FIRST_OF_LINE = family(4);
const CONTEXT = family(5);
const BRACKET = family(4);
const LINE_ABOVE = family(4);
const LINE_BELOW = family(4);
const SEAM_ABOVE = family(4);
const SEAM_BELOW = family(4);
const ECHO = family(3);
const HABIT = family(3 * 4);
const BLOCK_SHARED = family(5 * 2);
/** Chinese stories and all others weigh the same cues apart. */
export const STORY_CUES = count * 2;

const bin = (value: number, edges: readonly number[]): number => {
  let k = 0;
  while (k < edges.length && value >= (edges[k] as number)) k++;
  return k;
};
const bits = (...given: readonly boolean[]): number => given.reduce((sum, bit, k) => sum + (bit ? 1 << k : 0), 0);
const KINDS: readonly Part['kind'][] = ['text', 'label', 'dateline', 'byline', 'tail-byline', 'credit'];

/** What shows the role of each part within its story: its place there, its rivals, and what it shares with the text. */
export function storyCues(story: StoryParts): readonly Int16Array[] {
  const { owned, page, lexicon } = story;
  const { roles } = page;
  const blocks = headBlocks(owned, roles);
  const blockOf = new Map(blocks.flatMap((block) => owned.slice(block.from, block.to).map((i) => [i, block] as const)));
  const whole = wholeOf(story, blocks);
  const shift = lexicon.tag.startsWith('zh') ? 0 : count;
  return owned.map((i, k) => {
    const on: number[] = [];
    addLine(story, i, whole.cells, on);
    addChances(roles, i, on);
    addWording((roles.parts[i] as Part).text, lexicon, on);
    addPlace(story, k, whole, on);
    addBlock(story, k, blockOf.get(i), whole, on);
    addSurroundings(story, k, whole, on);
    return Int16Array.from(on, (number) => number + shift);
  });
}

function addLine({ page: { roles } }: StoryParts, i: number, cells: number, on: number[]): void {
  const { parts, labels } = roles;
  const part = parts[i] as Part;
  on.push(LABEL + labelIndex(labels[i] as Label), KIND + KINDS.indexOf(part.kind));
  on.push(LENGTH + bin(part.cells, [3, 6, 10, 16, 24, 34, 50]));
  on.push(RATIO + (cells === 0 ? 5 : bin(part.line.cells / cells, [0.5, 0.85, 0.95, 1.06])));
  on.push(MATES + 3 * asWide(parts, i, -1) + asWide(parts, i, 1));
  on.push(FIRST_OF_LINE + bits(part.first, part.last));
}

/** How many of the next two parts in a direction are as wide as this one. */
function asWide(parts: readonly Part[], i: number, step: 1 | -1): number {
  const own = (parts[i] as Part).line.cells;
  let run = 0;
  while (run < 2 && parts[i + step * (run + 1)] && sameWidth((parts[i + step * (run + 1)] as Part).line.cells, own))
    run++;
  return run;
}

function addChances(roles: Roles, i: number, on: number[]): void {
  CHANCES.forEach((labels, n) => {
    const chance = labels.reduce((sum, label) => sum + roles.probability(i, label), 0);
    on.push((CHANCE[n] as number) + bin(chance, [0.02, 0.1, 0.3, 0.6, 0.9]));
  });
}

function addWording(whole: string, lexicon: Lexicon, on: number[]): void {
  const text = worded(whole);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const shows = [
    endsSentence(text),
    /[。!?;].|[.] \p{Lu}/u.test(text),
    /[,、].|: /u.test(text),
    /[,、;]$/u.test(text),
    /:$/u.test(text),
    /^\p{Ll}/u.test(text),
    capitals > 2 && capitals > letters * 0.8,
    /^[“"「『].*[”"」』]$/u.test(text),
    /^[—–-]{1,2}/u.test(text),
    /[—–-]$/u.test(text),
    /^[■□◆◇●○▲△★☆▼▽◎•*]/u.test(text),
    /^[([【〔].*[)\]】〕]$/u.test(text),
    / /u.test(text),
    letters === 0,
    (text.match(/\d/gu)?.length ?? 0) * 4 > text.length,
    lexicon.byline.test(text),
    lexicon.caption.test(text),
    lexicon.opening.test(text),
    lexicon.folio.test(text) || lexicon.jumpline.test(text),
    lexicon.kicker.test(text),
  ];
  shows.forEach((shown, k) => {
    if (shown) on.push(WORDING + k);
  });
}

function addPlace({ owned, page: { roles, words } }: StoryParts, k: number, whole: Whole, on: number[]): void {
  const i = owned[k] as number;
  const { parts } = roles;
  on.push(FROM_TOP + bin(k, [1, 2, 3, 5, 9]), FROM_BOTTOM + bin(owned.length - 1 - k, [1, 2, 3, 5, 9]));
  const breaksAbove = ((parts[i] as Part).line.blanks > 0 && (parts[i] as Part).first) || i === 0;
  const breaksBelow = i + 1 >= parts.length || (parts[i + 1] as Part).line.blanks > 0;
  on.push(PLACE + bits(owned[k - 1] !== i - 1, owned[k + 1] !== i + 1, breaksAbove, breaksBelow));
  on.push(SIZE + bin(owned.length, [3, 8, 20, 60]));
  on.push(CONTEXT + (whole.credited ? 1 : 0) + (whole.named ? 2 : 0));
  if (whole.firstBody < 0) on.push(CONTEXT + 4);
  const shared = bin(sharedWords(words, [i], whole.words, 0), [0.01, 0.2, 0.45, 0.75]);
  const side = bits(k < whole.firstBody, k > whole.lastBody);
  on.push(SHARED + shared, SHARED_LABEL + shared * 4 + side);
}

/** What stands around a part on the page, whosever it is, and the page's habits. */
function addSurroundings({ owned, page }: StoryParts, k: number, whole: Whole, on: number[]): void {
  const { roles, seams, clues, habit } = page;
  const i = owned[k] as number;
  const { parts } = roles;
  const text = (parts[i] as Part).text;
  const above = parts[owned[k - 1] ?? -1]?.text ?? '';
  on.push(BRACKET + bits(opensBracket(above), closesBracket(text)));
  const other = (j: number): number => (!parts[j] || whole.own.has(j) ? 0 : 1 + bin(headChance(roles, j), [0.2, 0.7]));
  on.push(LINE_ABOVE + other(i - 1), LINE_BELOW + other(i + 1));
  on.push(SEAM_ABOVE + bin(seams[i] ?? 1, [0.05, 0.3, 0.7]), SEAM_BELOW + bin(seams[i + 1] ?? 1, [0.05, 0.3, 0.7]));
  on.push(ECHO + bin(clues.values[i * PART_CLUES.length + partClue('echo')] as number, [0.5, 1.5]));
  on.push(HABIT + 4 * bin(habit, [0.35, 0.65]) + bits(k < whole.firstBody, k > whole.lastBody));
}

function addBlock(
  { owned, page: { roles } }: StoryParts,
  k: number,
  block: HeadBlock | undefined,
  whole: Whole,
  on: number[],
): void {
  const { blocks, firstBody, lastBody } = whole;
  on.push(BLOCK_COUNT + Math.min(4, blocks.length));
  const sure = blocks.some(({ chance }) => chance > 0.5);
  if (!sure) on.push(HEADLESS + bits(k === 0, k === owned.length - 1, k < firstBody));
  if (!block) return;
  on.push(BLOCK_RANK + Math.min(4, block.rank) * 3 + Math.min(2, block.to - block.from - 1));
  on.push(BLOCK_LENGTH + bin(block.cells, [8, 16, 26, 40, 70]));
  const share = bin(whole.blockShares.get(block) as number, [0.01, 0.2, 0.45, 0.75]);
  on.push(BLOCK_SHARED + 2 * share + (block.to <= firstBody ? 1 : 0));
  const last = k === block.to - 1;
  on.push(BLOCK_PLACE + (k === block.from ? (last ? 0 : 1) : last ? 2 : 3));
  const other = blocks[0] === block ? blocks[1] : blocks[0];
  on.push(
    BLOCK_SIDE +
      bits(
        block.to <= firstBody,
        block.from > lastBody,
        other !== undefined && other.from < block.from,
        other !== undefined && other.cells > block.cells,
      ),
  );
  if (other && headChance(roles, owned[k] as number) > other.chance) on.push(BLOCK_PLACE + 4);
}
