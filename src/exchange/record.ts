import * as v from 'valibot';
import { ARTICLE_TYPES, FIELD_NAMES } from '../domain/article.ts';
import { PAGE_REVIEW_STATES, REVIEW_STATES } from '../domain/page.ts';
import { ARTICLE_ROLES, FURNITURE_ROLES } from '../domain/span.ts';

/**
 * The page record: what detection prints and what a full export holds. These definitions check every record that
 * comes in or goes out, and `public/schema/galley-page.schema.json` is made from them.
 */
export const RECORD_FORMAT = 'galley-page';
export const RECORD_VERSION = 1;

const OFFSETS =
  'Offsets count UTF-16 code units of `text` from 0 (what JavaScript, Java and C# count; where a language counts code ' +
  'points, encode `text` as UTF-16 first). Ranges are half open: `start` is inside, `end` is not. No offset stands ' +
  'inside a character as a reader sees it (extended grapheme cluster of UAX #29).';

/** A value that says something: no blanks at its ends, and not empty. What has no value is `null`. */
const Text = v.pipe(v.string(), v.regex(/^\S([\s\S]*\S)?$/, 'no blanks at the ends'));
const OptionalText = v.nullable(Text);
const Names = v.pipe(v.array(Text), v.description('Names as printed, each once; [] where there is none.'));
const Offset = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.description('UTF-16 code units from the start of `text`.'),
);

export const SourceEntries = v.strictObject({
  name: v.pipe(v.string(), v.description('The name of the file the text came from, without folders.')),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/), v.description('SHA-256 of `text` as UTF-8.')),
  encoding: v.pipe(v.string(), v.description('The encoding the text was decoded from, by its WHATWG name.')),
});

/**
 * Whole characters, and no control characters: an id stands in addresses and lists. Without the flag `u`, which a JSON
 * Schema cannot say; it reads the same with it.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const SEEN = /^(?:[^\u0000-\u001f\u007f-\u009f\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])*$/;
export const Id = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.regex(SEEN),
  v.description('What came with the text, else the first 16 hex digits of SHA-256 over source.name, one NUL and text.'),
);
export const PageReviewEntry = v.pipe(
  v.picklist(PAGE_REVIEW_STATES),
  v.description("The editor's word on the page; `empty`: reviewed, and there is no article on it."),
);
export const Notes = v.nullable(v.string());

/** What is known of the page as a whole. */
export const pageFields = {
  publication: OptionalText,
  date: v.pipe(v.nullable(v.pipe(v.string(), v.isoDate())), v.description('Day of issue, ISO 8601.')),
  pageNumber: v.pipe(OptionalText, v.description('As printed.')),
  language: v.pipe(OptionalText, v.description('BCP 47, with the script where it matters: zh-Hans, zh-Hant, en.')),
};

const ArticleId = v.pipe(
  v.string(),
  v.regex(/^a(0|[1-9]\d*)$/),
  v.description('Unique on the page, and the same for as long as the article exists.'),
);
export const Dateline = v.strictObject({
  place: OptionalText,
  date: v.pipe(OptionalText, v.description('As printed.')),
});

/** What an article says, without its text. */
export const articleFields = {
  id: ArticleId,
  type: v.picklist(ARTICLE_TYPES),
  title: OptionalText,
  kicker: v.pipe(OptionalText, v.description('The line above the headline.')),
  subtitle: v.pipe(OptionalText, v.description('The deck below the headline.')),
  section: OptionalText,
  authors: Names,
  photographers: Names,
  agency: OptionalText,
  dateline: Dateline,
};
export const Paragraphs = v.pipe(
  v.array(v.pipe(v.string(), v.nonEmpty())),
  v.description(
    'Clean copy in reading order: lines joined, corrections made, without what the fields already hold. A photograph’s ' +
      'paragraphs are its caption.',
  ),
);
/** These three may be absent in what is brought in: other tools need not know them. What goes out has them always. */
export const Captions = v.optional(
  v.pipe(
    v.array(v.pipe(v.string(), v.nonEmpty())),
    v.description('Captions and pull quotes that stand with the story, in reading order: no part of its paragraphs.'),
  ),
  [],
);

