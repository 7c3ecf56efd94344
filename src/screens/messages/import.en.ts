import { count, number } from './english.ts';

const pages = (value: number): string => count(value, 'page', 'pages');

/** Bringing pages in. */
export const importEn = {
  title: 'Bring pages in',
  reading: ({ done, of }: { done: number; of: number }) => `Reading file ${number(done)} of ${number(of)}`,
  file: 'File',
  encoding: 'Encoding',
  preview: 'First lines',
  state: 'State',
  changeEncoding: ({ name }: { name: string }) => `Encoding of ${name}`,
  record: ({ count: value }: { count: number }) => `page record, ${pages(value)}`,
  onShelf: 'Already on the shelf: it is left as it is.',
  sameTextOnShelf: ({ name }: { name: string }) => `The same text is on the shelf as ${name}.`,
  twice: ({ name }: { name: string }) => `The same text as ${name} in this batch.`,
  leaveOut: 'Leave out',
  takeAnyway: 'Bring in anyway',
  ready: 'ready',
  leftOut: 'left out',
  summary: ({ ready, refused }: { ready: number; refused: number }) =>
    refused === 0 ? `${pages(ready)} ready` : `${pages(ready)} ready, ${count(refused, 'file', 'files')} refused`,
  start: ({ count: value }: { count: number }) => `Bring in ${pages(value)}`,
  storing: ({ done, of }: { done: number; of: number }) => `Storing: ${number(done)} of ${pages(of)}`,
  stop: 'Stop',
  done: ({ count: value }: { count: number }) => `${pages(value)} brought in.`,
  stopped: ({ done, of }: { done: number; of: number }) => `Stopped: ${number(done)} of ${pages(of)} were brought in.`,
  failed: ({ done, of }: { done: number; of: number }) => `Only ${number(done)} of ${pages(of)} could be stored.`,
  nothing: 'None of these files can be brought in.',
  pasteTitle: 'Paste a page',
  pasteName: 'Name of the page',
  pasteText: 'Its text',
  pasteDefault: ({ when }: { when: string }) => `Pasted ${when}`,
  pasteNext: 'Continue',
  shelfEmpty: 'Paste or type the text of one page.',
  problems: {
    empty: ({ name }: { name: string }) => `${name} is empty.`,
    binary: ({ name }: { name: string }) => `${name} is not text: it holds binary data.`,
    unreadable: ({ name }: { name: string }) => `${name} could not be read from the disk.`,
    'too-large': ({ name }: { name: string }) => `${name} is too large for one page.`,
    'not-this-encoding': ({ name }: { name: string }) => `${name} cannot be read in this encoding.`,
  },
};
