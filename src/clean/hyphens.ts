import type { PageHabits } from './pageHabits.ts';

/** Words that a hanging hyphen is followed by where it stands for a part left out: `Sport- und Kulturamt`. */
const AFTER_SUSPENDED = new Set(['und', 'oder', 'bzw', 'sowie', 'en', 'of', 'and', 'or', 'to', 'ja', 'och', 'og']);

/** Words that stand first in compounds and begin no other word; numbers, whose other endings (`one-/self`) are few. */
const HEADS =
  'closed|nearly|once|twice|quickest|fastest|smooth(?!-l|-er|-n|-ed|-ing)|hard(?!-l|-w|-en|-s|-n|-er|-back)|text(?!-b|-i|-u)|must(?!-ard|-er|-an|-n)|' +
  'tax(?!-a|-i|-p)|high(?!-way|-l|-er|-est|-n)|low(?!-er|-est|-land)|one(?!-self|-ness|-rous)|two(?!-some)|three(?!-some)|' +
  'four(?!-teen|-some|-th)|five|six(?!-teen|-ty|-th)|seven(?!-teen|-ty|-th)|eight(?!-een|-ieth)|nine(?!-teen|-ty)|' +
  'eleven(?!-th)|twelve|hundred(?!-th)|first(?!-ly)|second(?!-ary|-ly|-hand)|third(?!-ly)|fourth|fifth|sixth|seventh|eighth|ninth|tenth';
/** Words that end compounds, behind whatever word. */
const TAILS =
  '(?<!data-)based|backed|funded|owned|controlled|sponsored|driven|sized|mounted|managed|stained|haired|minded|nominated|dressed|' +
  'talking|(?<!net-)working|moving|(?<!book-|dress-|love-)making|looking|winning|saving|singing|dancing|(?<!care-)free|friendly|old|torn';

/** Compounds that English writes with a hyphen wherever it stands. Word and ending alone do not tell: `cross-/ing`. */
const COMPOUND = new RegExp(
  [
    'great-(?:great|grand|uncle|aunt|niece|nephew)',
    'cross-(?:countr|border|part|exam|legged|channel|cultur|section|stitch)',
    'self-(?!ish|less|same|hood)',
    'vice-(?:president|chair|captain|principal|chancellor)',
    'ex-(?:president|minister|wife|husband|mayor|police|soldier|service)',
    'half-(?:hour|dozen|mile|century|price|brother|sister|mast|million|inch|day|empty|full|finished)',
    '(?:twen|thir|for|fif|six|seven|eigh|nine)ty-(?:one|two|three|four|five|six|seven|eight|nine|first|second|third)',
    '(?:one|two|three|four|five|six|seven|eight|nine|ten|first|second|third)-(?:year|day|week|month|hour|mile|foot|thirds?$|quarters|stor|time|man|run|way|point|minute|page|part|bed|half|class|grade|hand|degree|place)',
    'well-(?:known|worn|kept|made|paid|liked|dressed|establish|attend|earned|be?ing$|off$|to$)',
    '(?:full|part|long|half)-time',
    `(?:\\p{L}{3,}-)?(?:${HEADS})-\\p{L}{3,}`,
    `\\p{L}{3,}-(?:${TAILS})$`,
    '(?:high|low|long|short|mid)-(?:term|level|speed|rise|rank|profile|cost|income|range|century|standing|distance|await)',
    '(?:mother|father|brother|sister|son|daughter)s?-in',
    'in-law',
    'so-called',
  ].join('|'),
  'u',
);

/** Small words within compounds of three: `back-to-/back`. */
const LINKS = new Set(['to', 'of', 'the', 'and', 'in', 'on', 'up', 'by', 'for', 'year', 'month', 'week', 'day', 'em']);
/** Words that make one word with what follows, even where both are words of the page: `out-/come`. */
const SOLID = /^(?:some|any|every|out|over|under|mean|with|through|fore|news|foot|base|basket)$/u;

/** A letter that stands for a word, and is no syllable: `e-/mail`, `t-/shirt`, `U-/turn`. */
const INITIAL = /^[b-hj-np-z]$/u;

export type HyphenReading = 'drop' | 'keep' | 'suspended';

/**
 * How the hyphen at the end of a line is read: dropped with the line break (`wea-/ring`), kept without a space
 * (`well-/known`), or kept with one (`Sport-/und`). `before` and `after` are the parts of the word on the two lines,
 * the hyphen not included. Whether the joined or the hyphenated word stands elsewhere on the page decides; where
 * neither does, two parts that are both words of the page keep it, and so does whatever stands in lines that break no word.
 */
export function readHyphen(
  before: string,
  after: string,
  { words, wholeWords }: Pick<PageHabits, 'words' | 'wholeWords'>,
): HyphenReading {
  if (AFTER_SUSPENDED.has(after.toLowerCase())) return 'suspended';
  const head = before.toLowerCase();
  const tail = after.toLowerCase();
  if (head === '' || tail === '') return 'keep';
  if (words.has(`${head}-${tail}`)) return 'keep';
  if (words.has(head + tail)) return 'drop';
  if (wholeWords || INITIAL.test(head)) return 'keep';
  if (/^\P{Ll}/u.test(after) || /\d$/u.test(before)) return 'keep';
  if (COMPOUND.exec(`${head}-${tail}`)?.index === 0) return 'keep';
  const last = head.slice(head.lastIndexOf('-') + 1);
  if (last !== head && (LINKS.has(last) || words.has(last))) return 'keep';
  if (SOLID.test(last)) return 'drop';
  return last.length > 2 && tail.length > 2 && words.has(last) && words.has(tail) ? 'keep' : 'drop';
}
