// Pages with known articles as a person writes them: the page's text with a tag wherever something else begins.
//
//     language: en
//     publication: The Harbour Post
//     date: 1951-03-09
//     ---
//     {f.folio}Page 3
//     {a1.headline}Ferry resumes
//     {a2.body}…a story that goes on from elsewhere
//     {a1.byline}By A. Reed{a1.body#1}The ferry …
//
// A tag names the owner (a1, a2, … or f for furniture), the role, and, where pieces stand in another order than they are
// read in, the place in it. All text belongs to the tag before it; tags are no part of the page.
import { HEADS } from './headings.mjs';

const END_OF_HEADER = '\n---\n';
const HEADER_LINE = /^(language|publication|date): (.+)$/;
const TAG = /\{([^{}\n]*)\}/g;
const NAME =
  /^(?:(a\d+)\.(headline|kicker|subheadline|byline|dateline|body|crosshead|caption|credit|pullquote|jumpline)(?:#(\d+))?|(f)\.(masthead|folio|section-label|other))$/;

/**
 * Reads a tagged page: what train.mjs learns from. Throws an error that names the page and the line where a tag or the
 * header is not as above.
 */
export function taggedPage(id, source) {
  const end = source.indexOf(END_OF_HEADER);
  if (end < 0) throw new Error(`${id}: no line of --- under a header`);
  const header = source.slice(0, end).split('\n');
  const facts = header.map((line, k) => {
    const [, name, value] = HEADER_LINE.exec(line) ?? [];
    if (!name) throw new Error(`${id}: line ${k + 1}: ${line} says neither language, publication nor date`);
    return [name, value];
  });
  const { text, segments } = untagged(id, source.slice(end + END_OF_HEADER.length), header.length + 1);
  const owned = (owner) => segments.filter((segment) => segment.owner === owner);
  const names = [...new Set(segments.map(({ owner }) => owner))].filter((owner) => owner !== 'f');
  const articles = names
    .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
    .map((name) => ({ id: name, source: `${id}/${name}`, segments: inReadingOrder(owned(name)).map(rangeOf) }));
  // A page of its own making: no other is laid out like it.
  return { id, template: id, ...Object.fromEntries(facts), text, articles, furniture: owned('f').map(rangeOf) };
}

const rangeOf = ({ start, end, role }) => [start, end, role];

/** Headings first, then by their numbers, then by their place on the page; what has no number goes with what stands above it. */
function inReadingOrder(segments) {
  let order = 0;
  const placed = segments.map((segment) => {
    order = segment.order || (segment.role === 'body' ? 0 : order);
    return { ...segment, order, head: HEADS.has(segment.role) };
  });
  return placed.sort((a, b) => Number(b.head) - Number(a.head) || a.order - b.order || a.start - b.start);
}

/** `above`: lines of the file above the page. */
function untagged(id, body, above) {
  let text = '';
  const segments = [];
  const tags = [...body.matchAll(TAG)];
  if (tags[0]?.index !== 0) throw new Error(`${id}: the page does not begin with a tag`);
  tags.forEach((tag, k) => {
    const place = `${id}: line ${above + body.slice(0, tag.index).split('\n').length}`;
    const [, article, role, order, furniture, other] = NAME.exec(tag[1]) ?? [];
    if (!article && !furniture) throw new Error(`${place}: {${tag[1]}} is no tag`);
    const stretch = body.slice(tag.index + tag[0].length, tags[k + 1]?.index);
    if (!stretch.trim()) throw new Error(`${place}: no text after {${tag[1]}}`);
    segments.push({
      owner: article ?? furniture,
      role: role ?? other,
      order: Number(order ?? 0),
      start: text.length + stretch.length - stretch.trimStart().length,
      end: text.length + stretch.trimEnd().length,
    });
    text += stretch;
  });
  return { text, segments };
}
