import type { RefusalCode } from '../../domain/refusal.ts';
import type { Failure } from '../../session/ports.ts';

/** Why an edit cannot be made, and what went wrong outside. */
export const problemsEn = {
  refusals: {
    'nothing-changes': 'That is already so.',
    'empty-range': 'Nothing is selected.',
    'out-of-page': 'That lies outside the page.',
    'only-space': 'The selection holds nothing but space.',
    'no-such-article': 'There is no such article any more.',
    'article-exists': 'An article with this letter is there already.',
    'same-article': 'An article cannot be merged with itself.',
    'not-in-an-article': 'This text belongs to no article.',
    'nothing-to-split': 'There is nothing to split off here.',
    'whole-article': 'That would leave nothing of the article.',
    'no-boundary-here': 'No boundary stands here.',
    'passes-a-span': 'The boundary cannot be moved past the next piece.',
    'role-not-for-owner': 'This text cannot have that role.',
    'crosses-a-boundary': 'The selection reaches over a boundary.',
    'cuts-a-correction': 'That would cut a correction in two.',
    'not-an-order': 'That is not an order of the article’s pieces.',
    'not-a-label': 'This is not a section label.',
    'bad-division': 'The proposed division does not fit this page.',
    'value-not-allowed': 'This value is not allowed here.',
  } satisfies Record<RefusalCode, string>,
  failures: {
    quota: 'There is no room left: the disk, or this browser’s share of it, is full.',
    blocked: 'The browser’s storage cannot be opened. Is this a private window, or is Galley open in another version?',
    stale: 'This page was changed in another tab.',
    gone: 'This page is not in the library any more.',
    damaged: 'What is stored for this page is not what was written.',
    worker: 'The part that finds the articles stopped.',
    unfetched: 'A part of Galley could not be fetched. Reload this tab: nothing is lost.',
    unknown: 'Something went wrong.',
  } satisfies Record<Failure['failed'], string>,
};
