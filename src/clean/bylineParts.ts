import { partsNames } from './chineseNames.ts';
import { codeBefore, isCjk } from './script.ts';

/** How a byline begins: a sign, an opening bracket, a post or a word for `by`. What begins otherwise may go on. */
const OPENS =
  /^(?:[□■◇◆○●◎△▲★☆（(〔【—–]|口\s|本\s*[报報]|新华社|新華社|记\s*者|記\s*者|通\s*[讯訊]\s*[员員]|[文图圖]\s*[/／]|(?:by|from|von|par|door|photo|photos|foto|AP)\b)/iu;
/** How it ends beyond doubt. */
const CLOSES = /[）)〕】]\s*$|[摄攝道導导][:：]?\s*$/u;

/** A sign on a line of its own, `口` for a square included. */
const SIGN_ALONE = /^[□■◇◆○●◎△▲口]$/u;

const joint = (before: string, after: string): string => {
  const cjk = isCjk(codeBefore(before, before.length)) || isCjk(after.codePointAt(0) ?? 0);
  return cjk && !partsNames(before, after) && !SIGN_ALONE.test(before) ? '' : ' ';
};

const joined = (lines: readonly string[]): string =>
  lines.reduce((text, line) => (text === '' ? line : `${text}${joint(text, line)}${line}`), '');

/**
 * Bylines, each whole, from the lines of the spans that hold them. One that was cut (`（记者周志` … `方）`, by a line or by
 * text of others) is put together again; one that opens anew is another.
 */
export function bylineParts(spans: readonly (readonly string[])[]): string[] {
  const parts: string[] = [];
  for (const lines of spans) {
    const text = joined(lines);
    const last = parts.at(-1);
    const cjk = isCjk(text.codePointAt(0) ?? 0) || (last !== undefined && isCjk(codeBefore(last, last.length)));
    if (last === undefined || !cjk || CLOSES.test(last) || OPENS.test(text)) parts.push(text);
    else parts[parts.length - 1] = `${last}${joint(last, text)}${text}`;
  }
  return parts.filter((part) => part !== '');
}
