import { isNames } from '../../clean/chineseNames.ts';
import type { Part } from '../lines/part.ts';
import { endsSentence } from './cues.ts';

/** A few words behind a mark with which papers set off parts of a text, as they set off who wrote it. */
const MARKED = /^[■●◆▲▼★] ?([\u3400-\u9fff“”·]{2,10}[?!]?)$/u;
/** Who writes: a reporter, or a body that signs. */
const WRITER =
  /[记記]者$|^[本文图圖摄攝]|[摄攝]$|通[讯訊][员員]|[记記]者(?![手说說札])|(?:[部会會局社院校组組]|中心|公司)$/u;
/** The text below is so much wider. */
const WIDER = 1.5;

/**
 * Which parts are words behind a mark that head what stands right under them, and no name: under the end of a sentence,
 * or where the page has several. What the mark sets off elsewhere is who wrote it.
 */
export function markedHeads(parts: readonly Part[]): readonly boolean[] {
  const heads = parts.map((_, i) => headsText(parts, i));
  const several = heads.filter((is) => is).length > 1;
  return heads.map((is, i) => is && (several || isUnderSentence(parts, i)));
}

/** Whether a part is words behind a mark, no name, right over text. */
export function headsText(parts: readonly Part[], i: number): boolean {
  const [part, below] = [parts[i] as Part, parts[i + 1]];
  const words = part.first && part.last ? MARKED.exec(part.text)?.[1] : undefined;
  if (words === undefined || WRITER.test(words) || isNames(words)) return false;
  return below !== undefined && below.line.blanks === 0 && below.cells >= WIDER * part.cells;
}

function isUnderSentence(parts: readonly Part[], i: number): boolean {
  const above = parts[i - 1];
  return above !== undefined && (parts[i] as Part).line.blanks === 0 && endsSentence(above.text);
}
