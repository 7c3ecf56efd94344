/**
 * What a language adds to the cues that need no language. All patterns are tried on plain text (see `plainText.ts`),
 * so punctuation is ASCII where it has an ASCII form. None may backtrack more than linearly.
 */
export interface Lexicon {
  /** BCP 47 tag. */
  readonly tag: string;
  /** Frequent small words (lower case), or characters of one script only, that give the language away. */
  readonly signs: ReadonlySet<string>;
  /** A whole line that names its writer. */
  readonly byline: RegExp;
  /** A whole line that can be nothing but its writer's name, wherever in a story it stands. */
  readonly signature: RegExp;
  /** A whole line that is a writer's post and no more: the second line of a byline. */
  readonly post: RegExp;
  /** Place, date and agency before the first words of a story. Anchored at the start. */
  readonly dateline: RegExp;
  /** The writer's name right after the dateline, or in its place. Anchored at the start. */
  readonly leadByline: RegExp;
  /** The writer's name after the last words of a story. Anchored at the end; group 1 is the name's stretch. */
  readonly tailByline: RegExp;
  /** The photographer's name after a caption. Anchored at the end; group 1 is the stretch. */
  readonly credit: RegExp;
  /** Ends a line over a headline that says who speaks or acts. */
  readonly kicker: RegExp;
  /** Words that only captions use. */
  readonly caption: RegExp;
  /** Words with which stories open. Anchored at the start. */
  readonly opening: RegExp;
  /** Words of folios: weekdays, issue numbers, page numbers, editors' names. */
  readonly folio: RegExp;
  /** A whole line that is a date with weekday and year, as papers print it at the head of a page. */
  readonly date: RegExp;
  /** A whole line that is the name of a paper, with the page's number or without. */
  readonly paper: RegExp;
  /** Names of the twelve months; none where months are numbers. */
  readonly months: readonly string[];
  /** "Continued on page 4". */
  readonly jumpline: RegExp;
  /** Words of notices and advertisements: telephone, address, price. */
  readonly notice: RegExp;
  /** What heads or opens a public notice: "Notice is hereby given", `公告`. */
  readonly announces: RegExp;
  /** What heads, labels or opens opinion: letters, editorials, comment. */
  readonly opinion: RegExp;
  /** What heads or labels a feature: portraits, interviews, reports at length. */
  readonly feature: RegExp;
  /** Names of columns of briefs, whose label holds for all of them. */
  readonly series: RegExp;
  /** What a paper says of one of its columns: who may write to it, and how; who has filled it. */
  readonly columnNote: RegExp;
  /** A whole line that names a section or column of the paper, with its ornaments or without. */
  readonly section: RegExp;
}
