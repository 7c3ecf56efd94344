import type { Batch, CorrectText, Edit, SetField } from '../../../domain/edits/edit.ts';
import type { Messages } from '../../messages/en.ts';
import { excerptOf } from '../titleOf.ts';
import { type Named, type StepFacts, tellingEdit } from './facts.ts';

type Words = Pick<Messages, 'tools' | 'terms'>;

/** UTF-16 units of a value in a sentence. */
const VALUE = 32;

const quoted = ({ tools: { steps } }: Words, text: string): string => steps.quoted(excerptOf(text, VALUE));

function called({ tools: { steps } }: Words, article: Named | null): string {
  if (!article) return steps.page;
  return article.title ? `${article.letter} ${steps.quoted(article.title)}` : article.letter;
}

const place = ({ tools: { steps } }: Words, { lines }: StepFacts): string =>
  lines ? steps.lines(lines[0], lines[1]) : steps.page;

/** The text it is about: its lines, and how it begins. */
function what(words: Words, facts: StepFacts): string {
  const { steps } = words.tools;
  const where = place(words, facts);
  return facts.quote ? steps.with({ place: where, words: steps.quoted(facts.quote) }) : where;
}

/** The value of a field in words. */
function valueWords(words: Words, value: SetField['value']): string {
  if (value === null || value === '') return words.tools.steps.noValue;
  if (typeof value === 'string') return quoted(words, value);
  const parts = 'place' in value ? [value.place, value.date] : value;
  const known = parts.filter((part) => part !== null);
  return known.length > 0 ? quoted(words, known.join(' · ')) : words.tools.steps.noValue;
}

/** Text given to an owner: to an article that is there or is made by it, to furniture, or to nobody. */
function moved(words: Words, owner: string, facts: StepFacts): string {
  const { steps } = words.tools;
  if (owner === 'furniture') return steps.furniture(what(words, facts));
  if (owner === 'unassigned') return steps.takeOut(what(words, facts));
  if (facts.made) return steps.make({ what: what(words, facts), article: facts.article?.letter ?? '' });
  return steps.move({ what: what(words, facts), to: called(words, facts.article) });
}

function corrected(words: Words, { text }: CorrectText, facts: StepFacts): string {
  const { steps } = words.tools;
  const at = { place: place(words, facts), from: quoted(words, facts.quote) };
  return text === null ? steps.correctBack(at) : steps.correct({ ...at, to: quoted(words, text) });
}

/** Several edits at once: the page approved, one word replaced throughout, or how many and what the first is. */
function together(words: Words, { edits }: Batch, facts: StepFacts): string {
  const { steps } = words.tools;
  const [first] = edits;
  const settled = edits.find((edit) => edit.kind === 'set-review' && edit.target === 'page');
  if (settled?.kind === 'set-review' && settled.review === 'approved') return steps.approvePage(edits.length - 1);
  if (!first || !facts.first) return steps.several({ n: edits.length, first: '' });
  const telling = tellingEdit({ kind: 'batch', edits });
  if (edits.length === 1 || telling.kind === 'set-label') return sentenceOf(words, telling, facts.first);
  const same = edits.every((edit) => edit.kind === 'correct-text' && edit.text !== null);
  if (same && first.kind === 'correct-text')
    return steps.correctMany({
      n: edits.length,
      from: quoted(words, facts.first.quote),
      to: quoted(words, first.text ?? ''),
    });
  return steps.several({ n: edits.length, first: sentenceOf(words, first, facts.first) });
}

/** What a step did, as one sentence in the interface's language. */
export function sentenceOf(words: Words, edit: Edit, facts: StepFacts): string {
  const { steps } = words.tools;
  const { terms } = words;
  const of = called(words, facts.article);
  const at = place(words, facts);
  switch (edit.kind) {
    case 'assign':
      return moved(words, edit.owner, facts);
    case 'attach':
    case 'detach':
      return moved(words, edit.article, facts);
    case 'discard':
      return moved(words, 'furniture', facts);
    case 'split':
      return steps.split({ article: of, place: at, made: facts.other?.letter ?? '' });
    case 'merge':
      return steps.merge({ from: of, into: called(words, facts.other) });
    case 'move-boundary':
      if (facts.toLine === null || facts.toLine === facts.lines?.[0]) return steps.edgeWithin(at);
      return steps.edge({ from: at, to: steps.lines(facts.toLine, facts.toLine) });
    case 'set-role':
      return steps.role({ what: what(words, facts), role: terms.roles[edit.role] });
    case 'set-field':
      return steps.field({ field: capital(terms.fields[edit.field]), of, value: valueWords(words, edit.value) });
    case 'reset-field':
      return steps.fieldBack({ field: capital(terms.fields[edit.field]), of });
    case 'set-type':
      return steps.field({ field: capital(terms.fields.type), of, value: terms.types[edit.type] });
    case 'set-label':
      return edit.label === null ? steps.noLabel(of) : steps.label({ of, what: what(words, facts) });
    case 'set-page-field':
      return steps.field({
        field: capital(terms.fields[edit.field]),
        of: steps.page,
        value: valueWords(words, edit.value),
      });
    case 'correct-text':
      return corrected(words, edit, facts);
    case 'set-paragraph':
      return steps.paragraph[edit.break ?? 'rules'](at);
    case 'reorder':
      return steps.order(of);
    case 'set-review':
      return edit.review === 'empty' ? steps.review.empty : steps.review[edit.review](of);
    case 'set-note':
      return steps.note({ on: of, words: valueWords(words, edit.text) });
    case 'replace-division':
      return steps.division(edit.articles.length);
    case 'batch':
      return together(words, edit, facts);
  }
}

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase('en') + word.slice(1);
