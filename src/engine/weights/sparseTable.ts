/** Whole numbers in rising order, each with a level: a large table of which few places are taken. */
export interface SparseTable {
  readonly keys: Float64Array;
  readonly levels: Uint8Array;
}

/** A table as text: so many entries, in bits, six to a character. */
export interface StoredTable {
  readonly size: number;
  readonly bits: string;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const A_CHARACTER = 6;
/** Bits of a level: 0 to 15. */
const LEVEL = 4;
/** A step longer than so many times what is usual is written in full. */
const LONG = 24;
const IN_FULL = 32;
/** How fast what is usual follows what comes. */
const INERTIA = 32;
const FIRST = 64;

/**
 * Writes down keys (whole numbers from 0 up, each once, below 2^53, no two further apart than 2^32) and levels (0 to 15):
 * the step from key to key as quotient and remainder of a power of two near what steps were of late (adaptive Golomb codes:
 * Rice & Plaunt 1971), so that no entry takes much more than its information.
 */
export function packTable(entries: readonly (readonly [key: number, level: number])[]): StoredTable {
  const sorted = entries.toSorted((a, b) => a[0] - b[0]);
  const writer = new BitWriter();
  let at = -1;
  let usual = FIRST;
  for (const [key, level] of sorted) {
    const step = key - at - 1;
    writeStep(writer, step, widthFor(usual));
    writer.write(level, LEVEL);
    usual += (step - usual) / INERTIA;
    at = key;
  }
  return { size: sorted.length, bits: writer.text() };
}

export function unpackTable({ size, bits }: StoredTable): SparseTable {
  const keys = new Float64Array(size);
  const levels = new Uint8Array(size);
  const reader = new BitReader(bits);
  let at = -1;
  let usual = FIRST;
  for (let k = 0; k < size; k++) {
    const step = readStep(reader, widthFor(usual));
    usual += (step - usual) / INERTIA;
    at += step + 1;
    keys[k] = at;
    levels[k] = reader.read(LEVEL);
  }
  return { keys, levels };
}

/**
 * The place of a key, looked for among those from place `from` up to `to`; below 0 if it is not there (then −1 less the place
 * where it would stand).
 */
export function placeOf(keys: Float64Array, key: number, from = 0, to = keys.length): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const there = keys[middle] as number;
    if (there === key) return middle;
    if (there < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1 - low;
}

const widthFor = (usual: number): number => Math.max(0, Math.min(30, Math.floor(Math.log2(Math.max(1, usual * 0.7)))));

function writeStep(writer: BitWriter, step: number, width: number): void {
  const times = Math.floor(step / 2 ** width);
  for (let k = 0; k < Math.min(times, LONG); k++) writer.write(1, 1);
  if (times >= LONG) writer.write(step, IN_FULL);
  else {
    writer.write(0, 1);
    writer.write(step % 2 ** width, width);
  }
}

function readStep(reader: BitReader, width: number): number {
  let times = 0;
  while (times < LONG && reader.read(1) === 1) times++;
  return times === LONG ? reader.read(IN_FULL) : times * 2 ** width + reader.read(width);
}

class BitWriter {
  #text = '';
  #value = 0;
  #filled = 0;

  write(value: number, width: number): void {
    for (let k = width - 1; k >= 0; k--) {
      this.#value = this.#value * 2 + (Math.floor(value / 2 ** k) % 2);
      if (++this.#filled === A_CHARACTER) this.#flush();
    }
  }

  text(): string {
    while (this.#filled > 0) this.write(0, 1);
    return this.#text;
  }

  #flush(): void {
    this.#text += ALPHABET.charAt(this.#value);
    this.#value = 0;
    this.#filled = 0;
  }
}

class BitReader {
  readonly #text: string;
  #at = 0;
  #digit = 0;
  /** So many of the digit's lowest bits are not read yet. */
  #left = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(width: number): number {
    let value = 0;
    for (let more = width; more > 0; ) {
      if (this.#left === 0) this.#next();
      const take = Math.min(more, this.#left);
      this.#left -= take;
      more -= take;
      value = value * (1 << take) + ((this.#digit >> this.#left) & ((1 << take) - 1));
    }
    return value;
  }

  #next(): void {
    this.#digit = VALUE_OF[this.#text.charCodeAt(this.#at++)] as number;
    this.#left = A_CHARACTER;
  }
}

const VALUE_OF = Uint8Array.from({ length: 128 }, (_, unit) => Math.max(0, ALPHABET.indexOf(String.fromCharCode(unit))));
