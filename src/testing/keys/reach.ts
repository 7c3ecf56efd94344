import type { OpenDesk } from '../../session/deskState.ts';
import { lineAt } from '../../session/lines.ts';
import type { NamedPlace } from '../../session/placeLabels.ts';
import { placesAround, wordsAround } from '../../session/places.ts';
import { caretAfter, type Hands } from './hand.ts';
import type { Trial, Way } from './trial.ts';

const WALK = ['p', 'n', 'j', 'k'];
/** So many keys of any kind are tried one after the other. */
export const DEPTH = 3;
/** So often one key is pressed to get far. */
const FAR = 16;

/** Where the caret gets by a few keys that only move it. */
export function walks(trial: Trial, from: Way, most = DEPTH): Way[] {
  const found = [from];
  const met = new Set([placeKey(from)]);
  let [first, last] = [0, 1];
  for (let depth = 0; depth < most; depth++) {
    for (const way of found.slice(first, last))
      for (const key of WALK) {
        const next = trial.after(way, [key]);
        if (met.has(placeKey(next))) continue;
        met.add(placeKey(next));
        found.push(next);
      }
    [first, last] = [last, found.length];
  }
  for (const key of ['j', 'k', 'n', 'PageDown', 'PageUp']) {
    let way = from;
    for (let times = 0; times < FAR; times++) {
      way = trial.after(way, [key]);
      keep(trial, found, met, way);
    }
  }
  return found;
}

function keep(trial: Trial, found: Way[], met: Set<string>, way: Way): void {
  for (const each of [way, trial.after(way, ['p'])]) {
    if (met.has(placeKey(each))) continue;
    met.add(placeKey(each));
    found.push(each);
  }
}
const placeKey = ({ state: { place } }: Way): string => `${place.anchor} ${place.head} ${place.article}`;

/** The caret brought to an offset by arrows and page keys. */
function arrows(text: string, head: number, to: number): string[] {
  const target = lineAt(text, to).start;
  const keys: string[] = [];
  let at = head;
  const go = (key: string) => {
    keys.push(key);
    at = caretAfter(text, at, key);
  };
  const [page, line] = target > head ? ['PageDown', 'ArrowDown'] : ['PageUp', 'ArrowUp'];
  const passed = (next: number) =>
    target > head ? lineAt(text, next).start > target : lineAt(text, next).start < target;
  if (lineAt(text, at).start !== target) go('Home');
  for (const key of [page, line])
    while (lineAt(text, at).start !== target && !passed(caretAfter(text, at, key)) && caretAfter(text, at, key) !== at)
      go(key);
  return [...keys, ...withinLine(text, at, to)];
}

/** From one place of a line to another: from where the caret is, or from the line's beginning or end. */
function withinLine(text: string, from: number, to: number): string[] {
  const ways = [[], ['Home'], ['End']].map((first) => {
    let at = first.reduce((head, key) => caretAfter(text, head, key), from);
    const keys: string[] = [...first];
    const [group, one] = to > at ? ['$mod+ArrowRight', 'ArrowRight'] : ['$mod+ArrowLeft', 'ArrowLeft'];
    const within = (next: number) => (to > at ? next <= to : next >= to);
    for (const key of [group, one])
      while (at !== to && within(caretAfter(text, at, key))) {
        keys.push(key);
        at = caretAfter(text, at, key);
      }
    return keys;
  });
  return ways.sort((a, b) => a.length - b.length)[0] ?? [];
}

const shifted = (key: string): string =>
  key.startsWith('$mod+') ? key.replace('$mod+', '$mod+Shift+') : `Shift+${key}`;

function byLetters(state: OpenDesk, at: number, select: boolean): string[] | null {
  const label = (places: readonly NamedPlace[]) => places.find((named) => named.at === at)?.label;
  const [likely, word] = [label(placesAround(state)), label(wordsAround(state))];
  if (likely && likely.length <= (word?.length ?? 2)) return [select ? 'Shift+C' : 'c', ...likely];
  return word ? [select ? 'Shift+L' : 'l', ...word] : null;
}

const byArrows = ({ proof, place }: OpenDesk, at: number, select: boolean): string[] =>
  arrows(proof.page.text, place.head, at).map((key) => (select ? shifted(key) : key));

/** A caret (or a selection's end) brought to an offset from whichever place is nearest by keys. */
export function reaching(trial: Trial, from: readonly Way[], at: number, hands: Hands, select = false): Way | null {
  const best: { way: Way; keys: readonly string[]; cost: number }[] = [];
  for (const way of from) {
    const { place } = way.state;
    if (place.head === at && !select) return way;
    for (const keys of [byLetters(way.state, at, select), byArrows(way.state, at, select)])
      if (keys) best.push({ way, keys, cost: way.strokes.length + keys.length });
  }
  if (hands === 'pointer' && !select && from[0])
    best.push({ way: from[0], keys: [`click ${at}`], cost: from[0].strokes.length + 1 });
  best.sort((a, b) => a.cost - b.cost);
  const [first] = best;
  return first ? trial.after(first.way, first.keys) : null;
}
