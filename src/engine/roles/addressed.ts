/** Where a reader's signature is no longer than this, it may be looked at. */
const LONGEST = 90;

const WORD = "\\p{Lu}[\\p{L}’'.-]*";
const NAME = `(?:\\((?:Mrs?|Miss|Ms|Dr|Rev)\\.?\\) )?(?:\\p{Lu}\\p{L}{0,4}\\. ){0,3}${WORD}(?: ${WORD}){0,3}`;
/** A house with its number, or a place in one to four words. */
const NUMBERED = `\\d{1,4}\\p{L}?,? ${WORD}(?: ${WORD}){0,3}`;
const PLACE = `${WORD}(?: ${WORD}){0,3}`;
const ADDRESSED = new RegExp(`^${NAME}(?:(?:, ${NUMBERED}(?:, ${PLACE}){0,3})|(?:, ${PLACE}){2,4})\\.?$`, 'u');
const TWO_WORDS = /^[^,]*[^\s,] [^\s,]+,/u;

/** Whether a text is somebody's name and where they live: `Jane Doe, 14 Mill Lane, Greenford`. */
export const isAddressed = (text: string): boolean =>
  text.length <= LONGEST && TWO_WORDS.test(text) && ADDRESSED.test(text);

/** Behind one comma who signs, behind a second one where; a sentence would hold more. */
const INITIALLED =
  /^(?:\p{Lu}\. ?){1,2}\p{Lu}[\p{L}’'-]+(?:, [^,.!?]{3,40}|, [\p{L}]{1,5}\. ?[^,.!?]{3,30}){0,1}(?:, (?:\p{Ll}{1,5}\. ?)?[\p{Lu}\d][^,.!?]{2,30})?\.?$/u;

/** Whether a text is a name behind its initials, alone or with what its bearer does: `А. Петрова, пенсионерка.` */
export const isInitialled = (text: string): boolean => text.length <= LONGEST && INITIALLED.test(text);
