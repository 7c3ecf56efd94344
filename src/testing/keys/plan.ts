import { pieceAt } from '../../domain/partition.ts';
import { articleOf } from '../../domain/proof.ts';
import type { Owner } from '../../domain/span.ts';
import { isArticleId } from '../../domain/span.ts';
import type { DeskStore, OpenDesk } from '../../session/desk.ts';
import { letterOf } from '../../session/letter.ts';
import { lineAt } from '../../session/lines.ts';
import { placesAround } from '../../session/places.ts';
import { type Goal, type Work, type WrongRun, workOn } from './goal.ts';
import { caretAfter, Hand, openState, purposeOf, type Stroke } from './hand.ts';

/** Whether the editor has a pointer: a click, a selection drawn and a drag count as one key each. */
export type Hands = 'keyboard' | 'pointer';

/** What a repair is thought to take that has not been looked for yet, in keys. */
const COST = { whole: 2.3, edge: 2.6, inside: 3.6, role: 2.2, ink: 0.001 };

/** How loath the editor is to leave an article with which something is wrong, in keys; the shortest way of all counts. */
const LOATH = [1, 0, 3];
/** With so many wrong runs one way is looked for. */
const MANY = 25;

const LAST = 400;

/** A found article that holds nothing of its own: all of it belongs elsewhere, and may go there in one step. */
function strays({ runs }: Work, proof: OpenDesk['proof']): Set<string> {
  const wants = new Map<Owner, Set<string>>();
  for (const { piece, gold, whole } of runs) {
    const of = wants.get(piece.owner) ?? new Set();
    of.add(whole ? String(gold) : `${gold}+`);
    wants.set(piece.owner, of);
  }
  return new Set(
    [...wants].flatMap(([owner, of]) => (of.size === 1 && articleOf(proof, owner as never) ? [owner] : [])),
  );
}

function isEdge({ start, end, piece, want }: WrongRun, proof: OpenDesk['proof']): boolean {
  const before = piece.start > 0 ? pieceAt(proof, piece.start - 1)?.owner : undefined;
  const after = pieceAt(proof, piece.end)?.owner;
  return (start === piece.start && before === want) || (end >= piece.end - 2 && after === want);
}

/** UTF-16 units that are not as they should be. */
const wrongInk = ({ runs, roles }: Work): number =>
  [...runs, ...roles].reduce((sum, { start, end }) => sum + end - start, 0);

/** What is thought to be still ahead, in keys, accepts aside. */
export function keysAhead(proof: OpenDesk['proof'], work: Work): number {
  const whole = strays(work, proof);
  const own = new Set([...work.goldOf.keys()]);
  const counted = new Set<Owner>();
  let keys = work.roles.length * COST.role;
  for (const run of work.runs) {
    const { owner } = run.piece;
    if (whole.has(owner) && !own.has(owner)) {
      if (!counted.has(owner)) keys += COST.whole;
      counted.add(owner);
    } else keys += run.whole ? COST.whole : isEdge(run, proof) ? COST.edge : COST.inside;
  }
  return keys + wrongInk(work) * COST.ink;
}

/** A state of the desk with the keys that led to it. */
interface Way {
  /** From here on only what leaves less text wrong: guesses of what is ahead led nowhere before. */
  readonly surely?: boolean;
  readonly state: OpenDesk;
  readonly strokes: readonly Stroke[];
}

/** Tries keys on a desk and puts it back as it was. */
class Trial {
  private readonly desk: DeskStore;

  constructor(desk: DeskStore) {
    this.desk = desk;
  }

  after({ state, strokes, surely = false }: Way, presses: readonly string[]): Way {
    this.desk.store.setState(state, true);
    const hand = new Hand(this.desk);
    const added = presses.map((press): Stroke => {
      const purpose = purposeOf(press, openState(this.desk).mode);
      hand.press(press);
      return { press, purpose };
    });
    return { state: openState(this.desk), strokes: [...strokes, ...added], surely };
  }
}

const WALK = ['p', 'n', 'j', 'k'];
const DEPTH = 3;
/** From so many wrong runs on (columns that were read across), every search is short. */
const TANGLED = 40;
/** So often one key is pressed to get far. */
const FAR = 16;

