import { analyse } from 'chardet';
import { ENCODINGS, type Encoding, lenient, REPLACEMENT, strictUtf8 } from './encodings.ts';
import { kindByMagic } from './fileKind.ts';
import { type ImportProblem, isImportProblem } from './importProblem.ts';
import { plausibility } from './plausibility.ts';

/** A file's text. Newlines are still the file's own; a byte order mark is gone. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** False: the editor should look whether it reads right, and choose another encoding where it does not. */
  readonly certain: boolean;
  /** How many characters could not be read; each stands as U+FFFD in the text. */
  readonly damaged: number;
}

/** More unreadable characters than this, as a share of all, and the encoding is not the right one. */
const MOST_DAMAGE = 0.1;
/** As much of a file as is looked at to guess its encoding, in bytes. */
const SAMPLE = 65_536;

/** Fewer bytes than this tell too little to be certain of a guess. */
const FEW_BYTES = 12;

const EMPTY: ImportProblem = { problem: 'empty' };
const UNDECODABLE: ImportProblem = { problem: 'undecodable' };
const BINARY: ImportProblem = { problem: 'binary', kind: 'unknown' };

const MARKS: readonly (readonly [readonly number[], Encoding | null])[] = [
  // UTF-32, which no browser reads; its little-endian mark begins with that of UTF-16.
  [[0xff, 0xfe, 0, 0], null],
  [[0, 0, 0xfe, 0xff], null],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x84, 0x31, 0x95, 0x33], 'gb18030'],
];

/** From one byte in so many on, zero bytes are no accident: the file is UTF-16, or no text. */
const STRAY_IN = 1000;
const areStray = (zeros: number, bytes: Uint8Array): boolean => zeros * STRAY_IN < bytes.length;

const count = (text: string, letter: string): number => text.split(letter).length - 1;

/** The text with its state, or why it is none. A stray NUL could be seen nowhere: it is damage, and stands as such. */
function read(bytes: Uint8Array, encoding: Encoding, certain: boolean): Decoded | ImportProblem {
  const raw = lenient(bytes, encoding);
  if (!areStray(count(raw, '\0'), bytes)) return BINARY;
  const text = raw.replaceAll('\0', REPLACEMENT);
  if (text.trim() === '') return EMPTY;
  const damaged = count(text, REPLACEMENT);
  if (damaged > text.length * MOST_DAMAGE) return UNDECODABLE;
  return { text, encoding, certain: certain && damaged === 0, damaged };
}

/** A file's text in the encoding that the editor names. Problems: `empty`, `binary`, `not-this-encoding`. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded | ImportProblem {
  if (bytes.length === 0) return EMPTY;
  const kind = kindByMagic(bytes);
  if (kind) return { problem: 'binary', kind };
  const decoded = read(bytes, encoding, true);
  if (!isImportProblem(decoded)) return { ...decoded, certain: true };
  // Zero bytes appear when UTF-16 is read as something else, so they say nothing of the file.
  return decoded.problem === 'empty' ? decoded : { problem: 'not-this-encoding' };
}

/**
 * A file's text in the encoding it is most likely in: by its byte order mark; as UTF-8 if it is valid as such; as
 * UTF-16 by where the zero bytes of its newlines and spaces stand; else by chardet's statistics and by how plausible
 * each encoding offered makes it. Problems: `empty`, `binary`, `undecodable`.
 */
export function decode(bytes: Uint8Array): Decoded | ImportProblem {
  if (bytes.length === 0) return EMPTY;
  const kind = kindByMagic(bytes);
  if (kind) return { problem: 'binary', kind };
  const marked = MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return marked[1] ? read(bytes, marked[1], true) : UNDECODABLE;
  const zeros = bytes.reduce((sum, byte) => (byte === 0 ? sum + 1 : sum), 0);
  if (!areStray(zeros, bytes)) return decodeUtf16(bytes);
  const text = strictUtf8(bytes);
  if (text === null) return decodeByGuess(bytes);
  if (zeros > 0) return read(bytes, 'utf-8', false);
  return text.trim() === '' ? EMPTY : { text, encoding: 'utf-8', certain: true, damaged: count(text, REPLACEMENT) };
}

