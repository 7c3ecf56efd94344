/**
 * Characters that stand in a text layer for the shape and not for the letter: Kangxi radicals and radical forms that a
 * font's table gives for whole characters, Latin ligatures, compatibility ideographs, invisible marks.
 */
export const RADICAL_FORMS: ReadonlyMap<string, string> = new Map(
  Array.from(
    '⺁厂⺅亻⺆冂⺈刀⺉刂⺋卩⺌小⺍小⺎兀⺏尣⺐尢⺑尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺪疋⺫罒⺬示⺭礻⺮竹⺯糸⺰纟⺱罓⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒長⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龟⻲亀⻳龟'.matchAll(
      /(.)(.)/gu,
    ),
    ([, shape, letter]) => [shape as string, letter as string] as const,
  ),
);

/** Shapes whose letter differs between simplified and traditional type: the radical was drawn once for both. */
const BY_SCRIPT: ReadonlyMap<string, { readonly hans: string; readonly hant: string }> = new Map([
  ['⼾', { hans: '户', hant: '戶' }],
]);

/** Signs that CJK fonts draw like another: `―` for the dash, `∕` for the full-width slash. */
const CJK_SIGNS: ReadonlyMap<string, string> = new Map([
  ['―', '—'],
  ['∕', '／'],
]);

/** How a page writes Chinese, as far as its letters tell. */
export interface Writing {
  readonly cjk: boolean;
  readonly hans: boolean;
}

/** Control characters but for white space: what a text layer gives for a character it has no letter for. */
const isControl = (code: number): boolean => (code < 0x20 && (code < 9 || code > 13)) || (code >= 0x7f && code < 0xa0);

/** Whether a UTF-16 unit is a mark as vertical type turns it. */
export const isVertical = (code: number): boolean =>
  (code >= 0xfe10 && code <= 0xfe19) || (code >= 0xfe30 && code <= 0xfe4f);

/** Vertical type sets quotation marks as brackets where lines across have `“”`: in simplified Chinese (GB/T 15834). */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['﹃', '“'],
  ['﹄', '”'],
  ['﹁', '‘'],
  ['﹂', '’'],
]);

/** Whether a UTF-16 unit may be a shape: a cheap look before `letterOf`. */
export const isShape = (code: number): boolean =>
  isControl(code) ||
  (code >= 0xad &&
    (code === 0xad ||
      code === 0x200b ||
      code === 0x2015 ||
      code === 0x2060 ||
      code === 0x2215 ||
      (code >= 0x2e80 && code <= 0x2fdf) ||
      (code >= 0xf900 && code <= 0xfaff) ||
      (code >= 0xfb00 && code <= 0xfb06) ||
      isVertical(code) ||
      code === 0xfeff));

/** A mark of vertical type as it stands in a line: `﹃` → `『`, in simplified Chinese `“`; `︵` → `（`. */
function upright(char: string, { cjk, hans }: Writing): string {
  const quote = cjk && hans ? QUOTES.get(char) : undefined;
  if (quote !== undefined) return quote;
  const mark = char.normalize('NFKC');
  const code = mark.charCodeAt(0);
  return mark.length === 1 && code > 0x20 && code < 0x7f ? String.fromCharCode(code + 0xfee0) : mark;
}

/** The letter a shape stands for (`⻓` → `长`, `ﬁ` → `fi`), an empty text for what is invisible; others stay. */
export function letterOf(char: string, writing: Writing): string {
  const code = char.charCodeAt(0);
  if (!isShape(code)) return char;
  if (isControl(code) || code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff) return '';
  const sign = CJK_SIGNS.get(char);
  if (sign !== undefined) return writing.cjk ? sign : char;
  if (isVertical(code)) return upright(char, writing);
  return BY_SCRIPT.get(char)?.[writing.hans ? 'hans' : 'hant'] ?? RADICAL_FORMS.get(char) ?? char.normalize('NFKC');
}

/** A text with every shape replaced by its letter. */
export const withLetters = (text: string, writing: Writing): string =>
  Array.from(text, (char) => letterOf(char, writing)).join('');
