/** The worker itself: hears requests, answers them. Everything that can be tested is in `answer.ts`. */
import type { MissingPart } from '../domain/missing.ts';
import type { Page } from '../domain/page.ts';
import type { Proof } from '../domain/proof.ts';
import type { ArticleId } from '../domain/span.ts';
import { detect } from '../engine/detect.ts';
import { missingOf } from '../engine/missing/missingOf.ts';
import { answer } from './answer.ts';

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  const skills = {
    detect: (page: Page) => detect(page),
    find: (proof: Proof, article: ArticleId, part: MissingPart) => missingOf(proof, article, part),
  };
  self.postMessage(answer(event.data, skills));
});
