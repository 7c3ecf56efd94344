/** Words that a hanging hyphen is followed by where it stands for a part left out: `Sport- und Kulturamt`. */
const AFTER_SUSPENDED = new Set(['und', 'oder', 'bzw', 'sowie', 'en', 'of', 'and', 'or', 'to', 'ja', 'och', 'og']);

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
    '(?:full|part)-time',
    '(?:high|low|long|short|mid)-(?:term|level|speed|rise|rank|profile|cost|income|range|century|standing|distance|await)',
    '(?:mother|father|brother|sister|son|daughter)s?-in',
    'in-law',
    'so-called',
  ].join('|'),
  'u',
);

export type HyphenReading = 'drop' | 'keep' | 'suspended';

/**
 * How the hyphen at the end of a line is read: dropped with the line break (`wea-/ring`), kept without a space
 * (`well-/known`), or kept with one (`Sport-/und`). `before` and `after` are the parts of the word on the two lines,
 * the hyphen not included. Whether the joined or the hyphenated word stands elsewhere on the page decides; where
 * neither does, two parts that are both words of the page keep it.
 */
export function readHyphen(before: string, after: string, words: ReadonlySet<string>): HyphenReading {
  if (AFTER_SUSPENDED.has(after.toLowerCase())) return 'suspended';
  const head = before.toLowerCase();
  const tail = after.toLowerCase();
  if (head === '' || tail === '') return 'keep';
  if (words.has(`${head}-${tail}`)) return 'keep';
  if (words.has(head + tail)) return 'drop';
  if (/^\P{Ll}/u.test(after)) return 'keep';
  if (COMPOUND.exec(`${head}-${tail}`)?.index === 0) return 'keep';
  const last = head.slice(head.lastIndexOf('-') + 1);
  return last.length > 2 && tail.length > 2 && words.has(last) && words.has(tail) ? 'keep' : 'drop';
}
