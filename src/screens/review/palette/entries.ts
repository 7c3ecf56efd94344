import { inPageOrder } from '../../../domain/pageOrder.ts';
import type { ArticleId } from '../../../domain/span.ts';
import type { CommandName } from '../../../session/commands/command.ts';
import { COMMANDS } from '../../../session/commands/commands.ts';
import { type WhyNot, whyNot } from '../../../session/commands/whyNot.ts';
import type { OpenDesk } from '../../../session/deskState.ts';
import { letterOf } from '../../../session/letter.ts';
import type { PageSummary } from '../../../session/ports.ts';
import { commandsEn } from '../../messages/commands.en.ts';
import type { Messages } from '../../messages/en.ts';
import { frameEn } from '../../messages/frame.en.ts';
import { toolsEn } from '../../messages/tools.en.ts';
import { titleOf } from '../titleOf.ts';

/** What choosing an entry does. */
export type Target =
  | { readonly kind: 'command'; readonly name: CommandName }
  | { readonly kind: 'article'; readonly article: ArticleId }
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'page'; readonly page: string }
  | { readonly kind: 'screen'; readonly screen: Screen };

const SCREENS = ['library', 'export', 'settings'] as const;
export type Screen = (typeof SCREENS)[number];

/** A line of the palette. */
export interface Entry {
  /** The same for the same thing, whatever it is called now. */
  readonly id: string;
  readonly target: Target;
  readonly label: string;
  /** What it is called in English. */
  readonly english: string;
  readonly whyNot: WhyNot | null;
}

function commandEntries(state: OpenDesk, { commands }: Messages): Entry[] {
  return COMMANDS.filter(({ name }) => name !== 'palette').map((command) => ({
    id: `command:${command.name}`,
    target: { kind: 'command', name: command.name },
    label: commands[command.name],
    english: commandsEn[command.name],
    whyNot: whyNot(command, state),
  }));
}

function articleEntries({ proof }: OpenDesk, { tools }: Messages): Entry[] {
  return inPageOrder(proof).map((article) => {
    const words = { letter: letterOf(article.id), title: titleOf(proof, article) };
    return {
      id: `article:${article.id}`,
      target: { kind: 'article', article: article.id },
      label: tools.palette.article(words),
      english: toolsEn.palette.article(words),
      whyNot: null,
    };
  });
}

function pageEntries(state: OpenDesk, { tools }: Messages, pages: readonly PageSummary[]): Entry[] {
  return pages
    .filter(({ id }) => id !== state.id)
    .map(({ id, name, publication, date, pageNumber }) => {
      const known = [publication, date, pageNumber, name].filter((part) => part !== null).join(' · ');
      const [label, english] = [tools.palette.page(known), toolsEn.palette.page(known)];
      return { id: `page:${id}`, target: { kind: 'page', page: id }, label, english, whyNot: null };
    });
}

/** `40`, `:40`, `line 40` and `第40行` name a line of the page. */
export function lineEntry(query: string, lines: number, { tools }: Messages): Entry | null {
  const line = Number(/^(?:line|l|第)?\s*:?\s*(\d{1,9})\s*行?$/i.exec(query.trim())?.[1] ?? 0);
  if (line < 1 || line > lines) return null;
  return {
    id: 'line',
    target: { kind: 'line', line },
    label: tools.palette.line(line),
    english: toolsEn.palette.line(line),
    whyNot: null,
  };
}

const screenEntries = ({ frame }: Messages): Entry[] =>
  SCREENS.map((screen) => ({
    id: `screen:${screen}`,
    target: { kind: 'screen', screen },
    label: frame[screen],
    english: frameEn[screen],
    whyNot: null,
  }));

/** Everything that the palette can find: commands, the screens, then the page's articles, then the other pages. */
export const entriesFor = (state: OpenDesk, messages: Messages, pages: readonly PageSummary[]): readonly Entry[] => [
  ...commandEntries(state, messages),
  ...screenEntries(messages),
  ...articleEntries(state, messages),
  ...pageEntries(state, messages, pages),
];
