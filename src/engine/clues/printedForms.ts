import type { Part } from '../lines/part.ts';
import { endsSentence } from '../roles/cues.ts';

/**
 * How a paper marks what stands alone: its briefs all open with the same bullet, with a place in capitals or a name in
 * brackets, its letters all close with a name behind a dash. One such line tells little; several of one form on a page tell
 * each other's boundaries.
 */
export interface PrintedForms {
  /** The form in which each part opens a text, '' where it opens none or in no form of its own. */
  readonly openings: readonly string[];
  /** The form in which each part closes a line, as above. */
  readonly closings: readonly string[];
}

const OPENINGS: readonly (readonly [RegExp, string])[] = [
  [/^[■□◆◇●○▲△★☆▼▽◎※►▶•*]/u, 'bullet'],
  [/^【/u, '【'],
  [/^\[/u, '['],
  [/^\d{1,2}[.:]\d\d\b/u, 'time'],
  [/^\(?[\d一二三四五六七八九十]{1,3}[.、)]/u, 'number'],
  [/^[—–-]/u, 'dash'],
  [/^(?=(?:[^\p{Ll}]*\p{Lu}){3})[^\p{Ll}]{3,40}[—–]/u, 'capitals and dash'],
  [/^(?=(?:[^\p{Ll}]*\p{Lu}){3})[^\p{Ll}]{3,40}[:.] ?\p{Lu}?\p{Ll}/u, 'capitals and stop'],
  [/^(?=(?:[^\p{Ll}]*\p{Lu}){3})[^\p{Ll}]{3,40} \p{Ll}/u, 'capitals'],
  [/^(?:(?:(?!\p{Script=Han})[\p{L}\d '’.&-]){2,30}|\p{Script=Han}{2,10}): ?\S/u, 'colon'],
  [/^(?:(?!\p{Script=Han})[\p{L}\d '’.,&-]){2,40} [—–]/u, 'words and dash'],
];
const CLOSINGS: readonly (readonly [RegExp, string])[] = [
  [/[^(]\([^()]{1,30}\)[.。]?$/u, 'brackets'],
  [/[—–] ?\p{Lu}[\p{L}. ]{1,30}$/u, 'dash'],
  [/[■□◆◇●○▲△★☆▼▽◎※►▶•*]$/u, 'bullet'],
];

/** How a text opens, '' where in no form of its own. A bullet is a form for each sign. */
export function openingForm(text: string): string {
  const [, form = ''] = OPENINGS.find(([pattern]) => pattern.test(text)) ?? [];
  return form === 'bullet' ? (text[0] as string) : form;
}

/** How a text closes, as above. */
export function closingForm(text: string): string {
  const [, form = ''] = CLOSINGS.find(([pattern]) => pattern.test(text)) ?? [];
  return form === 'bullet' ? (text.at(-1) as string) : form;
}

/** A form as a number: the more often a text of its own opens so, the higher; bullets above all, −1 where there is none. */
export function formRank(form: string): number {
  const rank = RISING.indexOf(form);
  return form !== '' && rank < 0 ? RISING.length : rank;
}
const RISING = [
  'time',
  'number',
  'dash',
  'words and dash',
  'colon',
  'capitals',
  'capitals and stop',
  '[',
  'capitals and dash',
  '【',
];

/** So much of a text is read: its ends. */
const READ = 80;
/** A shorter line, as a share of its column, may end a paragraph. */
const FULL = 0.85;

/** The forms of all parts. `columns`: the width of the column around each, in cells. */
export function printedForms(parts: readonly Part[], columns: Float64Array): PrintedForms {
  return {
    openings: parts.map((part, i) => (mayOpen(parts, columns, i) ? openingForm(part.text.slice(0, READ)) : '')),
    closings: parts.map(({ text, last }) => (last ? closingForm(text.slice(-READ)) : '')),
  };
}

/** Whether a text may open at a part: it begins its line, and that above may have ended one. */
function mayOpen(parts: readonly Part[], columns: Float64Array, i: number): boolean {
  const part = parts[i] as Part;
  const above = parts[i - 1];
  if (!part.first) return false;
  if (!above || part.line.blanks > 0 || above.kind !== 'text' || endsSentence(above.text)) return true;
  return above.line.cells < FULL * (columns[i - 1] as number) || closingForm(above.text.slice(-READ)) !== '';
}

/** What trees are told of each part's forms. */
export const FORM_CLUES = ['opening-form', 'opening-mates', 'opening-near', 'closing-mates', 'closing-near'] as const;

const MOST = 20;
const FAR = 60;
const NONE = -1;

/** A part's forms, how many other parts have them and how many parts away the nearest is, `[part][clue]`; −1 where none. */
export function formClues({ openings, closings }: PrintedForms): Float32Array {
  const out = new Float32Array(openings.length * FORM_CLUES.length).fill(NONE);
  openings.forEach((form, i) => {
    out[i * FORM_CLUES.length] = formRank(form);
  });
  [openings, closings].forEach((forms, k) => {
    for (const places of placesOf(forms).values())
      places.forEach((i, n) => {
        const near = Math.min(i - (places[n - 1] ?? -FAR), (places[n + 1] ?? i + FAR) - i);
        const at = i * FORM_CLUES.length + 1 + 2 * k;
        out[at] = Math.min(MOST, places.length - 1);
        out[at + 1] = Math.min(FAR, near);
      });
  });
  return out;
}

function placesOf(forms: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  forms.forEach((form, i) => {
    if (!form) return;
    const own = places.get(form);
    if (own) own.push(i);
    else places.set(form, [i]);
  });
  return places;
}

/** Whether two texts open, or close, alike: 1, 0 where not, −1 where neither has a form. */
export function formsAlike(x: string, y: string): number {
  if (x === '' && y === '') return NONE;
  return x === y ? 1 : 0;
}
