import type { Topics } from '../roles/topics.ts';
import stored from './meanings.json' with { type: 'json' };
import { type StoredMeanings, topicsOf } from './meanings.ts';

let readOnce: Topics | undefined;

/** What the words are about that come with the engine; read when first asked for. */
export function storedTopics(): Topics {
  readOnce ??= topicsOf(stored satisfies StoredMeanings);
  return readOnce;
}
