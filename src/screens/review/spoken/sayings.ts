import type { Article } from '../../../domain/article.ts';
import { patched, reverse } from '../../../domain/change.ts';
import type { LogEntry } from '../../../domain/history.ts';
import { openDoubts } from '../../../domain/openDoubts.ts';
import { ownerAt, pieceAt, piecesOf, spanAt } from '../../../domain/partition.ts';
import { articleOf, type Proof } from '../../../domain/proof.ts';
import type { Doubt } from '../../../domain/reading.ts';
import { isArticleId, type Owner, type Range } from '../../../domain/span.ts';
import { doubtAt } from '../../../session/commands/doubtAt.ts';
import { isPlaceMode } from '../../../session/commands/toPlace.ts';
import type { OpenDesk } from '../../../session/deskState.ts';
import { letterOf } from '../../../session/letter.ts';
import { lineAt } from '../../../session/lines.ts';
import { placeOf } from '../../../session/place.ts';
import type { Messages } from '../../messages/en.ts';
import type { Formats } from '../../messages/formats.ts';
import { factsOf } from '../history/facts.ts';
import { sentenceOf } from '../history/sentence.ts';
import { titleOf } from '../titleOf.ts';

/** All the words that are needed to speak of a page. */
export type Words = Pick<Messages, 'tools' | 'terms' | 'review' | 'evidence'> & Pick<Formats, 'percent'>;

/** Parts of what is said, one after the other; empty ones are left out. */
const listed = ({ review }: Pick<Words, 'review'>, parts: readonly string[]): string =>
  parts.filter(Boolean).reduce((said, part) => (said ? review.spoken.and(said, part) : part), '');

/** `article C`, `furniture`: whose text it is. */
export function ownerSaid({ review, terms }: Pick<Words, 'review' | 'terms'>, owner: Owner | undefined): string {
  if (owner === undefined) return '';
  return isArticleId(owner) ? review.letter(letterOf(owner)) : terms.owners[owner];
}

/** A doubt in a sentence: what is asked, the telling reason, and how sure the engine is. */
export function doubtSaid({ review, evidence, percent }: Words, doubt: Doubt): string {
  const [reason] = doubt.evidence;
  return review.spoken.doubt({
    question: review.doubtKinds[doubt.kind](doubt.article ? letterOf(doubt.article) : ''),
    reason: reason ? evidence[reason.code](reason.values) : '',
    sure: review.doubtConfidence(percent(doubt.confidence)),
  });
}

/** An article as it is met: its letter, its title, in how many pieces it stands, and whether it is settled or doubtful. */
function articleSaid(words: Words, state: OpenDesk, article: Article): string {
  const { review } = words;
  const doubt = openDoubts(state).find((each) => each.article === article.id);
  return listed(words, [
    review.letter(letterOf(article.id)),
    titleOf(state.proof, article),
    review.pieces(piecesOf(state.proof, article.id).length),
    ...(article.review === 'approved' ? [review.accepted] : doubt ? [doubtSaid(words, doubt)] : []),
  ]);
}

/** The number, from 1, of the line that holds an offset. */
const numberOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** A line of the source as it is met: its number, what begins on it, its role, its text, and a doubt that stands there. */
function lineSaid(words: Words, state: OpenDesk): string {
  const { proof, place } = state;
  const line = lineAt(proof.page.text, place.head);
  const text = proof.page.text.slice(line.start, line.end).trim();
  if (text === '') return words.review.spoken.blankLine(numberOf(proof.page.text, line.start));
  const at = line.start + proof.page.text.slice(line.start, line.end).search(/\S/u);
  const span = spanAt(proof, at);
  const begins = pieceAt(proof, at)?.start === at;
  const doubt = doubtAt(state);
  return listed(words, [
    words.review.spoken.line(numberOf(proof.page.text, line.start)),
    ...(begins ? [words.review.spoken.begins(ownerSaid(words, span?.owner))] : []),
    ...(span && span.start >= line.start ? [words.terms.roles[span.role]] : []),
    text,
    ...(doubt ? [doubtSaid(words, doubt)] : []),
  ]);
}

/** A step in plain words; `before`: the proof that it was made on. */
function stepSaid(words: Words, before: Proof, { edit, change }: LogEntry): string {
  return sentenceOf(words, edit, factsOf(before, edit, placeOf(change)));
}

/** What a move through the log did. */
function historySaid(words: Words, before: OpenDesk, after: OpenDesk): string {
  const { move } = words.review;
  const [was, is] = [before.history, after.history];
  if (is.done < was.done) {
    const undone = was.entries[is.done];
    return undone ? listed(words, [move.undone, stepSaid(words, after.proof, undone)]) : '';
  }
  const done = is.entries[is.done - 1];
  if (!done) return '';
  const said = stepSaid(words, patched(after.proof, reverse(done.change)), done);
  return is.entries === was.entries ? listed(words, [move.redone, said]) : said;
}

const lineStart = ({ proof, place }: OpenDesk): number => lineAt(proof.page.text, place.head).start;

/** What moving on to another place has to say. */
function placeSaid(words: Words, before: OpenDesk, after: OpenDesk): string {
  const { anchor, head, article, from } = after.place;
  if (anchor !== head) {
    const owner = ownerSaid(words, ownerAt(after.proof, Math.min(anchor, head)));
    return words.review.selection(Math.abs(anchor - head), owner);
  }
  const other = article !== before.place.article && article ? articleOf(after.proof, article) : undefined;
  if (other && from !== 'source') return articleSaid(words, after, other);
  return lineStart(before) === lineStart(after) ? '' : lineSaid(words, after);
}

/**
 * What there is to say to a listener of the way from one state of the desk to the next: what an edit did, and then to
 * which article the editor has come; or which article, line or selection is met. Empty: nothing.
 */
export function said(words: Words, before: OpenDesk, after: OpenDesk): string {
  if (after.mode !== before.mode && isPlaceMode(after.mode))
    return listed(words, [words.review.places[after.mode], words.review.placeHint]);
  if (after.look.fold !== before.look.fold) return after.look.fold ? words.review.folding : words.review.unfolded;
  const step = before.history === after.history ? '' : historySaid(words, before, after);
  const moved = before.place === after.place ? '' : placeSaid(words, before, after);
  return [step, moved].filter(Boolean).join(' ');
}

/** A piece of an article as its card names it: which of how many, its lines and roles, and whose text is around it. */
export function pieceSaid(
  words: Pick<Words, 'review' | 'terms'>,
  proof: Proof,
  piece: Range,
  facts: {
    readonly nth: number;
    readonly of: number;
    readonly from: number;
    readonly to: number;
    readonly roles: string;
  },
): string {
  const [before, after] = [piece.start > 0 ? ownerAt(proof, piece.start - 1) : undefined, ownerAt(proof, piece.end)];
  return words.review.spoken.piece({ ...facts, before: ownerSaid(words, before), after: ownerSaid(words, after) });
}
