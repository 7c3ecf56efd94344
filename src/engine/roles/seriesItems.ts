import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Part } from '../lines/part.ts';
import { endsSentence } from './cues.ts';
import { kindOf, type Label } from './label.ts';

/** Signs with which papers open the items of a series. */
const BULLET = /^[▲△▶►●○■□◆◇★☆•]/u;
/** A line of brackets and nothing else, in which an item's writer signs. */
const SIGNED = /^\([^()]{2,24}\)$/u;
/** A label takes no more units. */
const LONGEST = 16;

/**
 * The parts with which the items of a series of briefs begin: under a label that names such a series (`一句话新闻`, `In
 * brief`), lines that one and the same bullet opens, two at least, each after a sentence that is over.
 */
export function seriesItems(parts: readonly Part[], labels: readonly Label[], lexicon: Lexicon): ReadonlySet<number> {
  const items = new Set<number>();
  for (let i = 1; i < parts.length; i++) {
    const bullet = BULLET.exec(parts[i]?.text ?? '')?.[0];
    if (bullet === undefined || !isSeriesLabel(parts[i - 1]?.text ?? '', lexicon)) continue;
    const run = itemsFrom(parts, labels, i, bullet);
    if (run.length > 1) for (const item of run) items.add(item);
  }
  return items;
}

const isSeriesLabel = (text: string, { series }: Lexicon): boolean => text.length <= LONGEST && series.test(text);

/** Whether an item is over with a part: with its sentence, or with who wrote it. */
const isOver = (part: Part | undefined): boolean =>
  part !== undefined && (endsSentence(part.text) || part.kind === 'tail-byline' || SIGNED.test(part.text));

function itemsFrom(parts: readonly Part[], labels: readonly Label[], from: number, bullet: string): readonly number[] {
  const items: number[] = [];
  for (let i = from; i < parts.length && kindOf(labels[i] as Label) !== 'furniture'; i++) {
    const { text, line } = parts[i] as Part;
    if (text.startsWith(bullet)) {
      if (i > from && !isOver(parts[i - 1])) break;
      items.push(i);
    } else if (line.blanks > 0) break;
  }
  return items;
}
