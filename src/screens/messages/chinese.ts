const locale = 'zh-CN';
const plain = new Intl.NumberFormat(locale);

/** `12345` → `12,345`. */
export const number = (value: number): string => plain.format(value);
/** A figure of evidence, which may be text already. */
export const figure = (value: string | number | undefined): string =>
  typeof value === 'number' ? plain.format(value) : (value ?? '?');