/** Where the caret gets by a few keys that only move it. */
function walks(trial: Trial, from: Way, most = DEPTH): Way[] {
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
  for (const key of ['j', 'k', 'n']) {
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

function reaching(trial: Trial, from: readonly Way[], at: number, hands: Hands, select = false): Way | null {
  const best: { way: Way; keys: readonly string[]; cost: number }[] = [];
  for (const way of from) {
    const { place, proof } = way.state;
    if (place.head === at && !select) return way;
    const label = placesAround(way.state).find((named) => named.at === at)?.label;
    const keys = label
      ? [select ? 'Shift+C' : 'c', ...label]
      : arrows(proof.page.text, place.head, at).map((key) => (select ? shifted(key) : key));
    best.push({ way, keys, cost: way.strokes.length + keys.length });
  }
  if (hands === 'pointer' && !select && from[0])
    best.push({ way: from[0], keys: [`click ${at}`], cost: from[0].strokes.length + 1 });
  best.sort((a, b) => a.cost - b.cost);
  const [first] = best;
  return first ? trial.after(first.way, first.keys) : null;
}

/** The keys of a target: Enter where it is the likeliest, else its letters. */
const targetKeys = (owner: Owner): string[][] =>
  isArticleId(owner) ? [['Enter'], [...letterOf(owner)], [...letterOf(owner), 'Enter']] : [];

/** What can be done where the caret is, as keys: all that could be a step towards the goal. */
function deeds(way: Way, work: Work): string[][] {
  const { proof, place } = way.state;
  const piece = pieceAt(proof, place.head);
  if (!piece) return [];
  const runs = work.runs.filter((run) => run.piece.start === piece.start);
  const wants = new Set(runs.map(({ want }) => want));
  const roleHere = work.roles.filter(({ start, end }) => start <= place.head && place.head < end);
  const found: string[][] = [['r'], ['m'], ['Shift+M'], ['d'], ['s'], ['i']];
  for (const want of wants) {
    if (want === 'furniture') found.push(['x']);
    else if (want === null) found.push(['a']);
    else
      found.push(...targetKeys(want).map((keys) => ['t', ...keys]), ...targetKeys(want).map((keys) => ['g', ...keys]));
  }
  const places = placesAround(way.state);
  const cuts = new Set(runs.flatMap(({ start, end }) => [start, nextInk(proof.page.text, end)]));
  for (const { at, label } of places)
    if (cuts.has(at))
      found.push(
        ...[
          ['i', ...label],
          ['s', ...label],
        ],
      );
  const near = work.runs.some(
    ({ start, end }) => Math.abs(start - place.head) < 400 || Math.abs(end - place.head) < 400,
  );
  if (near)
    for (const key of ['[', ']', '{', '}', '(', ')', '-', '='])
      for (let times = 1; times <= 3; times++) found.push(Array<string>(times).fill(key));
  for (const { role } of roleHere) if (ROLE_KEY[role]) found.push([ROLE_KEY[role]]);
  return found;
}

const ROLE_KEY: Readonly<Partial<Record<string, string>>> = {
  headline: '1',
  kicker: '2',
  subheadline: '3',
  byline: '4',
  dateline: '5',
  body: '6',
  crosshead: '7',
  caption: '8',
  credit: '9',
};

function nextInk(text: string, at: number): number {
  let next = at;
  while (next < text.length && text.charAt(next).trim() === '') next++;
  return next;
}

/** The rest of a line selected by the place's letter with Shift, where that is what is to be sent. */
function lineTaken(trial: Trial, from: readonly Way[], start: number, ends: readonly number[]): Way | null {
  for (const way of from) {
    const { text } = way.state.proof.page;
    if (!ends.includes(lineAt(text, start).end)) continue;
    const label = placesAround(way.state).find((named) => named.at === start)?.label;
    if (label) return trial.after(way, ['c', ...label.slice(0, -1), label.slice(-1).toUpperCase()]);
  }
  return null;
}

/** What always works: a wrong run is selected and sent where it belongs, a wrong role selected and put right. */
function plainDeeds(trial: Trial, from: readonly Way[], work: Work, hands: Hands, most = 4): Way[] {
  const jobs = [
    ...work.runs.map((run) => ({ ...run, keys: ownerKeys(run.want) })),
    ...work.roles.map((wrong) => ({ ...wrong, keys: [[ROLE_KEY[wrong.role] ?? '6']] })),
  ];
  const at = from[0]?.state.place.head ?? 0;
  const near = jobs.sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at)).slice(0, most);
  return near.flatMap(({ start, end, keys }) => {
    const drawn = hands === 'pointer' && from[0] ? trial.after(from[0], [`select ${start} ${end}`]) : null;
    const begun = drawn ? null : reaching(trial, from, start, hands);
    // A selection ends before white space or behind it: both take the same characters along.
    const ends = [...new Set([nextInk(from[0]?.state.proof.page.text ?? '', end), end])];
    const lined = drawn ? null : lineTaken(trial, from, start, ends);
    const chosen = drawn
      ? [drawn]
      : lined
        ? [lined]
        : begun
          ? ends.map((to) => reaching(trial, [begun], to, hands, true))
          : [];
    const best = chosen.filter((way) => way !== null).sort((a, b) => a.strokes.length - b.strokes.length)[0];
    return best ? keys.map((more) => trial.after(best, more)) : [];
  });
}

