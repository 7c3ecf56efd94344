import { packed } from '../weights/packing.ts';
import type { GoldPage } from './goldPage.ts';
import { learn } from './learn.ts';

/** What `weights.json` holds after learning from these pages. */
export function learnedText(pages: readonly GoldPage[]): string {
  const { chain, pairs, merges } = learn(pages);
  const stored = {
    emission: packed(chain.emission),
    transition: packed(chain.transition),
    pairs: packed(pairs),
    merges: packed(merges),
  };
  return `${JSON.stringify(stored)}\n`;
}
