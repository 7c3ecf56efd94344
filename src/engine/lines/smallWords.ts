/** The words that a page writes small, of three letters and more: what none of a name's words is. */
export type SmallWords = () => ReadonlySet<string>;

/** They are gathered when they are first asked for, and once. */
export function smallWordsOf(texts: () => readonly string[]): SmallWords {
  let words: ReadonlySet<string> | undefined;
  return () => {
    words ??= new Set(texts().flatMap((text) => text.match(/(?<!\p{L})\p{Ll}{3,}(?!\p{L})/gu) ?? []));
    return words;
  };
}
