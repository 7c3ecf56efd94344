import { spokenFields } from '../clean/fields.ts';
import { type Article, type ArticleFields, FIELD_NAMES, type FieldName } from '../domain/article.ts';
import { isCalendarDate } from '../domain/calendar.ts';
import { sameData } from '../domain/change.ts';
import { isBlank, isCharacterBoundary, skipSpace } from '../domain/characters.ts';
import type { Correction } from '../domain/correction.ts';
import { fromVisible } from '../domain/edits/correctText.ts';
import { areNames } from '../domain/edits/setField.ts';
import { faults as proofFaults } from '../domain/faults.ts';
import type { Page } from '../domain/page.ts';
import { canonical, piecesOf } from '../domain/partition.ts';
import type { Proof } from '../domain/proof.ts';
import type { Doubt } from '../domain/reading.ts';
import { orderFromSpans, readingOrder } from '../domain/readingOrder.ts';
import { type ArticleId, type ArticleSpan, articleNumber } from '../domain/span.ts';
import { normaliseText, sha256 } from './pageOf.ts';
import { type ArticleEntry, type PageRecord, PageRecordEntries } from './record.ts';
import { fault, placeIn, type RecordFault } from './recordFault.ts';
import { checkShape } from './recordShape.ts';
import { rangeFaults, startsOf, tilingFaults } from './tiling.ts';

/** A page and the work done on it, or everything that is wrong with the record of it. */
export type RecordRead =
  | {
      readonly page: Page;
      readonly proof: Proof;
      /** How sure the engine was of each article, where the record says it; without its reasons. */
      readonly doubts: readonly Doubt[];
    }
  | { readonly faults: readonly RecordFault[] };

/**
 * Reads a page record (parsed JSON). The proof is the one that was exported, to the last override; `confidence`, which
 * is no part of it, comes beside it. A field that neither stands in `overridden` nor says what its spans say is
 * taken as typed over, so that no tool's change is lost. Faults come in stages: shape, then text, then offsets.
 */
export async function readRecord(value: unknown): Promise<RecordRead> {
  const shape = checkShape(PageRecordEntries, value);
  if ('faults' in shape) return shape;
  const textual = [...fieldFaults(shape.value), ...(await textFaults(shape.value))];
  const found = textual.length > 0 ? textual : offsetFaults(shape.value);
  return found.length > 0 ? { faults: found } : restored(shape.value);
}

/** What edits would refuse to put into the fields. */
function fieldFaults({ articles, date }: PageRecord): RecordFault[] {
  const found = date === null || isCalendarDate(date) ? [] : [fault('wrong-value', 'date')];
  const lists = ['authors', 'photographers'] as const;
  const twice = articles.flatMap((article, i) =>
    lists.filter((name) => !areNames(article[name])).map((name) => fault('wrong-value', `articles[${i}].${name}`)),
  );
  return [...found, ...twice];
}

async function textFaults({ text, source }: PageRecord): Promise<RecordFault[]> {
  if (normaliseText(text) !== text) return [fault('not-normalised', 'text')];
  if (isBlank(text, 0, text.length)) return [fault('only-space', 'text')];
  return (await sha256(text)) === source.sha256 ? [] : [fault('text-changed', 'source.sha256')];
}

function offsetFaults(record: PageRecord): RecordFault[] {
  return [
    ...tilingFaults(record),
    ...articleFaults(record),
    ...labelFaults(record),
    ...correctionFaults(record),
    ...overrideFaults(record),
  ];
}

function articleFaults({ articles, text }: PageRecord): RecordFault[] {
  const first = new Map(articles.toReversed().map((article) => [article.id, article]));
  return articles.flatMap((article, i) => {
    if (first.get(article.id) !== article) return [fault('id-twice', `articles[${i}].id`)];
    const visible = article.spans.some(({ start, end }) => !isBlank(text, start, Math.min(end, text.length)));
    return visible ? [] : [fault('only-space', `articles[${i}].spans`)];
  });
}

function labelFaults({ articles, text }: PageRecord): RecordFault[] {
  const outside = ({ label }: ArticleEntry) => label !== null && label >= text.length;
  return articles.flatMap((article, i) => (outside(article) ? [fault('out-of-text', `articles[${i}].label`)] : []));
}

