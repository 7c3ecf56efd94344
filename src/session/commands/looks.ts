import { ARTICLE_FILTERS } from '../look.ts';
import type { Command } from './command.ts';

/** Commands that change what is shown, or ask the engine again. */
export const lookCommands: readonly Command[] = [
  {
    name: 'filter',
    keys: ['f'],
    canRun: ({ proof }) => proof.articles.length > 0,
    run: (desk, { look }) => {
      const next = (ARTICLE_FILTERS.indexOf(look.filter) + 1) % ARTICLE_FILTERS.length;
      desk.look({ filter: ARTICLE_FILTERS[next] ?? 'all' });
    },
  },
  {
    name: 'compare',
    keys: ['e'],
    canRun: ({ reading }) => reading !== null,
    run: (desk, { look }) => desk.look({ compare: !look.compare }),
  },
  {
    name: 'fold',
    keys: ['v'],
    // While nothing is settled too: then stretches fold as they are.
    canRun: ({ proof }) => proof.articles.length > 0,
    run: (desk, { look }) => desk.look({ fold: !look.fold }),
  },
  {
    name: 'redetect',
    keys: ['Shift+R'],
    canRun: ({ readOnly, proof }) => !readOnly && proof.articles.some(({ review }) => review !== 'approved'),
    run: (desk) => void desk.redetect(),
  },
];
