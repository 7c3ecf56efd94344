import { type CopyLine, lineText } from './copyLine.ts';
import { endsSentence, isMostlyCjk } from './script.ts';

/** Fewer lines tell nothing of verse. */
const STANZA = 4;
/** In prose few lines begin with a capital, and in Chinese few end just where a mark does. */
const MOST = 0.85;
/** Of verse so many lines end no sentence: a list of sentences is none. */
const OPEN = 0.4;
/** Of verse so many lines leave room: in Latin letters for the next line's first word, in Chinese for one Han. */
const ROOMY = 0.4;
const ROOM = 1;
/** A line of Chinese verse takes no more units. */
const WIDEST = 16;

const CAPITAL = /^[“”"'‘’«„(—–-]{0,3} ?\p{Lu}/u;
const MARK = /[，。、；：！？…”』」）,.;:!?]$/u;
const STOP_INSIDE = /[，。；,;]./u;

/** Whether lines are verse: in Latin letters each begins large; in Chinese each ends with a mark, or hardly any holds one. */
export function isVerse(texts: readonly string[]): boolean {
  if (texts.length < STANZA || share(texts, (text) => !endsSentence(text)) < OPEN) return false;
  if (isMostlyCjk(texts.join(''))) return isHanVerse(texts);
  const widest = widthOf(texts);
  const roomy = share(texts, (text, i) => text.length + firstWord(texts[i + 1]) < widest);
  return roomy >= ROOMY && share(texts, (text) => CAPITAL.test(text)) >= MOST;
}

function isHanVerse(texts: readonly string[]): boolean {
  const widest = widthOf(texts);
  if (widest > WIDEST) return false;
  const marked = share(texts, (text) => MARK.test(text));
  if (marked >= MOST) return true;
  return (
    marked <= 1 - MOST &&
    !texts.some((text) => STOP_INSIDE.test(text)) &&
    share(texts, (text) => text.length + ROOM <= widest) >= ROOMY
  );
}

const widthOf = (texts: readonly string[]): number => texts.reduce((widest, { length }) => Math.max(widest, length), 0);

const firstWord = (text: string | undefined): number => (text?.split(' ')[0] ?? '').length;

const share = (texts: readonly string[], has: (text: string, i: number) => boolean): number =>
  texts.filter(has).length / texts.length;

/** Who speaks: a letter, a word or a name before a colon. */
const SPEAKER = /^(Q|A|[问問答]|\p{Script=Han}{2,4}|\p{Lu}[\p{L}.’' -]{1,24}) ?[:：](?=.)/u;
/** Who asks and who answers, whoever they are. */
const ASKS = /^(?:Q|A|[问問答]|[记記]者)$/u;
/** A line that ends so goes on in the next. */
const GOES_ON = /[,，、-]$/u;

/** For each line whether somebody begins to speak there who does so again, or one who asks or answers. */
function turns(texts: readonly string[]): readonly boolean[] {
  const said = texts.map((text) => SPEAKER.exec(text)?.[1]);
  const asks = said.filter((who) => who !== undefined && ASKS.test(who)).length > 1;
  return said.map((who, i) => {
    const again = who !== undefined && said.some((other, n) => other === who && n !== i);
    return again || (asks && who !== undefined && ASKS.test(who));
  });
}

/**
 * For each line of a flow whether the words themselves say that a paragraph begins there, however the lines are set: every
 * line of verse is one, and so is what each says of those who speak in turns.
 */
export function ruledBreaks(text: string, lines: readonly CopyLine[]): readonly boolean[] {
  const texts = lines.map((line) => lineText(text, line));
  if (isVerse(texts)) return texts.map(() => true);
  return turns(texts).map((is, i) => is && !GOES_ON.test(texts[i - 1] ?? ''));
}
