import { HAN_DATE } from '../lexicon/han.ts';
import type { Piece } from '../runs/piece.ts';
import type { Story } from './bestCut.ts';
import type { Pieces } from './pieceTable.ts';

/** A line of a sign and the names of those who wrote. */
const SIGNED = /^[□■○●◎◆] ?[\u3400-\u9fff·、 ]{2,16}$/u;

/**
 * A signature that stands over a story's text, where the story is signed at its end as well, closes the story above: that
 * takes it, if its text ends right there and nobody has signed it. So does a caption that names no photographer with the
 * credit right under it, and a notice with the day alone under its last line or its signature.
 */
export function signedAbove(page: Pieces, stories: readonly Story[]): readonly Story[] {
  const at = new Map(stories.flatMap((story) => story.pieces.map((k) => [k, story] as const)));
  const moved = new Map<number, Story>();
  for (const story of stories) {
    const first = story.pieces[0] as number;
    const above = at.get(first - 1);
    if (!above || above === story) continue;
    const signs = isTwice(page, story) && takes(page, above, first - 1);
    if (signs || isCreditUnder(page, first, above)) moved.set(first, above);
  }
  for (const [k, story] of at) {
    const above = at.get(k - 1);
    if (above && above !== story && isDayUnder(page, k)) moved.set(k, above);
  }
  const left = stories.map((story) => {
    const taken = [...moved.keys()].filter((k) => moved.get(k) === story);
    const given = story.pieces.some((k) => moved.has(k));
    if (taken.length === 0 && !given) return story;
    const kept = story.pieces.filter((k) => !moved.has(k));
    return { ...story, pieces: [...kept, ...taken].sort((x, y) => x - y) };
  });
  // A credit that was a story by itself leaves none behind.
  return left.filter(({ pieces }) => pieces.length > 0);
}

/** Whether a piece is a day alone, right under a text or who signs it, which it dates. */
function isDayUnder({ pieces, roles: { parts } }: Pieces, k: number): boolean {
  const { from, to } = pieces[k] as Piece;
  const [part, above] = [parts[from], parts[from - 1]];
  if (to - from !== 1 || !part || !HAN_DATE.test(part.text) || part.line.blanks > 0) return false;
  return pieces[k - 1]?.kind !== 'caption' && !HAN_DATE.test(above?.text ?? '');
}

/** Whether somebody signs in a piece. */
function isSigned({ pieces, roles: { parts } }: Pieces, k: number): boolean {
  const { from, to } = pieces[k] as Piece;
  return parts.slice(from, to).some(({ text }) => SIGNED.test(text));
}

/** Whether a story begins with a signature and has another behind its text. */
function isTwice(page: Pieces, { pieces }: Story): boolean {
  const text = pieces.findIndex((k) => page.pieces[k]?.kind === 'text');
  const first = pieces[0] as number;
  if (text < 1 || page.pieces[first]?.kind !== 'name' || !isSigned(page, first)) return false;
  return pieces.slice(text).some((k) => isSigned(page, k));
}

/** Whether a story's text ends with a piece, and nobody has signed it. */
function takes(page: Pieces, story: Story, last: number): boolean {
  const { kind, openEnd } = page.pieces[last] as Piece;
  return kind === 'text' && !openEnd && !story.pieces.some((k) => isSigned(page, k));
}

/** What lines of a credit may be taken for. */
const NAMES: ReadonlySet<string> = new Set(['credit', 'byline']);

/** Whether a piece is a photographer's credit alone, right under a caption of a story that has no credit. */
function isCreditUnder({ pieces, roles }: Pieces, k: number, above: Story): boolean {
  const { from, to, credited } = pieces[k] as Piece;
  const alone = credited && roles.labels.slice(from, to).every((label) => NAMES.has(label));
  return alone && pieces[k - 1]?.kind === 'caption' && !above.pieces.some((other) => pieces[other]?.credited);
}
