import type { ArticleId } from '../domain/span.ts';

/** Work measured on one article of a page; `null`: while no article was in focus. */
export interface WorkEntry {
  readonly article: ArticleId | null;
  /** Active time, in milliseconds. */
  readonly active: number;
  readonly keys: number;
  readonly clicks: number;
}

/** After so many milliseconds without input the editor counts as away. */
export const AWAY_AFTER = 30_000;

/** A measurement under way. Times are milliseconds since 1970. */
export interface Measuring {
  readonly entries: readonly WorkEntry[];
  readonly article: ArticleId | null;
  /** Up to when time has been counted. */
  readonly counted: number;
  /** Time counts up to here unless there is more input. */
  readonly until: number;
}

/** What a measurement hears of: input of some kind, another article in focus, or the tab going out of sight. */
export type WorkEvent =
  | { readonly kind: 'key' | 'click' | 'move' | 'hidden' }
  | { readonly kind: 'focus'; readonly article: ArticleId | null };

export const startMeasuring = (entries: readonly WorkEntry[]): Measuring => ({
  entries,
  article: null,
  counted: 0,
  until: 0,
});

function added(entries: readonly WorkEntry[], article: ArticleId | null, work: Omit<WorkEntry, 'article'>) {
  if (work.active === 0 && work.keys === 0 && work.clicks === 0) return entries;
  const at = entries.findIndex((entry) => entry.article === article);
  const old = entries[at];
  if (!old) return [...entries, { article, ...work }];
  const { active, keys, clicks } = work;
  return entries.with(at, {
    article,
    active: old.active + active,
    keys: old.keys + keys,
    clicks: old.clicks + clicks,
  });
}

/** The measurement with all time counted that was active up to `now`. */
export function settled(measuring: Measuring, now: number): Measuring {
  const active = Math.max(0, Math.min(now, measuring.until) - measuring.counted);
  const entries = added(measuring.entries, measuring.article, { active, keys: 0, clicks: 0 });
  return { ...measuring, entries, counted: Math.max(now, measuring.counted) };
}

/**
 * The measurement after something happened at `now`. Active is the time with input in the last 30 seconds and the tab
 * in sight; it goes to the article that was in focus meanwhile.
 */
export function heard(measuring: Measuring, event: WorkEvent, now: number): Measuring {
  const before = settled(measuring, now);
  if (event.kind === 'hidden') return { ...before, until: now };
  if (event.kind === 'focus') return { ...before, article: event.article };
  const pressed = { active: 0, keys: event.kind === 'key' ? 1 : 0, clicks: event.kind === 'click' ? 1 : 0 };
  return { ...before, entries: added(before.entries, before.article, pressed), until: now + AWAY_AFTER };
}

/** All work on the page. */
export function wholeWork(entries: readonly WorkEntry[]): Omit<WorkEntry, 'article'> {
  const sum = (key: 'active' | 'keys' | 'clicks') => entries.reduce((total, entry) => total + entry[key], 0);
  return { active: sum('active'), keys: sum('keys'), clicks: sum('clicks') };
}

/** `0:02:41`: hours, minutes and seconds, begun seconds not counted. */
export function clockOf(active: number): string {
  const seconds = Math.floor(active / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
