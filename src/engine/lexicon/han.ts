import type { Lexicon } from './lexicon.ts';

const NAME = '[\\u3400-\\u9fff·]{2,4}';
/** Several names, with or without marks between them: one class, so that no stretch can be read in two ways. */
const NAMES = '[\\u3400-\\u9fff][\\u3400-\\u9fff· 、,/]{1,22}';
const REPORTER =
  '(?:(?:本[报報刊台]|[\\u3400-\\u9fff]{2,4}社)?(?:特[约約派]|[见見][习習]|[实實][习習])?(?:[记記]者|通[讯訊][员員])|文)';
const SHOOTS = '(?:[摄攝](?:影)?(?:[报報][道導])?|供[图圖]|[图圖])';
const AGENCY = '(?:本[报報刊]|据?[新中][华華国國][社新網网]社?|據?新華社|[\\u3400-\\u9fff]{2,4}社)';

/** The patterns that both Chinese scripts share; only the signs of the script differ. */
export function hanLexicon(tag: string, signs: string): Lexicon {
  return {
    tag,
    signs: new Set(signs),
    byline: new RegExp(
      `^[□■○●◎◆] ?(?:${REPORTER} ?[:/]? ?)?${NAMES}(?: ?(?:文|[报報][道導]))?$|^${REPORTER} ?[:/]? ?${NAMES}(?: ?(?:文|[报報][道導]))?$|^${NAME}(?:[、,/]${NAME}){0,4}$|^[(〔\\[【]?${REPORTER} ?[:/╱∕]? ?${NAMES}|^[(〔\\[【].*[报報][导導道][】〕\\])]$`,
      'u',
    ),
    signature: new RegExp(
      `^[□◎○口] ?${NAME}(?:[ 、]${NAME}){0,3}$|^(?:[□◎○口] ?)?(?:本[报報](?:特[约約派])?(?:[记記]者|通[讯訊][员員])[: ]?|[记記]者 |文/)${NAMES}$|^[〔【\\[(][记記]者[^】〕\\])。]{2,16}[报報][导導道][】〕\\])]$`,
      'u',
    ),
    dateline: new RegExp(
      `^(?:${AGENCY}[^,。;!?“”「」()【】:]{0,16}?(?:[讯訊]|[电電]|消息)|[(〔【]${AGENCY}[^,。;!?“”]{0,16}?(?:[讯訊]|[电電])[)〕】]|[【〔\\[][^】〕\\]]{0,10}(?:[讯訊]|[电電]|[报報][导導道])[】〕\\]])`,
      'u',
    ),
    leadByline: new RegExp(
      `^(?:\\( ?${NAMES}\\)|[〔【\\[(][^】〕\\])。]{0,24}[╱/∕][^】〕\\])。]{0,8}[报報][导導道][】〕\\])]|[,，]?(?:${REPORTER} ?${NAMES}|${REPORTER}[\\u3400-\\u9fff、· ]{2,16}?)[报報][道導][::]?)`,
      'u',
    ),
    tailByline: new RegExp(
      `([□■○●◎◆] ?(?:${REPORTER}[: ]?)?${NAMES}|\\(${REPORTER}[ :]?${NAMES}\\)|文/${NAMES})$`,
      'u',
    ),
    credit: new RegExp(
      `((?:[□■○●◎◆(] ?|${REPORTER}[ :]?)${NAMES}${SHOOTS}\\)?|${NAME}(?:[、/]${NAME}){0,2}[ /]?[摄攝](?:影)?(?:[报報][道導])?|[(]?(?:${SHOOTS}|${REPORTER})[:/╱∕] ?${NAMES}\\)?)$`,
      'u',
    ),
    kicker: /(?:[会會局部厅廳院司心市县縣区區省委府队隊校团團社站厂廠所]|——|:)$/u,
    caption: /[图圖][为為]|上[图圖]|下[图圖]|左[图圖]|右[图圖]|[见見][图圖]|如[图圖]|[图圖]片|[摄攝]影/u,
    opening:
      /^(?:近日|日前|近期|最近|近年[来來]|今年|去年|昨[日天]|今[日天]|[为為]了?|[随隨][着著]|\d{1,2}月\d{1,2}日|\d{4}年|“|「)/u,
    folio:
      /星期[一二三四五六日天]|[农農][历曆]|第\d+期|CN ?\d|[邮郵][发發]代[号號]|今日\d+版|[责責](?:任)?[编編]|本版|美[编編]|校[对對]|\d{1,2}版|[热熱][线線]|投稿|[总總]第|[编編][辑輯][:]/u,
    months: [],
    jumpline: /^[(]?(?:下[转轉]|上接|[转轉]第?[\d一二三四五六七八九十]+版|[紧緊]接第)/u,
    notice:
      /[电電][话話][:]|地址[:]|[联聯][系繫][电電人]|[热熱][线線][:]|[网網]址|[招][聘租标標]|[声聲]明|作[废廢]|[启啟]事|\d{3,4}-\d{7,8}|1[3-9]\d{9}|www\./u,
  };
}
