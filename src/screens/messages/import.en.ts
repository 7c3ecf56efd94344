import type { BinaryKind, BringProblem, FaultCode } from '../../session/importItem.ts';
import { count, number } from './english.ts';

const pages = (value: number): string => count(value, 'page', 'pages');

/** Bringing pages in. */
export const importEn = {
  title: 'Bring pages in',
  reading: ({ done, of }: { done: number; of: number }) => `Reading file ${number(done)} of ${number(of)}`,
  changeEncoding: ({ name }: { name: string }) => `Encoding of ${name}`,
  onShelf: 'Already in the library: it is left as it is. To go back to this file’s state, remove the page there first.',
  idTaken: ({ id, count: n }: { id: string; count: number }) =>
    `Another page has the id ${id}: ${count(n, 'page', 'pages')} can only come in under another.`,
  garbled:
    'Much of this text cannot be read. Try another encoding; if none fits, the text probably comes from a PDF that lacks a table of its characters, and the page has to be read by OCR.',
  sameTextOnShelf: ({ name }: { name: string }) => `The same text is in the library as ${name}.`,
  twice: ({ name }: { name: string }) => `The same text as ${name} in this batch.`,
  summary: ({ ready, refused }: { ready: number; refused: number }) =>
    refused === 0 ? `${pages(ready)} ready` : `${pages(ready)} ready, ${number(refused)} refused`,
  start: ({ count: value }: { count: number }) => `Bring in ${pages(value)}`,
  storing: ({ done, of }: { done: number; of: number }) => `Storing: ${number(done)} of ${pages(of)}`,
  stop: 'Stop',
  done: ({ count: value }: { count: number }) => `${pages(value)} brought in.`,
  partly: ({ ready, of }: { ready: number; of: number }) => `${number(ready)} of ${pages(of)} are new.`,
  uncertain: 'A guess: does it read right?',
  take: ({ name }: { name: string }) => `Bring in ${name}`,
  stopped: ({ done, of }: { done: number; of: number }) => `Stopped: ${number(done)} of ${pages(of)} were brought in.`,
  missed: ({ done, of }: { done: number; of: number }) =>
    `${number(done)} of ${pages(of)} were brought in. The others could not be read again, or came in meanwhile.`,
  failed: ({ done, of }: { done: number; of: number }) => `Only ${number(done)} of ${pages(of)} could be stored.`,
  nothing: 'None of these files can be brought in.',
  pasteTitle: 'Paste a page',
  pasteName: 'Name of the page',
  pasteText: 'Its text',
  pasteDefault: ({ when }: { when: string }) => `Pasted ${when}`,
  pasteNext: 'Continue',
  pasteDiscard: 'Discard the text',
  pasteKept: ({ where }: { where: string }) => `The pasted text is kept: “${where}” shows it again.`,
  pasteNeedsText: 'Paste or type the text of one page, and give it a name.',
  unknownEncoding: 'Choose an encoding',
  pages: ({ count: value }: { count: number }) => pages(value),
  problems: {
    empty: ({ name }) => `${name} is empty.`,
    binary: ({ name, kind }) => `${name} holds no text: it is ${kind}.`,
    undecodable: ({ name }) => `${name} is in none of the encodings that Galley reads.`,
    'not-this-encoding': ({ name }) => `${name} does not read as text in this encoding.`,
    'not-json': ({ name }) => `${name} is not valid JSON.`,
    'not-a-page': ({ name }) => `${name} is JSON, but not a page record.`,
    'clean-archive': ({ name }) =>
      `${name} is a clean archive: it has no source text, so it cannot be brought in again.`,
    'bad-record': ({ name }) => `${name} is a page record that contradicts itself.`,
    unreadable: ({ name }) => `${name} could not be read from the disk.`,
    unfetched: ({ name }) => `${name} was not read: a part of Galley could not be fetched. Reload this tab.`,
  } satisfies Record<BringProblem['problem'], (of: { name: string; kind: string }) => string>,
  parserSays: ({ words }: { words: string }) => `The browser says: ${words}`,
  line: ({ name, line }: { name: string; line: number }) => `${name}, no. ${number(line)}`,
  morePages: ({ count: value }: { count: number }) => `and ${count(value, 'more place', 'more places')} in this file`,
  kinds: {
    pdf: 'a PDF',
    image: 'a picture',
    archive: 'a packed file',
    document: 'a word processor’s document',
    unknown: 'binary data',
  } satisfies Record<BinaryKind, string>,
  faults: {
    missing: ({ path }) => `${path} is missing`,
    'unknown-key': ({ path }) => `${path} is not part of the format`,
    'wrong-value': ({ path }) => `${path} has a value that is not allowed`,
    'unknown-version': ({ path }) => `${path}: written by a version that is not known here`,
    'not-normalised': ({ path }) => `${path} has line ends or marks that no page has`,
    'text-changed': ({ path }) => `${path}: the text was changed since it was written`,
    'out-of-text': ({ path }) => `${path} lies beyond the text`,
    'empty-range': ({ path }) => `${path} is an empty range`,
    'only-space': ({ path }) => `${path} holds nothing but space`,
    'inside-character': ({ path }) => `${path} cuts a character`,
    overlap: ({ path }) => `${path} overlaps another piece`,
    loss: ({ path }) => `text before ${path} belongs to nothing`,
    'id-twice': ({ path }) => `${path} is there twice`,
    'crosses-a-boundary': ({ path }) => `${path} reaches over a boundary`,
  } satisfies Record<FaultCode, (of: { path: string }) => string>,
};
