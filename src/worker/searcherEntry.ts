/** A worker for one search: says that it has begun, for its time counts from then, and then what it has found. */
import { matchesIn } from '../domain/matches.ts';
import { BEGUN, isSought } from './searcherProtocol.ts';

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isSought(data)) throw new Error('the worker was sent something that is no search');
  self.postMessage(BEGUN);
  self.postMessage(matchesIn(data));
});
