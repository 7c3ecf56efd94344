// The copy of known articles, out of the pages on which they stand: blocks of one role, each of paragraphs of runs.
import { HEADS } from '../headings.mjs';

/** Pages whose text was read best come first: of an article that stands on several, its copy is taken from those. */
const CLEANEST = ['mutool', 'pdfjs', 'pdftotext-raw', 'pdftotext'];
const UNCLEAN = ['tesseract', 'pdftotext-layout'];
const OWN_NAMES = { deck: 'subheadline', subhead: 'crosshead', 'pull-quote': 'pullquote', 'jump-line': 'jumpline' };
const named = (role) => OWN_NAMES[role] ?? role;

/** All articles of some pages, each text once: `{ source, page, language, blocks }`. `copy`: src/engine/learning/copy.ts. */
export function articlesOf(pages, copy) {
  const rank = ({ extractor }) => (CLEANEST.includes(extractor) ? CLEANEST.indexOf(extractor) : CLEANEST.length);
  const clean = pages.filter(({ extractor }) => !UNCLEAN.includes(extractor)).sort((a, b) => rank(a) - rank(b));
  const known = new Map();
  for (const page of clean)
    page.articles.forEach(({ source, segments }, k) => {
      const key = source ?? `${page.id}/${k}`;
      if (segments.length === 0 || known.has(key)) return;
      known.set(key, {
        source: key,
        page: page.id,
        language: page.language,
        blocks: blocksOf(page.text, segments, copy),
      });
    });
  return [...known.values()].filter(({ blocks }) => blocks.length > 0);
}

function blocksOf(text, segments, { linesIn, paragraphsIn }) {
  const blocks = [];
  for (const paragraph of paragraphsIn(linesIn(text, segments))) {
    const runs = paragraph.map(({ text, role }) => ({ text, role: named(role) }));
    const role = runs.at(-1).role;
    if (blocks.at(-1)?.role === role) blocks.at(-1).paragraphs.push(runs);
    else blocks.push({ role, paragraphs: [runs] });
  }
  return blocks;
}

/** An article with its first paragraphs alone, up to about so many characters; headings stay. */
export function shortened(article, characters) {
  let left = characters;
  const blocks = article.blocks.flatMap(({ role, paragraphs }) => {
    if (HEADS.has(role)) return [{ role, paragraphs }];
    const kept = paragraphs.filter((runs) => {
      const fits = left > 0;
      left -= runs.reduce((sum, { text }) => sum + text.length, 0);
      return fits;
    });
    return kept.length > 0 ? [{ role, paragraphs: kept }] : [];
  });
  return { ...article, blocks };
}

/** Furniture of some pages by its role: texts without line breaks. */
export function furnitureOf(pages) {
  const texts = pages.flatMap(({ text, furniture }) =>
    furniture.map(([start, end, role]) => ({ role, text: text.slice(start, end).replace(/\s*\n\s*/g, ' ') })),
  );
  return (role) => texts.filter((one) => one.role === role && one.text.length < 60).map(({ text }) => text);
}
