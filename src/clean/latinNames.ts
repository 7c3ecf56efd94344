import { AGENCIES, LATIN_OPENINGS, LATIN_POSTS, NAME_PARTICLES } from './bylineWords.ts';

const isUpper = (word: string): boolean => /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);

/** `O'BRIEN` → `O'Brien`, `JEAN-PAUL` → `Jean-Paul`; a name set in capitals reads like any other. */
function inMixedCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.replace(/\p{L}+/gu, (word) =>
    NAME_PARTICLES.has(word.toLowerCase()) && word.length > 1
      ? word.toLowerCase()
      : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}

const bareWord = (word: string): string => word.replace(/[.,;:]+$/u, '').toLowerCase();

/** Words that begin no name, and of which a line of capitals that holds one is a heading. */
const NO_NAME = new Set(
  `a an the and or but he she it they we you i his her its their this that these those in on at to for with from into over
   under after before as is was be not no news briefs brief sports page opinion letters local national business world
   notice notices classifieds courts corrections standings results year people who`.split(/\s+/),
);
/** No byline names anybody in more words, small ones not counted. */
const LONGEST_NAME = 4;

/** The words at the head of a part that make a name: up to a word of a post, a small word or a change of case. */
function leadingName(part: string): string | undefined {
  const words = part.trim().split(/\s+/);
  const name: string[] = [];
  const shouting = isUpper(words.find((word) => word.length > 2) ?? '');
  for (const word of words) {
    const particle = NAME_PARTICLES.has(bareWord(word));
    if (LATIN_POSTS.has(bareWord(word)) || !(particle || /^[\p{Lu}\p{Lt}'’(]/u.test(word))) break;
    if (shouting && !particle && !isUpper(word)) break;
    name.push(word);
  }
  while (name.length > 0 && NAME_PARTICLES.has(bareWord(name.at(-1) as string))) name.pop();
  const joined = name
    .join(' ')
    .replace(/[,;:()]+/gu, '')
    .replace(/(?<=\p{L}{3})\.$/u, '')
    .trim();
  const large = name.filter((word) => !NAME_PARTICLES.has(bareWord(word)));
  if (large.length > LONGEST_NAME || name.some((word) => NO_NAME.has(bareWord(word)))) return undefined;
  return name.length > 0 && /\p{L}{2}/u.test(joined) ? inMixedCase(joined) : undefined;
}

const withoutAgencies = (text: string): string =>
  AGENCIES.reduce((rest, [, pattern]) => rest.replace(pattern, ' '), text);

/** `Our Own Correspondent`: somebody of the house, whom the paper does not name. */
const OWN =
  /^(?:our|a|an|the)(?: [\p{L}-]+){0,3} (?:correspondent|reporter|representative|staff|critic|editor)s?\b.*$|^(?:own|special|staff) (?:\p{L}+ )?(?:correspondent|reporter|representative)s?\b.*$/iu;
/** `Martha Okoro Industry correspondent`: of what they write. */
const FIELD =
  /(?<=^\S+ \S+) \p{Lu}\p{L}+(?: (?:and|&) \p{L}+| affairs)?(?= (?:correspondent|editor|reporter|writer|critic|columnist|analyst)s?$)/u;
/** Who wants not to be named. */
const NAMELESS = /^name.* (?:withheld|supplied)\b/iu;
/** Behind the name of who writes a letter: a place that is told by its first or last word. */
const PLACE_BEHIND =
  /(?<=^[—–-] ?\S+ (?:\S+ )?\S+), (?:(?:Port|New|San|St\.|Fort|North|South|East|West|Lake) \p{Lu}\S+|\p{Lu}\S+ (?:Falls|Springs|City|Beach|Park|Hills|Valley|Lake|Bay|County))$/u;
/** `By Jane Doe | Millbrook Register`, `(avec AFP)`. */
const BEHIND = /\s+\|.*$|\s*\((?:avec|mit|with|con|com|med|och|and|text|foto)\b[^)]*\)/giu;

/** Where somebody lives, behind their name: a house with its number or by its name, and at the end one word, the place. */
const ADDRESS =
  /,? \d{1,4}\p{L}?,? \p{Lu}.*$|(?<=^[^,]+),(?=[^,]* (?:Road|Street|Lane|Avenue|Row|Square|Terrace|Cottage|House|Farm|Drive|Close)\b).*$|(?<=^[^,]+),(?:[^,]+,)+ \p{Lu}[\p{L}-]+\.?$/u;

/**
 * The names in a Latin byline: `By JANE DOE, Staff Writer` → `Jane Doe`. What follows a comma is a further name only if
 * it looks like one; posts, agencies and `for the Gazette` are not names.
 */
export function latinNames(text: string): string[] {
  const bare = withoutAgencies(text.replace(BEHIND, '').replace(PLACE_BEHIND, ''))
    .replace(/^[\s—–―\-•·■□●○*(_]+/u, '')
    .replace(LATIN_OPENINGS, '')
    .replace(ADDRESS, '')
    .replace(OWN, '')
    .replace(NAMELESS, '')
    .replace(FIELD, '')
    .replace(/\b(?:for|special to|of|in)\s+(?:the\s+)?[A-Z].*$/u, '');
  return bare
    .split(/\s*(?:,|;|\/|\||&|\+)\s*|\s+(?:and|AND|und|UND|et|ET|en|och|OCH|og|ja|y|e)\s+/u)
    .flatMap((part, i) => {
      const name = leadingName(part);
      return name !== undefined && (i === 0 || name.includes(' ')) ? [name] : [];
    });
}
