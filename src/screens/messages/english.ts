const locale = 'en-GB';
const plain = new Intl.NumberFormat(locale);
const rules = new Intl.PluralRules(locale);

/** `12345` → `12,345`. */
export const number = (value: number): string => plain.format(value);
/** A figure of evidence, which may be text already. */
export const figure = (value: string | number | undefined): string =>
  typeof value === 'number' ? plain.format(value) : (value ?? '?');
/** `1 page`, `2 pages`. */
export const count = (value: number, one: string, other: string): string =>
  `${plain.format(value)} ${rules.select(value) === 'one' ? one : other}`;
