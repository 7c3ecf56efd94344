/** Why an edit cannot be made. */
export type RefusalCode =
  | 'nothing-changes'
  | 'empty-range'
  | 'out-of-page'
  | 'only-space'
  | 'no-such-article'
  | 'article-exists'
  | 'same-article'
  | 'not-in-an-article'
  | 'nothing-to-split'
  | 'whole-article'
  | 'no-boundary-here'
  | 'passes-a-span'
  | 'role-not-for-owner'
  | 'crosses-a-boundary'
  | 'cuts-a-correction'
  | 'not-an-order'
  | 'not-a-label'
  | 'bad-division'
  | 'value-not-allowed';

/** A "no" as a value: the edit was understood and cannot be made. Never an exception. */
export interface Refusal {
  readonly refused: RefusalCode;
}

/** The refusal with this reason. */
export const refuse = (refused: RefusalCode): Refusal => ({ refused });

/** Whether an edit's outcome is a refusal, not a proof. */
export const isRefusal = (value: object): value is Refusal => 'refused' in value;
