/** "Continued on page 6" takes no more units than this, and ends with the page. */
const LONGEST = 48;
const ENDS_WITH_PAGE = /(?:\d|版)[)\]】.]?$/u;

/** Whether a text is a jump line and nothing else; `jumpline`: the language's words for it. */
export const isJumpline = (text: string, jumpline: RegExp): boolean =>
  text.length <= LONGEST && jumpline.test(text) && ENDS_WITH_PAGE.test(text);
