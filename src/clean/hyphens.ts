/** Words that a hanging hyphen is followed by where it stands for a part left out: `Sport- und Kulturamt`. */
const AFTER_SUSPENDED = new Set(['und', 'oder', 'bzw', 'sowie', 'en', 'of', 'and', 'or', 'to', 'ja', 'och', 'og']);

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
  const last = head.slice(head.lastIndexOf('-') + 1);
  return last.length > 2 && tail.length > 2 && words.has(last) && words.has(tail) ? 'keep' : 'drop';
}
