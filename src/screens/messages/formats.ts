import type { Language } from '../../session/settings.ts';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', 'zh-Hans': 'zh-CN' };

/** What `Intl` writes differently in each language. */
export interface Formats {
  readonly number: (value: number) => string;
  /** `0.81` → `81%`. */
  readonly percent: (value: number) => string;
  /** Date and time of a moment, milliseconds since 1970: for tooltips. */
  readonly moment: (when: number) => string;
  /** The time alone if `when` is on the day of `now`, else the date: for tables. */
  readonly short: (when: number, now: number) => string;
  /** Bytes in kB, MB … */
  readonly size: (bytes: number) => string;
  /** Name of a language by its BCP 47 tag; the tag itself if it has no name. */
  readonly languageName: (tag: string) => string;
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

function sizeIn(locale: string): (bytes: number) => string {
  return (bytes) => {
    const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
    // Short units have no plural.
    const unitDisplay = step === 0 ? 'long' : 'short';
    const maximumFractionDigits = step > 1 ? 1 : 0;
    const format = { style: 'unit', unit: UNITS[step] as string, unitDisplay, maximumFractionDigits } as const;
    return new Intl.NumberFormat(locale, format).format(bytes / 1000 ** step);
  };
}

const sameDay = (a: number, b: number): boolean => new Date(a).toDateString() === new Date(b).toDateString();

function namesIn(locale: string): (tag: string) => string {
  const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' });
  return (tag) => {
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
}

/** The formats of one interface language. */
export function formatsFor(language: Language): Formats {
  const locale = LOCALES[language];
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const day = new Intl.DateTimeFormat(locale, { year: 'numeric', month: '2-digit', day: '2-digit' });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  return {
    number: (value) => number.format(value),
    percent: (value) => percent.format(value),
    moment: (when) => moment.format(when),
    short: (when, now) => (sameDay(when, now) ? time : day).format(when),
    size: sizeIn(locale),
    languageName: namesIn(locale),
  };
}
