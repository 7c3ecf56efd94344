import { KINDS, NUMBERED_PAPER } from './latinPapers.ts';
import type { Lexicon } from './lexicon.ts';
import { HOUSES, WIRES } from './wires.ts';

/** The words of one language from which its patterns are made. Each list is an alternation, without groups that capture. */
export interface LatinWords {
  readonly tag: string;
  readonly signs: string;
  readonly by: string;
  readonly writer: string;
  readonly photo: string;
  /** Those of them that the name may follow without a sign or a word between, where headlines never begin so. */
  readonly photoOf?: string;
  readonly caption: string;
  readonly opening: string;
  readonly weekday: string;
  readonly month: string;
  readonly page: string;
  readonly continued: string;
  readonly notice: string;
  /** Words for the type of an item; see the fields of that name in `Lexicon`. */
  readonly announces: string;
  /** Words that announce only where they come first: news, too, tells of what was lost and who died. */
  readonly announcesFirst: string;
  readonly opinion: string;
  readonly feature: string;
  readonly series: string;
  readonly section: string;
  /** What opens a note on a column; see `Lexicon`. */
  readonly columnNote?: string;
}

const NAME = "\\p{Lu}[\\p{L}’'.-]*(?: (?:de|van|von|der|den|la|le|du|\\p{Lu})[\\p{L}’'.-]*){0,3}";
/** What bylines call the text that somebody wrote or asked, a colon or `by` behind it, in any language. */
const TOLD =
  '(?:Text|Texte|Texto|Testo|Tekst|Interview|Intervju|Intervista|Entrevista|Wywiad|Das (?:Gespräch|Interview) führten?|Die Fragen stellten?|Aufgezeichnet|Protokoll|Rozmawiał[ai]?|Notował[ai]?|Opracowanie|Reviewed|Written|Беседовал[аи]?|Записал[аи]?)';

const NAMES = `${NAME}(?:(?:, | and | und | et | en | ja | & | AND | UND | ET | EN | JA )${NAME}){0,3}`;
const PLACE = "\\p{Lu}[\\p{Lu}’'.-]+(?:[ ,]{1,2}\\p{Lu}[\\p{L}’'.-]*){0,4}";

/** A place set like any name, for which an agency in brackets vouches; the full stop may stand for the dash. */
const WIRED = `\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+){0,2}(?:, \\d{1,2}\\.? (?:de )?\\p{L}{3,10}\\.?)? ?\\((?:${WIRES})(?:[/ ](?:${WIRES}))?\\)(?:\\.(?![.\\d]))?`;
const DASH = '(?:--|[—–:]|-(?!\\p{L}))';

/** A reporter of the house who is not named, in brackets or without, by language. */
const OWN =
  '[([]?(?:(?:[Ff]rom|FROM) (?:[Oo]ur|OUR) (?:[\\p{L}-]+ ){0,3}(?:[Cc]orrespondent|[Rr]eporter|[Rr]epresentative|CORRESPONDENT|REPORTER|REPRESENTATIVE)s?|[“"][\\p{L} ]{3,24}[”"] (?:[Rr]eporter|REPORTER|[Rr]epresentative)|(?:[Dd]e notre|DE NOTRE) (?:\\p{L}+ )?(?:[Cc]orrespondante?|CORRESPONDANT|[Ee]nvoyée?|ENVOYÉE?)(?: \\p{L}+)?|[Dd]al(?:la)? nostr[oa] (?:inviat[oa]|corrispondente)(?: \\p{L}+)?|[Vv]an onz?en? (?:\\p{L}+ )?(?:verslaggever|verslaggeefster|correspondent|redacteur|redactie)|[Vv]on unser(?:em|er|en) (?:\\p{L}+ )?\\p{L}+|[Dd]e nuestr[oa] (?:corresponsal|enviad[oa] especial)|От нашего (?:\\p{L}+ )?корреспондента|(?:[Nn]ame|NAME) (?:[Ww]ithheld|WITHHELD)(?: by request)?)\\.?[)\\]]?';

/** Months cut short, as old papers date their reports. */
const SHORT_MONTHS = 'Jan|Feb|Febr|Mar|Apr|Aug|Sept|Oct|Okt|Nov|Dec|Dez|Dic|Déc|Janv|Févr|Avr|Juil|Ago|Set|Ott|Gen';

/** What a copy costs, as it stands beside the date. */
const PRICE = '[$£€¥]\\d[\\d.,]*|\\d[\\d.,]* ?(?:cents?|centimes|pence|Pf\\.?|Pfennig|Cent|lire|[¢cpdF])\\.?';

