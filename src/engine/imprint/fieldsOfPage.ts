import { BLANK_PAGE_FIELDS, type PageFields } from '../../domain/page.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isJumpline } from '../lines/jumpline.ts';
import type { Part } from '../lines/part.ts';
import { kindOf, type Label } from '../roles/label.ts';
import type { Roles } from '../roles/roles.ts';
import { dateIn } from './dateIn.ts';
import { pageNumberIn } from './pageNumberIn.ts';
import { publicationIn } from './publicationIn.ts';

/** So many lines at either end of a page are looked at where masthead and folio were not recognised. */
const EDGE = 6;
/** A line of so few units may be masthead or folio. */
const SHORT = 32;
/** Of a longer line no more than this is looked at. */
const LONGEST = 400;
/** Kana make up more than this share of a Japanese page, in 0…1. */
const KANA = 0.1;

/** What masthead and folio say of the page. A field that they do not print is `null`. */
export function fieldsOfPage(text: string, roles: Roles, lexicon: Lexicon, known: boolean): PageFields {
  const { printed, furniture, edges } = linesToRead(text, roles, lexicon);
  const first = <T>(read: (lines: readonly string[]) => T | null): T | null =>
    read(printed) ?? read(furniture) ?? read(edges);
  return {
    ...BLANK_PAGE_FIELDS,
    publication: first((lines) => publicationIn(lines, lexicon.section)),
    date: first((lines) => dateIn(lines.map(plain).join('\n'), lexicon)),
    pageNumber: pageNumberIn(printed.map(plain)) ?? pageNumberIn(edges.map(plain)),
    language: languageOf(text, lexicon, known),
  };
}

interface LinesToRead {
  /** Masthead and folio. */
  readonly printed: readonly string[];
  readonly furniture: readonly string[];
  /** Lines at the top and the foot of the page that read like a folio or are short. */
  readonly edges: readonly string[];
}

function linesToRead(text: string, { parts, labels }: Roles, { folio, jumpline }: Lexicon): LinesToRead {
  const raw = (part: Part): string => text.slice(part.start, Math.min(part.end, part.start + LONGEST));
  // A jump line names another page than this.
  const labelled = (fits: (label: Label) => boolean): string[] =>
    parts.filter(({ text: line }, i) => fits(labels[i] as Label) && !isJumpline(line, jumpline)).map(raw);
  const edge = [...parts.slice(0, EDGE), ...parts.slice(Math.max(EDGE, parts.length - EDGE))];
  return {
    printed: labelled((label) => label === 'masthead' || label === 'folio'),
    furniture: labelled((label) => kindOf(label) === 'furniture'),
    edges: edge
      .filter(({ text: line }) => line.length < SHORT || folio.test(line.slice(0, 200)))
      .filter(({ text: line }) => !isJumpline(line, jumpline))
      .map(raw),
  };
}

/** Digits and Chinese as they are printed without the spaces and forms that a text layer gives them. */
const plain = (line: string): string =>
  line.normalize('NFKC').replace(/(?<=[\u3400-\u9fff\d]) +(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff]) +(?=\d)/gu, '');

function languageOf(text: string, { tag }: Lexicon, known: boolean): string | null {
  const kana = text.slice(0, 20_000).match(/[\u3041-\u30ff]/gu)?.length ?? 0;
  if (kana > KANA * Math.min(text.length, 20_000)) return 'ja';
  return known ? tag : null;
}