function ownerKeys(want: Owner | null): string[][] {
  if (want === null) return [['a']];
  return want === 'furniture' ? [['x']] : targetKeys(want).map((keys) => ['t', ...keys]);
}

/** Gestures of the pointer: a piece dragged onto a card, an edge dragged to a line. */
function drags(way: Way, work: Work): string[][] {
  const { proof } = way.state;
  return work.runs.flatMap(({ start, end, piece, want }) => [
    ...(want && isArticleId(want) && piece.start > 0 ? [[`drag ${piece.start} card ${want}`]] : []),
    ...(piece.start > 0 && start === piece.start
      ? [[`drag ${piece.start} line ${nextInk(proof.page.text, end)}`]]
      : []),
    ...(piece.end < proof.page.text.length ? [[`drag ${piece.end} line ${start}`]] : []),
  ]);
}

/** Places worth going to: where wrong runs and their pieces begin and end. */
function spotsOf(work: Work, { proof, place }: OpenDesk): number[] {
  const spots = work.runs.flatMap(({ start, end, piece }) => [start, nextInk(proof.page.text, end), piece.end]);
  const all = [...spots, ...work.roles.map(({ start }) => start)].filter((at) => at < proof.page.text.length);
  return [...new Set(all)].sort((a, b) => Math.abs(a - place.head) - Math.abs(b - place.head)).slice(0, 12);
}

/** Of ways to the same place the shortest, and only where something is wrong with the article or a neighbour of it. */
function worthActing(ways: readonly Way[], work: Work): Way[] {
  const met = new Set<number>();
  const spots = new Set(work.runs.flatMap(({ piece }) => [piece.start, piece.end]));
  return ways
    .toSorted((a, b) => a.strokes.length - b.strokes.length)
    .filter(({ state: { proof, place } }) => {
      const piece = pieceAt(proof, place.head);
      if (!piece || met.has(place.head)) return false;
      met.add(place.head);
      return work.wrong.has(piece.owner) || spots.has(piece.start) || spots.has(piece.end);
    });
}

/** Where nothing brings the end nearer by what is thought to be ahead: what leaves least text wrong. */
function leastWrong(ways: readonly Way[], goal: Goal, before: Work): Way {
  const rated = ways.map((way) => ({ way, ink: wrongInk(workOn(way.state.proof, goal)) }));
  const [best] = rated.sort((a, b) => a.ink - b.ink || a.way.strokes.length - b.way.strokes.length);
  if (!best || best.ink >= wrongInk(before)) throw new Error('no key leads on');
  return best.way;
}

