import type { EditorState, Line, Range } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { firstIndex } from '../../../domain/firstIndex.ts';
import { ownerAt, spansIn } from '../../../domain/partition.ts';
import { articleNumber, isArticleId, type Owner, type Span } from '../../../domain/span.ts';
import { hueOf } from '../../../ui/hue.ts';
import { foldAt, foldsField } from './folds.ts';
import { type Shown, show, shownField } from './shown.ts';

/** Offset of the first visible character of a line; its beginning if there is none. */
export function firstVisible(line: Line): number {
  const at = line.text.search(/\S/);
  return line.from + Math.max(0, at);
}

const ownerClass = (owner: Owner | undefined): string =>
  owner && isArticleId(owner) ? 'owned' : (owner ?? 'unassigned');

/** Attributes that give an element the tones of its article. */
function tones(owner: Owner | undefined): Record<string, string> {
  if (!owner || !isArticleId(owner)) return {};
  return { 'data-hued': '', style: `--hue: ${hueOf(articleNumber(owner) - 1)}` };
}

/** Whether a piece (not only a role) begins at this offset. */
const beginsPiece = (shown: Shown, at: number): boolean =>
  at > 0 && ownerAt(shown.proof, at - 1) !== ownerAt(shown.proof, at);

/** Whether a doubt stands on the line: the first that is not before it does. */
function isDoubtful({ doubts }: Shown, line: Line): boolean {
  const first = doubts[firstIndex(doubts, (at) => at >= line.from)];
  return first !== undefined && first <= line.to;
}

/** Words for the roles that begin on a line; body says nothing, for most lines are body. */
function rolesOn(shown: Shown, line: Line, spans: readonly Span[]): string {
  const named = spans.filter(
    ({ start, role, owner }) => start >= line.from && (role !== 'body' || !isArticleId(owner)),
  );
  return named.map(({ role, owner }) => (owner === 'unassigned' ? '?' : shown.roleNames[role])).join(' · ');
}

/** Whose the first reading said the place was, where that was another. */
function otherwise({ first, proof }: Shown, at: number): Owner | null {
  const then = first && ownerAt(first, at);
  return then && then !== ownerAt(proof, at) ? then : null;
}

/** That in words, where it begins. */
function otherwiseWords(shown: Shown, at: number, other: Owner | null): string | null {
  return other && (at === 0 || otherwise(shown, at - 1) !== other) ? shown.ownerWords(other) : null;
}

function lineMark(shown: Shown, line: Line, spans: readonly Span[]): Range<Decoration> {
  // The empty line after the last newline holds nothing: it looks like the newline before it.
  const at = Math.min(firstVisible(line), shown.proof.page.text.length - 1);
  const owner = ownerAt(shown.proof, at);
  const other = otherwise(shown, at);
  const classes = [
    ownerClass(owner),
    line.text.trim() === '' && 'blank',
    owner === shown.focus && 'focused',
    owner === shown.hover && 'hovered',
    beginsPiece(shown, at) && 'begins',
    isDoubtful(shown, line) && 'doubtful',
    other && 'otherwise',
  ].filter(Boolean);
  const role = other ? otherwiseWords(shown, at, other) : rolesOn(shown, line, spans);
  const attributes = { class: classes.join(' '), ...tones(owner), ...(role && { 'data-role': role }) };
  return Decoration.line({ attributes }).range(line.from);
}

/** A span's own look within its line: its role, and its own band where the line begins with somebody else's text. */
function spanMark(shown: Shown, line: Line, span: Span): Range<Decoration> | null {
  const from = Math.max(span.start, line.from);
  const to = Math.min(span.end, line.to);
  if (from >= to) return null;
  const apart = span.owner !== ownerAt(shown.proof, firstVisible(line));
  if (!apart && span.role === 'body') return null;
  const classes = [
    `role-${span.role}`,
    apart && `apart ${ownerClass(span.owner)}`,
    apart && span.owner === shown.focus && 'focused',
  ].filter(Boolean);
  return Decoration.mark({ attributes: { class: classes.join(' '), ...(apart ? tones(span.owner) : {}) } }).range(
    from,
    to,
  );
}

function marksOf(shown: Shown, line: Line): Range<Decoration>[] {
  const spans = spansIn(shown.proof, { start: line.from, end: Math.max(line.to, line.from + 1) });
  const inline = spans.map((span) => spanMark(shown, line, span)).filter((mark) => mark !== null);
  return [lineMark(shown, line, spans), ...inline];
}

function visibleLines(view: EditorView): Line[] {
  const { state } = view;
  return view.visibleRanges.flatMap(({ from, to }) => linesBetween(state, from, to));
}

function linesBetween(state: EditorState, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let at = from; at <= to; ) {
    const line = state.doc.lineAt(at);
    // A line's look within a fold would be drawn as a line of its own before it.
    const fold = foldAt(state, line.from);
    if (!fold) lines.push(line);
    at = (fold?.end ?? line.to) + 1;
  }
  return lines;
}

function decorate(view: EditorView): DecorationSet {
  const shown = view.state.field(shownField);
  if (!shown) return Decoration.none;
  return Decoration.set(
    visibleLines(view).flatMap((line) => marksOf(shown, line)),
    true,
  );
}

const changed = (update: ViewUpdate): boolean =>
  update.viewportChanged ||
  update.docChanged ||
  update.startState.field(foldsField) !== update.state.field(foldsField) ||
  update.transactions.some((t) => t.effects.some((effect) => effect.is(show)));

/** Bands, rules and roles for the lines on screen; what is off screen costs nothing. */
export const bands = ViewPlugin.define(
  (view) => ({
    decorations: decorate(view),
    update(update: ViewUpdate) {
      if (changed(update)) this.decorations = decorate(update.view);
    },
  }),
  { decorations: (plugin) => plugin.decorations },
);
