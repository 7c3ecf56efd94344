/** "Continued on page 6" takes no more units than this, and ends with the page, or says where else it is in a word. */
const LONGEST = 48;
const ENDS_WITH_PAGE =
  /(?:\d\p{L}?(?:, col(?:umn|\.) \p{L}{0,5}\d?)?|版[①-⑳]?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|front|back)(?: page)?|\d(?:-?\p{L}{1,2})? ?(?:стр|str)\.?)[)\]】.]?$/iu;
/** What may stand around the words of a jump line that names no page. */
const AROUND = /^[^\p{L}\d]*|[^\p{L}\d]*$/gu;

/** Whether a text is a jump line and nothing else; `jumpline`: the language's words for it, which alone are one, too. */
export function isJumpline(text: string, jumpline: RegExp): boolean {
  if (text.length > LONGEST) return false;
  const words = jumpline.exec(text)?.[0];
  return words !== undefined && (ENDS_WITH_PAGE.test(text) || text.replace(AROUND, '') === words.replace(AROUND, ''));
}
