import { HAN_DATE } from '../lexicon/han.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { StoryParts } from './storyCues.ts';

/** Whether the `k`th part of a story names who gives a notice: beside its date at the end, or right under its headline. */
export const signsNotice = (story: StoryParts, k: number): boolean => isDated(story, k) || signsUnderHeadline(story, k);

/** Who signs, beside a date on a line of its own: a notice, a letter. */
const SIGNER = /^[\u3400-\u9fff·()]{2,30}$/u;
const isSigner = (text: string, { announces }: Lexicon): boolean => SIGNER.test(text) && !announces.test(text);
/** Who signs stands among so many last lines. */
const AT_END = 3;

/** Whether a line at the end of a story has its date under or over it, whosever that is: a notice, and whose it is. */
function isDated({ owned, page: { roles }, lexicon }: StoryParts, k: number): boolean {
  const i = owned[k] as number;
  if (k < Math.max(1, owned.length - AT_END) || !isSigner(roles.parts[i]?.text ?? '', lexicon)) return false;
  return [i - 1, i + 1].some(
    (j) => HAN_DATE.test(roles.parts[j]?.text ?? '') && roles.parts[Math.max(i, j)]?.line.blanks === 0,
  );
}

/** Who signs a notice that prints its signer under its headline: an office, or somebody by office. */
const BODY_OF_OFFICE =
  /^[\u3400-\u9fff()]{2,24}(?:[局厅廳处處院所站厂廠]|公司|[委员員]{2}[会會]|政府|中心|[银銀]行|[学學]校|[协協][会會]|工[会會]|[办辦]公室)$/u;
const OFFICER =
  /^\p{Lu}[\p{L}.’' -]+, (?:(?:\p{Lu}\p{L}+ ){0,2}(?:Clerk|Secretary|Treasurer|Mayor|Chair(?:man|woman|person)?|Commissioner|Sheriff|Superintendent|Registrar|Trustee|Executor|Administrator|Attorney|Auditor))\.?$/u;

/** Whether a line right under the headline of a notice names who gives it. */
function signsUnderHeadline({ owned, page: { roles }, lexicon }: StoryParts, k: number): boolean {
  const i = owned[k] as number;
  const [above, part] = [roles.parts[i - 1], roles.parts[i]];
  if (owned[k - 1] !== i - 1 || !above || !part || !lexicon.announces.test(above.text)) return false;
  return (BODY_OF_OFFICE.test(part.text) && !lexicon.announces.test(part.text)) || OFFICER.test(part.text);
}
