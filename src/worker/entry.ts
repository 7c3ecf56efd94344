/** The worker itself: hears requests, answers them. Everything that can be tested is in `answer.ts`. */
import { detect } from '../engine/detect.ts';
import { answer } from './answer.ts';

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  self.postMessage(answer(event.data, { detect: (page) => detect(page) }));
});