function correctionFaults(record: PageRecord): RecordFault[] {
  const { text, corrections } = record;
  const starts = canonical(text, startsOf(record)).map(({ start }) => start);
  const grown = corrections.map((correction) => grownOver(text, correction));
  return corrections.flatMap((correction, i) => {
    const path = `corrections[${i}]`;
    const alone = rangeFaults(text, correction, path);
    if (alone.length > 0) return alone;
    const place = placeIn(text, correction.start);
    const { start, end } = grown[i] as Correction;
    if (grown.some((other, k) => k < i && other.start < end && start < other.end))
      return [fault('overlap', path, place)];
    return starts.some((at) => start < at && at < end) ? [fault('crosses-a-boundary', path, place)] : [];
  });
}

/** A correction as edits keep it, whoever wrote it: none starts with a space. */
const grownOver = (text: string, correction: Correction): Correction => fromVisible(text, correction, correction.text);

function overrideFaults({ text, paragraphOverrides }: PageRecord): RecordFault[] {
  return paragraphOverrides.flatMap(({ at }, i) => {
    const path = `paragraphOverrides[${i}].at`;
    if (at > text.length) return [fault('out-of-text', path, placeIn(text, at))];
    if (!isCharacterBoundary(text, at)) return [fault('inside-character', path, placeIn(text, at))];
    return paragraphOverrides.findIndex((other) => other.at === at) < i
      ? [fault('id-twice', path, placeIn(text, at))]
      : [];
  });
}

/** The proof of a record without faults. */
function restored(record: PageRecord): RecordRead {
  const { id, source, text, publication, date, pageNumber, language, notes, review } = record;
  const page: Page = { id, text, source };
  const bare: Proof = {
    page,
    starts: canonical(text, startsOf(record)),
    articles: record.articles.map((entry) => articleOf(text, entry)).sort(byNumber),
    corrections: record.corrections.map((one) => grownOver(text, one)).sort((a, b) => a.start - b.start),
    overrides: record.paragraphOverrides.toSorted((a, b) => a.at - b.at),
    fields: { publication, date, pageNumber, language, notes, review },
  };
  const proof = withOverrides(bare, record);
  const [wrong] = proofFaults(proof);
  if (wrong) throw new Error(`a record without faults gave a proof that has one: ${wrong}`);
  return { page, proof, doubts: doubtsOf(proof, record) };
}

/** What the record says of each article as a whole. The range is its first piece, as the engine gives it. */
function doubtsOf(proof: Proof, { articles }: PageRecord): Doubt[] {
  return articles.flatMap(({ id, confidence }): Doubt[] => {
    const article = id as ArticleId;
    const [range] = piecesOf(proof, article);
    if (confidence === null || !range) return [];
    const { start, end } = range;
    return [{ kind: 'article', article, range: { start, end }, confidence, evidence: [], alternative: null }];
  });
}

const byNumber = (a: Article, b: Article): number => articleNumber(a.id) - articleNumber(b.id);

/** The entry's spans as a proof cuts them: from a visible character to the next visible one after it. */
function snapped(text: string, { spans }: ArticleEntry): ArticleSpan[] {
  const visible = spans.filter(({ start, end }) => !isBlank(text, start, end));
  return visible.map(({ start, end, role }) => ({
    start: skipSpace(text, start, end),
    end: skipSpace(text, end, text.length),
    role,
  }));
}

/** An article as its entry has it, nothing typed over yet. */
function articleOf(text: string, entry: ArticleEntry): Article {
  return {
    id: entry.id as ArticleId,
    type: entry.type,
    label: entry.label,
    overrides: {},
    order: orderFromSpans(snapped(text, entry)),
    review: entry.review,
    notes: entry.notes,
  };
}

/** Each article with the order of its spans as short as can be, and with what was typed over. */
function withOverrides(bare: Proof, record: PageRecord): Proof {
  const entries = new Map(record.articles.map((entry) => [entry.id, entry]));
  const articles = bare.articles.map((article) => {
    const order = article.order.length > 0 ? orderFromSpans(readingOrder(bare, article)) : article.order;
    const entry = entries.get(article.id) as ArticleEntry;
    return { ...article, order, overrides: overridesOf(entry, spokenFields(bare, { ...article, order })) };
  });
  return { ...bare, articles };
}

/** Keys by the alphabet, as the edits keep them. */
function overridesOf(entry: ArticleEntry, told: ArticleFields): Partial<ArticleFields> {
  const typed = (name: FieldName) => entry.overridden.includes(name) || !sameData(entry[name], told[name]);
  const names = FIELD_NAMES.filter(typed).sort((a, b) => (a < b ? -1 : 1));
  return Object.fromEntries(names.map((name) => [name, entry[name]]));
}
