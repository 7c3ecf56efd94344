import * as v from 'valibot';
import type { ArticleEntry, PageRecord } from './record.ts';
import {
  articleFields,
  articleStanding,
  Captions,
  Id,
  Notes,
  PageReviewEntry,
  Paragraphs,
  pageFields,
  SourceEntries,
} from './record.ts';

/**
 * The clean archive: the pages' articles as an archive takes them, without offsets. It cannot be imported again.
 * `public/schema/galley-archive.schema.json` is made from these definitions.
 */
export const ARCHIVE_FORMAT = 'galley-archive';
export const ARCHIVE_VERSION = 1;

const ArchiveArticleEntries = v.strictObject({
  ...articleFields,
  text: v.pipe(v.string(), v.description('The paragraphs with one empty line between them.')),
  paragraphs: Paragraphs,
  captions: Captions,
  ...articleStanding,
});

export const ArchivePageEntries = v.strictObject({
  id: Id,
  source: SourceEntries,
  ...pageFields,
  review: PageReviewEntry,
  articles: v.pipe(
    v.array(ArchiveArticleEntries),
    v.description('In page order: by their first character on the page.'),
  ),
  notes: Notes,
});

export const ArchiveEntries = v.pipe(
  v.strictObject({
    format: v.literal(ARCHIVE_FORMAT),
    version: v.literal(ARCHIVE_VERSION),
    exportedAt: v.pipe(v.string(), v.isoTimestamp(), v.description('When it was written, ISO 8601 in UTC.')),
    pages: v.array(ArchivePageEntries),
  }),
  v.title('Galley archive'),
  v.description(
    'Newspaper pages as clean articles. What stands in no article (furniture, and text that nobody has given a home) ' +
      'is left out; the page records hold it. An article’s paragraphs stand in the order in which it is read. Every ' +
      'key is always there: what has no value is null or []. Keys and lists stand in a fixed order.',
  ),
);

/** A clean archive, and a page of it, as they are written. */
export type Archive = v.InferOutput<typeof ArchiveEntries>;
export type ArchivePage = v.InferOutput<typeof ArchivePageEntries>;
type ArchiveArticle = v.InferOutput<typeof ArchiveArticleEntries>;

function archiveArticle(article: ArticleEntry): ArchiveArticle {
  const {
    paragraphs,
    captions,
    spans: _spans,
    label: _label,
    overridden: _overridden,
    confidence,
    review,
    notes,
    ...fields
  } = article;
  return { ...fields, text: paragraphs.join('\n\n'), paragraphs, captions, confidence, review, notes };
}

/** A page record without its offsets. */
export function archivePage(record: PageRecord): ArchivePage {
  const { id, source, publication, date, pageNumber, language, review, articles, notes } = record;
  return { id, source, publication, date, pageNumber, language, review, articles: articles.map(archiveArticle), notes };
}

/** The clean archive of page records. `exportedAt` in milliseconds since 1970. */
export function archiveOf(records: readonly PageRecord[], exportedAt: number): Archive {
  return {
    format: ARCHIVE_FORMAT,
    version: ARCHIVE_VERSION,
    exportedAt: new Date(exportedAt).toISOString(),
    pages: records.map(archivePage),
  };
}
