import { pieceAt } from '../../domain/partition.ts';
import { articleOf } from '../../domain/proof.ts';
import type { Owner } from '../../domain/span.ts';
import type { DeskStore, OpenDesk } from '../../session/deskState.ts';
import { keysAhead, wrongInk } from './ahead.ts';
import { deeds, drags, nextInk, plainDeeds } from './deeds.ts';
import { type Goal, type Work, workOn } from './goal.ts';
import { type Hands, openState, type Stroke } from './hand.ts';
import { paintings } from './painting.ts';
import { DEPTH, reaching, walks } from './reach.ts';
import { Trial, type Way } from './trial.ts';

/** How loath the editor is to leave an article with which something is wrong, in keys; the shortest way of all counts. */
const LOATH = [1, 0, 3];
/** With so many wrong runs one way is looked for. */
const MANY = 25;

/** From so many on (columns that were read across) every search is short. */
const TANGLED = 40;

/** No page takes so many repairs. */
const LAST = 400;

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
    ...paintings(trial, way, from, work, hands),
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

/** Each article by itself as soon as it is right, and then the page; or the page alone, which accepts its articles too. */
export type Accepting = 'each' | 'page';

/** How the editor works. */
export interface Habit {
  readonly hands: Hands;
  readonly accepting: Accepting;
}

/**
 * A sequence of keys, as short as could be found, that leads an open desk to a goal and accepts everything: article by
 * article in the order in which accepting goes through the page, each wrong place repaired by what brings most for its
 * keys. The desk ends where the keys lead.
 */
export function planKeys(desk: DeskStore, goal: Goal, habit: Habit): readonly Stroke[] {
  const trial = new Trial(desk);
  const start: Way = { state: openState(desk), strokes: [] };
  const many = workOn(start.state.proof, goal).runs.length > MANY;
  const ways = LOATH.slice(0, many ? 1 : LOATH.length).map((loath) => wayTo(trial, start, goal, habit, loath));
  const [best] = ways.sort((a, b) => a.strokes.length - b.strokes.length) as [Way, ...Way[]];
  desk.store.setState(best.state, true);
  return best.strokes;
}

function wayTo(trial: Trial, start: Way, goal: Goal, { hands, accepting }: Habit, loath: number): Way {
  let way = start;
  for (let turn = 0; turn < LAST; turn++) {
    const work = workOn(way.state.proof, goal);
    const { article } = way.state.place;
    const open = accepting === 'page' ? [] : way.state.proof.articles.filter(({ review }) => review !== 'approved');
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
