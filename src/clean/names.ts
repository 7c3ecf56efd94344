import { AGENCIES, PHOTO_OPENINGS } from './bylineWords.ts';
import { chineseNames } from './chineseNames.ts';
import { latinNames } from './latinNames.ts';
import { isMostlyCjk } from './script.ts';

/** Who a byline or credit names, and as what. */
export interface Names {
  readonly authors: readonly string[];
  readonly photographers: readonly string[];
}

/** The agency a byline or dateline names, as printed there; `null`: none. */
export function agencyIn(text: string): string | null {
  return AGENCIES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

const PICTURE_MARK =
  /(?:摄影报道|攝影報道|攝影報導|摄影|攝影|摄|攝|供图|供圖|图片|圖片|图|圖|漫[画畫]|[绘繪][画畫]|[制製]表)/u;
/** `文/张三 图/李四`, `漫画/张三`: the mark stands before its names, a slash or colon between. */
const MARK_BEFORE =
  /(漫[画畫]|[绘繪][画畫]|[插题題制製配绘繪][图圖]|[制製]表|文[·、/／]?[图圖]|文|撰文|[图圖]片?|摄影|攝影)\s*[/／:：╱]\s*/gu;
/** `张三/摄`, `张三 摄影报道`, `张三 文/图`: the mark ends the names before it. `文` and `图` may end a name, so they stand apart. */
const MARK_AFTER =
  /^(.*?)(?:[\s/／╱]*(文\s*[/／·、]?\s*[图圖]|摄影报道|攝影報[道導]|摄影|攝影|摄|攝|供[图圖]|[图圖]片)|[\s/／╱]+([图圖]|文))\s*[）)]?\s*$/su;

const isPicture = (mark: string): boolean => PICTURE_MARK.test(mark);
const isText = (mark: string): boolean => /文|报道|報[道導]/u.test(mark);

function sorted(mark: string, text: string, credit: boolean): Names {
  const names = chineseNames(text, mark !== '');
  return {
    authors: !credit && (isText(mark) || !isPicture(mark)) ? names : [],
    photographers: isPicture(mark) || credit ? names : [],
  };
}

const joined = (parts: readonly Names[]): Names => ({
  authors: parts.flatMap((part) => part.authors),
  photographers: parts.flatMap((part) => part.photographers),
});

function chinese(text: string, credit: boolean): Names {
  const marks = [...text.matchAll(MARK_BEFORE)];
  const [both] = marks;
  if (both && !text.slice(0, both.index).match(/\p{Script=Han}{2}/u))
    return joined(
      marks.map((mark, i) => {
        const from = mark.index + mark[0].length;
        return sorted(mark[1] as string, text.slice(from, marks[i + 1]?.index ?? text.length), credit);
      }),
    );
  const after = MARK_AFTER.exec(text);
  return after ? sorted(after[2] ?? (after[3] as string), after[1] as string, credit) : sorted('', text, credit);
}

/** Pictures that nobody in particular took. */
const NOBODY =
  /\b(?:courtesy|handout|submitted|contributed|archives?|file photo|archiv|collection|keystone|getty images|imago|shutterstock)\b/iu;

/** `Courier photo by …`: whose picture it is stands before the word. */
const HOUSE_BEFORE_PHOTO = /^(?:\p{L}+ ){1,3}(?=photos?(?:graphs?)?(?: by |: ?))/iu;
/** `— Photo: …`, `(Photo: …`. */
const BEFORE = /^[\s(—–-]+/u;

function latin(text: string, credit: boolean): Names {
  if (credit && NOBODY.test(text)) return { authors: [], photographers: [] };
  const bare = text.replace(BEFORE, '').replace(HOUSE_BEFORE_PHOTO, '');
  const picture = PHOTO_OPENINGS.exec(bare);
  const names = latinNames(picture ? bare.slice(picture[0].length) : text);
  const taken = credit || picture !== null;
  return { authors: taken ? [] : names, photographers: taken ? names : [] };
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];

/**
 * The names in the text of a byline (`kind` byline) or a picture credit, lines joined, in print order, each once. A body that signs
 * (an office, `本报编辑部`) counts as an author as printed.
 */
export function namesIn(text: string, kind: 'byline' | 'credit'): Names {
  const plain = text.replace(/\s+/gu, ' ').trim();
  const found = isMostlyCjk(plain) ? chinese(plain, kind === 'credit') : latin(plain, kind === 'credit');
  return { authors: unique(found.authors), photographers: unique(found.photographers) };
}