/** How the work on an article stands. */
export const articleStanding = {
  confidence: v.pipe(
    v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    v.description(
      'How probable the detector held it that the article is right as a whole; null where it was not asked.',
    ),
  ),
  review: v.pipe(v.picklist(REVIEW_STATES), v.description("The editor's word; never set by detection.")),
  notes: Notes,
};

const spanOf = <Roles extends readonly [string, ...string[]]>(roles: Roles) =>
  v.strictObject({ start: Offset, end: Offset, role: v.picklist(roles) });

export const ArticleSpanEntry = spanOf(ARTICLE_ROLES);
export const FurnitureSpan = spanOf(FURNITURE_ROLES);
export const UnassignedSpan = spanOf([...ARTICLE_ROLES, ...FURNITURE_ROLES]);

export const ArticleRecord = v.strictObject({
  ...articleFields,
  paragraphs: Paragraphs,
  captions: Captions,
  spans: v.pipe(
    v.array(ArticleSpanEntry),
    v.minLength(1),
    v.description(
      'Everything the article owns, wherever it stands on the page, in the order in which it is read: the first entry ' +
        'is read first, whatever its offset. The clean copy is made in this order.',
    ),
  ),
  label: v.optional(
    v.pipe(
      v.nullable(Offset),
      v.description('Start of the section label (furniture) that gives the article its section; null where none does.'),
    ),
    null,
  ),
  overridden: v.optional(
    v.pipe(
      v.array(v.picklist(FIELD_NAMES)),
      v.description(
        'Fields that the editor typed over; all others say what the spans say. In the order of the fields.',
      ),
    ),
    [],
  ),
  ...articleStanding,
});

export const CorrectionEntry = v.pipe(
  v.strictObject({ start: Offset, end: Offset, text: v.string() }),
  v.description('The source characters [start, end) read `text` instead; `text` of the page stays as it is.'),
);
export const OverrideEntry = v.pipe(
  v.strictObject({ at: Offset, kind: v.picklist(['join', 'break']) }),
  v.description("The editor's word that a paragraph starts at this offset (`break`) or does not (`join`)."),
);

export const PageRecordEntries = v.pipe(
  v.strictObject({
    format: v.literal(RECORD_FORMAT),
    version: v.literal(RECORD_VERSION),
    id: Id,
    source: SourceEntries,
    ...pageFields,
    offsetUnit: v.pipe(v.literal('utf16'), v.description(OFFSETS)),
    text: v.pipe(
      v.string(),
      v.description('The page as read: newlines are \\n, no byte order mark, otherwise untouched.'),
    ),
    review: PageReviewEntry,
    articles: v.pipe(v.array(ArticleRecord), v.description('In page order: by their first character on the page.')),
    furniture: v.pipe(
      v.array(FurnitureSpan),
      v.description('What is kept with the page but is part of no article, in page order.'),
    ),
    unassigned: v.pipe(
      v.array(UnassignedSpan),
      v.description('What nobody has given a home yet, in page order; its roles are guesses.'),
    ),
    corrections: v.array(CorrectionEntry),
    paragraphOverrides: v.array(OverrideEntry),
    notes: Notes,
  }),
  v.title('Galley page record'),
  v.description(
    `One newspaper page, divided into articles. ${OFFSETS} The spans of articles, furniture and unassigned together ` +
      'cover every visible character of `text` exactly once; white space between two spans belongs to the first. ' +
      'Every key is always there: what has no value is null or []. Keys and lists stand in a fixed order, so equal ' +
      'work gives equal bytes.',
  ),
);

/** A page record that has been checked, and an article of it. */
export type PageRecord = v.InferOutput<typeof PageRecordEntries>;
export type ArticleEntry = v.InferOutput<typeof ArticleRecord>;
