import type { MissingPart } from '../../domain/missing.ts';
import { count, number } from './english.ts';

/** The search for what an article lacks. */
export const missingEn = {
  title: {
    head: (letter: string) => `Headline or opening of ${letter}`,
    tail: (letter: string) => `Where ${letter} goes on`,
  } satisfies Record<MissingPart, (letter: string) => string>,
  searching: 'Looking through the page…',
  found: (n: number) => `${count(n, 'place', 'places')}, the likeliest first`,
  none: {
    head: 'No text on this page looks like its headline or opening.',
    tail: 'No text on this page looks like what follows.',
  },
  failed: 'The search did not come to an end.',
  retry: 'Try again',
  close: 'Close',
  hint: 'Press its number to take it, arrow keys to look around, Escape to leave.',
  lines: ({ from, to }: { from: number; to: number }) =>
    from === to ? `line ${number(from)}` : `lines ${number(from)}–${number(to)}`,
  near: 'right beside it',
  above: (lines: number) => `${count(lines, 'line', 'lines')} above`,
  below: (lines: number) => `${count(lines, 'line', 'lines')} below`,
  of: ({ letter, title }: { letter: string; title: string }) => `now in ${letter} “${title}”`,
  furniture: 'now furniture',
  unassigned: 'unassigned',
  settled: 'accepted',
};
