import { BLANK_PAGE_FIELDS, type PageFields } from '../../domain/page.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Roles } from '../roles/roles.ts';
import { dateIn } from './dateIn.ts';

/** Names of papers: Chinese ones end in a word for it, Latin ones hold one. */
const PAPER =
  /[\u3400-\u9fff]{1,8}(?:日[报報]|晚[报報]|晨[报報]|早[报報]|[时時][报報]|周[报報刊]|[报報]|商[报報])|(?:\p{Lu}[\p{L}’']* ){1,4}(?:Herald|Gazette|Times|Post|Tribune|Observer|News|Journal|Courier|Chronicle|Standard|Star|Mail|Telegraph|Press|Zeitung|Anzeiger|Blatt|Bote|Courant|Dagblad|Sanomat|Lehti)/u;
const PAGE_NUMBER = /第? ?([\dA-Z]{1,4}) ?版|(?:page|Page|PAGE|Seite|pagina|Sivu|sivu) ?([A-Z]?\d{1,3})/u;
const ALONE = /^([A-Z]?\d{1,3})$/u;

/** What masthead and folio say of the page. A field that they do not print is `null`. */
export function fieldsOfPage({ parts, labels }: Roles, lexicon: Lexicon, known: boolean): PageFields {
  const printed = parts.filter((_, i) => labels[i] === 'masthead' || labels[i] === 'folio').map((part) => part.text);
  const text = printed.join('\n');
  const numbered = PAGE_NUMBER.exec(text.replace(/今日 ?\d+ ?版/gu, ''));
  const alone = printed.map((line) => ALONE.exec(line)?.[1]).find((number) => number !== undefined);
  return {
    ...BLANK_PAGE_FIELDS,
    publication: PAPER.exec(text.replace(/^\p{L}+day,? /gmu, ''))?.[0].trim() ?? null,
    date: dateIn(text, lexicon),
    pageNumber: numbered?.[1] ?? numbered?.[2] ?? alone ?? null,
    language: known ? lexicon.tag : null,
  };
}
