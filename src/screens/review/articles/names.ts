/** `张三、李四` or `Jane Doe, John Roe` → one name each, none twice. */
export function namesFrom(text: string): string[] {
  const names = text.split(/[,，、;；\n]/u).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

export const joinNames = (names: readonly string[]): string => names.join(names.some(isHan) ? '、' : ', ');

/** More than these are no help. */
const MOST = 40;

/** What a field with one word in it may become. */
export const completions = (words: readonly string[], draft: string): readonly string[] =>
  words.filter((word) => word !== draft && word.toLowerCase().includes(draft.trim().toLowerCase())).slice(0, MOST);

/** What a field with several names may become: the last of them is completed, those before it stay as they were typed. */
export function nameCompletions(words: readonly string[], draft: string): readonly string[] {
  const [, before = '', last = ''] = /^(.*[,，、;；]\s*)?([^,，、;；]*)$/su.exec(draft) ?? [];
  const there = new Set(namesFrom(before));
  return completions(
    words.filter((word) => !there.has(word)),
    last,
  ).map((word) => before + word);
}
