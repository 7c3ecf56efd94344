import type { Topics } from '../stories/topics.ts';
import stored from './commonWords.json' with { type: 'json' };

/** The words that have a direction: the commonest of each script, but for those that stand everywhere. */
const KEPT = { han: 2600, latin: 2000 };

/** Directions of the words of `topicWords`, in their order: whole numbers from -4 to 4. */
export interface TopicValues {
  readonly dims: number;
  readonly values: Float32Array;
}

let known: readonly (readonly (string | number)[])[] | undefined;

/** The words that may have a direction, script by script: pairs of Han as numbers, Latin stems as text. */
export function topicWords(): readonly (readonly (string | number)[])[] {
  known ??= [
    Array.from(
      { length: Math.min(KEPT.han, stored.han.length / 2) },
      (_, k) => stored.han.charCodeAt(2 * k) * 0x10000 + stored.han.charCodeAt(2 * k + 1),
    ),
    stored.latin.split(' ').slice(0, KEPT.latin),
  ];
  return known;
}

export const topicWordCount = (): number => topicWords().reduce((sum, words) => sum + words.length, 0);

/** Directions with the words that they belong to. */
export function topicsWith({ dims, values }: TopicValues): Topics {
  const rows = new Map(topicWords().flat().map((word, row) => [word, row]));
  return { dims, values, row: (word) => rows.get(word) ?? -1 };
}