/** How many newlines and spaces a text has if it is UTF-16 of this byte order. */
function spacesOf(bytes: Uint8Array, littleEndian: boolean): number {
  let found = 0;
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const low = bytes[littleEndian ? i : i + 1];
    const high = bytes[littleEndian ? i + 1 : i];
    if (high === 0 && (low === 10 || low === 13 || low === 32)) found++;
  }
  return found;
}

/** Many zero bytes are in no text but UTF-16, and there they tell the byte order. */
function decodeUtf16(bytes: Uint8Array): Decoded | ImportProblem {
  const [little, big] = [spacesOf(bytes, true), spacesOf(bytes, false)];
  const told = little > 2 * big ? 'utf-16le' : big > 2 * little ? 'utf-16be' : null;
  const candidates: Encoding[] = told ? [told] : ['utf-16le', 'utf-16be'];
  const [best] = ranked(bytes.subarray(0, SAMPLE), candidates, new Map());
  return !best || best.plausible < 0 ? BINARY : read(bytes, best.encoding, true);
}

interface Guess {
  readonly encoding: Encoding;
  readonly plausible: number;
  readonly score: number;
}

/** What each encoding makes of the bytes, the best guess first; chardet's word counts for half of what we see. */
function ranked(sample: Uint8Array, encodings: readonly Encoding[], said: ReadonlyMap<string, number>): Guess[] {
  const guesses = encodings.map((encoding) => {
    // A character that the end of a sample cuts is no damage.
    const plausible = plausibility(lenient(sample, encoding, sample.length === SAMPLE), encoding);
    return { encoding, plausible, score: plausible + (said.get(encoding) ?? 0) / 2 };
  });
  return guesses.sort((a, b) => b.score - a.score);
}

/** chardet's confidences, 0…1, under our names. */
function chardetSays(sample: Uint8Array): Map<string, number> {
  const said = new Map<string, number>();
  for (const { name, confidence } of analyse(sample)) {
    const encoding = name === 'ISO-8859-1' ? 'windows-1252' : name.toLowerCase();
    // It is often wrong on UTF-16 without a byte order mark, so there it is not asked.
    if (!encoding.startsWith('utf-')) said.set(encoding, Math.max(said.get(encoding) ?? 0, confidence / 100));
  }
  return said;
}

/** The part of the bytes that tells most: from the line of the first byte beyond ASCII. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = Math.max(
    0,
    bytes.findIndex((byte) => byte > 0x7f),
  );
  const from = bytes.lastIndexOf(10, first) + 1;
  // An even start keeps UTF-16 in step.
  const even = from - (from % 2);
  return bytes.subarray(even, even + SAMPLE);
}

/** Whether more than one byte in a hundred is a control character that no text has. */
const hasControls = (sample: Uint8Array): boolean =>
  sample.filter((byte) => byte < 9 || (byte > 13 && byte < 26)).length > sample.length / 100;

function decodeByGuess(bytes: Uint8Array): Decoded | ImportProblem {
  const sample = sampleOf(bytes);
  const said = chardetSays(sample);
  const paired = bytes.length % 2 === 0;
  const offered = ENCODINGS.filter((encoding) => paired || !encoding.startsWith('utf-16'));
  const [best, next] = ranked(sample, offered, said) as [Guess, Guess];
  if (best.plausible < -0.5) return hasControls(sample) ? BINARY : UNDECODABLE;
  const rival = Math.max(...[...said].filter(([name]) => name !== best.encoding).map(([, word]) => word), 0);
  const undisputed = best.score - next.score > 0.3 && (said.get(best.encoding) ?? 0) >= rival;
  return read(bytes, best.encoding, undisputed && best.plausible > 0.7 && sample.length >= FEW_BYTES);
}
