import type { Match } from '../domain/matches.ts';

/** `$10` is the tenth group where there are ten, else the first and a nought; where there is no such group, as written. */
function groupOf({ caught }: Match, digits: string): string {
  const among = (number: number) => number > 0 && number < caught.length;
  if (among(Number(digits))) return caught[Number(digits)] ?? '';
  const first = Number(digits.charAt(0));
  return among(first) ? (caught[first] ?? '') + digits.slice(1) : `$${digits}`;
}

/** `$&`, `$1`, `$<name>` and `$$` as `String.replace` reads them; elsewhere a dollar is a dollar. */
export function expanded(match: Match, by: string): string {
  return by.replace(/\$(?:\$|&|(\d\d?)|<([^>]*)>)/g, (whole, digits?: string, name?: string) => {
    if (whole === '$$') return '$';
    if (whole === '$&') return match.caught[0];
    if (digits !== undefined) return groupOf(match, digits);
    return match.named ? (match.named[name as string] ?? '') : whole;
  });
}