/** An alternation of plain words as it stands, with capitals, and all in capitals: `i` would blur names and other words. */
function anyCase(words: string): string {
  const list = words.split('|');
  const capitals = list.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return [...new Set([...list, ...capitals, ...list.map((word) => word.toUpperCase())])].join('|');
}

/** Any of the words, whole, in any case. */
const wordsOf = (words: string): RegExp => new RegExp(`(?:^|\\P{L})(?:${words})(?:\\P{L}|$)`, 'iu');

/** Any of the words as a whole line, in any case, between ornaments or none. */
const lineOf = (words: string): RegExp => new RegExp(`^[^\\p{L}\\d]{0,3}(?:${words})[^\\p{L}\\d]{0,3}$`, 'iu');

/** The words as they begin a line, and in capitals. */
const capitalized = (words: string): string =>
  words
    .split('|')
    .flatMap((word) => [word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|');

/** What capitals name behind `by` that wrote nothing: a way news came, a heading. */
const NO_WRITER = '(?!(?:THE (?!ASSOCIATED|NEW YORK|WASHINGTON|CANADIAN)|TELEGRAPH|CABLE|MAIL|WIRE))';

/** Where the writer was, behind the name. */
const IN = `(?:,? (?:in|aus|à|en|em|a|te|w|i|v|в) ${NAME})?`;

/** A lexicon for a language written in Latin letters. */
export function latinLexicon(words: LatinWords): Lexicon {
  return {
    tag: words.tag,
    signs: new Set(words.signs.split(' ')),
    byline: new RegExp(
      `^(?:[—–-] ?)?(?:${anyCase(words.by)}) ${NO_WRITER}${NAME}|^${NAME}(?:, | )(?:\\p{L}+ )?(?:${anyCase(words.writer)})(?:\\P{L}|$)|^[—–] ?${NAMES}$`,
      'u',
    ),
    signature: new RegExp(
      `^${HOUSES}$|^(?:${capitalized(words.by)}) (?=\\S+ \\S)${NAMES} ?[|•] ?\\p{Lu}[\\p{L} .'’&-]{2,40}$|^${NAMES} \\((?:avec|mit|with|con|com|med|och|and) (?:${WIRES})(?:[ ,/]{1,2}(?:${WIRES}))*\\)$|^(?:${capitalized(words.by)}) (?=\\S+ \\S)${NO_WRITER}${NAMES}(?:${IN}|(?:,| ?[|/•–—])?(?: (?:\\p{L}+ ){0,2}(?:${anyCase(words.writer)})s?)?)$|^(?:${words.by}) (?:\\p{Lu}[\\p{Lu}’'.-]+ ){1,3}\\p{Lu}[\\p{Lu}’'-]+$|^(?:${TOLD})(?: (?:by|von|par|por|di|door|av))?(?: ?: ?| )(?=\\S+ \\S)${NAMES}$|^From (?=\\S+ \\S)${NAMES},? in ${NAME}$|^${OWN}$|^(?:${capitalized(words.by)}) (?:[“"][\\p{L} -]{3,24}[”"]|(?:[Oo]ur|OUR|a|A|unser\\p{Ll}{0,2}) (?:[\\p{L}.-]+ ){0,2}(?:\\p{L}\\.-)?(?:${anyCase(words.writer)})s?)$|^[—–] ?${NAMES}$|^(?=\\p{Lu}\\S+ \\p{Lu})${NAMES},? (?:\\p{L}+ )?(?:${anyCase(words.writer)})$`,
      'u',
    ),
    post: new RegExp(
      `^(?:\\p{L}+ ){0,2}(?:(?:\\p{L}+ )?staff )?(?:${words.writer})s?$|^special (?:to|for) (?:the )?\\p{L}[\\p{L} .’'&-]{2,30}$|^of the [\\p{L} .’'&-]{3,24} staff$|^(?:(?:e-?mail|twitter|x|on twitter)[: ]{1,2})?(?:[\\p{L}\\d_.+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+|@[\\p{L}\\d_]{2,30})(?:[ ,;|/]+[\\d ()+/-]{6,20})?$`,
      'iu',
    ),
    dateline: new RegExp(
      `^(?!(?:${words.photo.toUpperCase()}) ?[:/])(?:(?:${PLACE}(?:, (?:\\p{Ll}{2,3} )?\\d{1,2}\\.?(?: (?:de )?\\p{L}{3,10}\\.?)?|, [\\p{L}. ]{2,18}\\d{0,2}\\.?)?(?: ?\\([\\p{L} ]{2,20}\\))?|\\p{Lu}[\\p{L}.]+(?:[ -]\\p{Lu}\\p{L}+){0,2}(?:, \\p{Lu}[\\p{L}. ]{1,8})?, (?:\\d{1,2}\\.? )?(?:${words.month}|${SHORT_MONTHS})\\.? ?\\d{0,2}\\.?(?: ?\\([\\p{L} ]{2,20}\\))?) ?\\.?${DASH}{1,2}|\\p{Lu}[\\p{L}’]+(?: [\\p{L}’]+){0,2}, \\d{1,2}\\.? ?[—–]|\\p{Lu}\\p{L}+, (?:den )?\\d{1,2}\\. (?:${words.month})\\.(?= \\p{Lu})|${WIRED} ?${DASH}{1,2}|${WIRED}(?<=\\.)(?= \\p{Lu}))`,
      'u',
    ),
    leadByline: /^(?!)/u,
    tailByline: new RegExp(`(?:[.!?”"] )([—–] ?${NAMES}|\\(${NAME}\\))$`, 'u'),
    credit: new RegExp(
      `(\\((?:${anyCase(words.photo)}) ${NAME}\\.?\\)|(?:[—–] ?)?\\(?(?:\\p{Lu}\\p{L}+ ){0,2}(?:${anyCase(words.photo)})(?: ?[:/] ?(?:© ?)?|[^\\p{L}]{0,2} (?:${anyCase(words.by)}) ?)[\\p{L}’'. /|-]{3,40}\\)?|\\(${NAME}(?: for the | ?/ ?)[\\p{L}. ]{2,20}\\)${words.photoOf ? `|(?:^|(?<=[.!?”"»] ))(?:${anyCase(words.photoOf)}) (?=\\p{Lu}\\S* \\p{Lu})${NAME}\\.?` : ''}|^(?=\\p{Lu}\\S* \\p{Lu})${NAME} ?/ ?(?:(?:\\p{L}+ )?(?:${anyCase(words.photo)})\\p{L}*|\\p{Lu}[\\p{Lu}&]+(?: \\p{Lu}[\\p{Lu}&]+)?|The \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,2}|(?:\\p{Lu}\\p{L}+ )?(?:${KINDS}))|^\\p{Lu}[\\p{Lu}’'.-]+(?: \\p{Lu}[\\p{Lu}’'.-]+){1,2} ?/ ?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2})$`,
      'u',
    ),
    kicker: /:$/u,
    caption: new RegExp(`(?:^|\\P{L})(?:${words.caption})(?:\\P{L}|$)`, 'iu'),
    opening: new RegExp(`^(?:${words.opening})(?:\\P{L}|$)`, 'u'),
    folio: new RegExp(
      `(?:^|\\P{L})(?:${words.weekday})(?:, |\\. | )|(?:${words.month})\\.? \\d{1,2}, \\d{4}|\\d{1,2}\\.? (?:${words.month})\\.? \\d{4}|(?:^|\\P{L})(?:${words.page}) ?\\p{Lu}?\\d|@\\p{L}|^\\p{Lu}?\\d{1,3}$`,
      'iu',
    ),
    date: new RegExp(
      `^[^\\p{L}\\d]{0,3}(?:(?:(?:${words.page}) ?)?\\p{Lu}?\\d{1,3}[^\\p{L}\\d]{1,5})?(?:${words.weekday})[,.]? (?:\\p{Ll}{2,3} )?(?:\\d{1,2}(?:\\.|er|st|nd|rd|th|[º°o])?,?(?: (?:de|of))? (?:${words.month})|(?:${words.month})\\.? \\d{1,2})\\.?,?(?: de)? \\d{4}(?:[^\\p{L}\\d]{0,5}|[^\\p{L}\\d]{1,5}(?:${PRICE}|(?:${words.page}) ?\\p{Lu}?\\d{1,3}|\\p{L}{5,16}[^\\p{L}\\d]{1,5}\\d{1,3})|[^\\p{L}\\d]{2,5}\\d{1,3})$`,
      'iu',
    ),
    // Without the page's number too much looks like the name of a paper.
    paper: NUMBERED_PAPER,
    months: words.month.split('|').slice(0, 12),
    announces: new RegExp(`${wordsOf(words.announces).source}|^(?:${words.announcesFirst})(?:\\P{L}|$)`, 'iu'),
    opinion: wordsOf(words.opinion),
    feature: wordsOf(words.feature),
    series: wordsOf(words.series),
    columnNote: new RegExp(`^\\(?(?:${words.columnNote ?? '(?!)'})`, 'iu'),
    section: lineOf(words.section),
    jumpline: new RegExp(`(?:${words.continued})`, 'iu'),
    notice: new RegExp(`(?:^|\\P{L})(?:${words.notice})(?:\\P{L}|$)|\\d{3}[-.]\\d{4}|www\\.|[$€£]\\d`, 'iu'),
  };
}
