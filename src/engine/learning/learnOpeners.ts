import { isHan } from '../lines/script.ts';
import { endsSentence } from '../roles/cues.ts';
import { packOpeners, type StoredOpeners, signOf } from '../weights/openers.ts';

/** How often something was met where a sentence begins, and anywhere. */
interface Met {
  first: number;
  all: number;
}

/** What tells less than this, up or down, is not kept. */
const LEAST = 0.5;

/**
 * Counts with which signs, and with which two, Chinese sentences begin: of all places in the texts, the beginnings of
 * paragraphs and what stands after the end of a sentence. Counts are drawn to what chance would give, the more so the
 * fewer there are. `texts`: each a list of paragraphs.
 */
export function learnOpeners(texts: readonly (readonly string[])[], learnt: unknown): StoredOpeners {
  const counts = new Map<string, Met>();
  let [first, all] = [0, 0];
  for (const paragraph of texts.flat())
    eachPlace(paragraph, (one, two, begins) => {
      add(counts, one, begins);
      add(counts, two, begins);
      all++;
      if (begins) first++;
    });
  const chance = first / Math.max(1, all);
  const values = new Map<string, number>();
  for (const [key, met] of counts) if (key.length === 1) values.set(key, ratio(met, met.all * chance));
  for (const [key, met] of counts) {
    if (key.length !== 2) continue;
    const own = values.get(key.charAt(0)) ?? 0;
    const more = ratio(met, met.all * chance * Math.exp(own));
    if (Math.abs(more) >= LEAST) values.set(key, own + more);
  }
  return packOpeners(
    new Map([...values].filter(([key, value]) => key.length === 2 || Math.abs(value) >= LEAST)),
    learnt,
  );
}

const ratio = ({ first }: Met, expected: number): number => Math.log((first + 1) / (expected + 1));

function add(counts: Map<string, Met>, key: string, begins: boolean): void {
  const met = counts.get(key) ?? { first: 0, all: 0 };
  counts.set(key, met);
  met.all++;
  if (begins) met.first++;
}

/** Visits every place of a Chinese paragraph where a line might break, with the sign and the two signs that stand there. */
function eachPlace(paragraph: string, visit: (one: string, two: string, begins: boolean) => void): void {
  const text = paragraph.normalize('NFKC').replaceAll(/\s/gu, '');
  if (!isHan(text.charCodeAt(0)) && !isHan(text.charCodeAt(1))) return;
  for (let i = 0; i + 1 < text.length; i++) {
    const one = signOf(text.charAt(i));
    if (i > 0 && (one === 'a' || one === '0') && signOf(text.charAt(i - 1)) === one) continue;
    visit(one, one + signOf(text.charAt(i + 1)), i === 0 || endsSentence(text.slice(Math.max(0, i - 3), i)));
  }
}