/** The next repair: the keys after which least is thought to be ahead, those pressed counted. */
function nextRepair(trial: Trial, way: Way, goal: Goal, work: Work, hands: Hands, loath: number): Way {
  const before = keysAhead(way.state.proof, work);
  const { surely = false } = way;
  const from = walks(trial, { state: way.state, strokes: [] }, work.runs.length > TANGLED ? 1 : DEPTH);
  const reached = spotsOf(work, way.state).map((at) => reaching(trial, from, at, hands));
  const standing = worthActing([...from, ...reached.filter((each) => each !== null)], work);
  const done = [
    ...standing.flatMap((each) => deeds(each, work).map((keys) => trial.after(each, keys))),
    ...(hands === 'pointer' ? drags(way, work).map((keys) => trial.after({ ...way, strokes: [] }, keys)) : []),
    ...plainDeeds(trial, from, work, hands),
  ];
  const ink = wrongInk(work);
  let best: { way: Way; score: number } | null = null;
  for (const each of done) {
    if (each.state.mode !== 'edit' || each.state.proof === way.state.proof) continue;
    const after = workOn(each.state.proof, goal);
    const ahead = keysAhead(each.state.proof, after);
    const leaves = left(way.state, each.state, after) ? loath : 0;
    const score = (each.strokes.length + leaves + 0.02) / Math.max(0.001, before - ahead);
    if (ahead < before && (!surely || wrongInk(after) < ink) && (!best || score < best.score))
      best = { way: each, score };
  }
  const next = best?.way ?? leastWrong(plainDeeds(trial, from, work, hands, LAST), goal, work);
  return { state: next.state, strokes: [...way.strokes, ...next.strokes], surely: surely || best === null };
}

/** Whether the editor went away from an article with which something is still wrong. */
function left(before: OpenDesk, after: OpenDesk, work: Work): boolean {
  const { article } = before.place;
  const open = article && articleOf(after.proof, article);
  return !!open && open.review !== 'approved' && work.wrong.has(open.id) && after.place.article !== article;
}

/** Whether an article is what gold has. */
const isRight = (work: Work, owner: Owner | null): boolean =>
  owner !== null && !work.wrong.has(owner) && work.goldOf.has(owner);

/**
 * A sequence of keys, as short as could be found, that leads an open desk to a goal and accepts everything: article by
 * article in the order in which accepting goes through the page, each wrong place repaired by what brings most for its
 * keys. The desk ends where the keys lead.
 */
export function planKeys(desk: DeskStore, goal: Goal, hands: Hands = 'keyboard'): readonly Stroke[] {
  const trial = new Trial(desk);
  const start: Way = { state: openState(desk), strokes: [] };
  const many = workOn(start.state.proof, goal).runs.length > MANY;
  const ways = LOATH.slice(0, many ? 1 : LOATH.length).map((loath) => wayTo(trial, start, goal, hands, loath));
  const [best] = ways.sort((a, b) => a.strokes.length - b.strokes.length) as [Way, ...Way[]];
  desk.store.setState(best.state, true);
  return best.strokes;
}

function wayTo(trial: Trial, start: Way, goal: Goal, hands: Hands, loath: number): Way {
  let way = start;
  for (let turn = 0; turn < LAST; turn++) {
    const work = workOn(way.state.proof, goal);
    const { article } = way.state.place;
    const open = way.state.proof.articles.filter(({ review }) => review !== 'approved');
    if (isRight(work, article) && open.some(({ id }) => id === article)) way = trial.after(way, ['Space']);
    else if (work.runs.length + work.roles.length > 0) way = nextRepair(trial, way, goal, work, hands, loath);
    else if (open.length === 0) return trial.after(way, ['$mod+Enter']);
    else way = toOpen(trial, way);
  }
  throw new Error('the goal was not reached');
}

/** Goes to an article that is not accepted yet. */
function toOpen(trial: Trial, way: Way): Way {
  let [forth, back] = [way, way];
  for (let k = 0; k < LAST; k++) {
    [forth, back] = [trial.after(forth, ['j']), trial.after(back, ['k'])];
    for (const each of [forth, back]) {
      const { place, proof } = each.state;
      if (place.article && articleOf(proof, place.article)?.review !== 'approved') return each;
    }
  }
  throw new Error('an article cannot be reached');
}
