import { fieldsOf } from '../clean/fields.ts';
import { paragraphsOf, storyParagraphs } from '../clean/paragraphs.ts';
import { type Article, FIELD_NAMES } from '../domain/article.ts';
import { inPageOrder } from '../domain/pageOrder.ts';
import { spans } from '../domain/partition.ts';
import type { Proof } from '../domain/proof.ts';
import { readingOrder } from '../domain/readingOrder.ts';
import { type ArticleId, isFurnitureRole } from '../domain/span.ts';
import { type ArticleEntry, type PageRecord, RECORD_FORMAT, RECORD_VERSION } from './record.ts';

/** What a record tells beyond its proof. */
export interface RecordExtras {
  /** How sure the engine was of an article, 0…1; `null` where it was not asked. */
  readonly confidence: (id: ArticleId) => number | null;
}

const NO_EXTRAS: RecordExtras = { confidence: () => null };

function articleEntry(proof: Proof, article: Article, { confidence }: RecordExtras): ArticleEntry {
  const { title, kicker, subtitle, section, authors, photographers, agency, dateline } = fieldsOf(proof, article);
  const all = paragraphsOf(proof, article);
  const story = storyParagraphs(all);
  return {
    id: article.id,
    type: article.type,
    title,
    kicker,
    subtitle,
    section,
    authors: [...authors],
    photographers: [...photographers],
    agency,
    dateline: { place: dateline.place, date: dateline.date },
    paragraphs: story.map(({ text }) => text),
    captions: all.filter((paragraph) => !story.includes(paragraph)).map(({ text }) => text),
    spans: readingOrder(proof, article).map(({ start, end, role }) => ({ start, end, role })),
    label: article.label,
    overridden: FIELD_NAMES.filter((name) => name in article.overrides),
    confidence: confidence(article.id),
    review: article.review,
    notes: article.notes,
  };
}

/** The page record of a proof: canonical, so equal proofs give equal records. */
export function recordOf(proof: Proof, extras: RecordExtras = NO_EXTRAS): PageRecord {
  const { page, fields } = proof;
  const all = spans(proof);
  return {
    format: RECORD_FORMAT,
    version: RECORD_VERSION,
    id: page.id,
    source: { name: page.source.name, sha256: page.source.sha256, encoding: page.source.encoding },
    publication: fields.publication,
    date: fields.date,
    pageNumber: fields.pageNumber,
    language: fields.language,
    offsetUnit: 'utf16',
    text: page.text,
    review: fields.review,
    articles: inPageOrder(proof).map((article) => articleEntry(proof, article, extras)),
    furniture: all.flatMap(({ start, end, owner, role }) =>
      owner === 'furniture' && isFurnitureRole(role) ? [{ start, end, role }] : [],
    ),
    unassigned: all.flatMap(({ start, end, owner, role }) => (owner === 'unassigned' ? [{ start, end, role }] : [])),
    corrections: proof.corrections.map(({ start, end, text }) => ({ start, end, text })),
    paragraphOverrides: proof.overrides.map(({ at, kind }) => ({ at, kind })),
    notes: fields.notes,
  };
}
