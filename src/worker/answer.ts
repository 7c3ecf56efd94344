import type { Candidate, MissingPart } from '../domain/missing.ts';
import type { Page } from '../domain/page.ts';
import type { Proof } from '../domain/proof.ts';
import type { Reading } from '../domain/reading.ts';
import type { ArticleId } from '../domain/span.ts';
import { type Answer, parseRequest, type Request, withoutPage } from './protocol.ts';

/** What the worker can do, one function per kind of request. */
export interface Skills {
  detect(page: Page): Reading;
  find(proof: Proof, article: ArticleId, part: MissingPart): readonly Candidate[];
}

function work(request: Request, skills: Skills): Answer {
  const { job } = request;
  if (request.kind === 'detect') return { kind: 'read', job, reading: withoutPage(skills.detect(request.page)) };
  return { kind: 'found', job, candidates: skills.find(request.proof, request.article, request.part) };
}

/**
 * The answer to a message. A skill that throws is answered with `failed`, and the worker lives on; a message that is
 * no request is a fault of the sender and throws.
 */
export function answer(message: unknown, skills: Skills): Answer {
  const request = parseRequest(message);
  if (request === undefined) throw new Error('the worker was sent something that is no request');
  try {
    return work(request, skills);
  } catch (error) {
    return {
      kind: 'failed',
      job: request.job,
      detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
