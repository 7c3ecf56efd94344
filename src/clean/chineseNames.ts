import { CHINESE_DATELINE, CHINESE_ENDINGS, CHINESE_PLACE_PART, CHINESE_POSTS, SIGNS } from './bylineWords.ts';

/** The commonest family names, simplified and traditional: they tell where one name ends and the next begins. */
const SURNAMES = new Set(
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖蕭萧田董潘袁蔡蒋蔣余余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鐘鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付傅方邹鄒熊白孟秦邱江尹薛闫閻阎段雷侯龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向汤湯常温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷曲盛冉翁蓝藍骆駱路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤时時穆农農司卓古吉缪繆简簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑景党黨宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟遲邝鄺赖賴帅帥楼樓诸諸粟闻聞',
);

const HAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}·•・]+$/u;

/**
 * `张 三` is one name set wide, `邱 剛 立` too: a single character is a part of a name. A name that was put together so is
 * over when it has three, or when the next part could only begin another.
 */
function mergedParts(parts: readonly string[]): string[] {
  const names: string[] = [];
  let open = false;
  parts.forEach((part, i) => {
    const last = names.at(-1);
    const next = parts[i + 1];
    const begins = SURNAMES.has(part) && next !== undefined && HAN.test(next) && next.length <= 2;
    const fits = last !== undefined && HAN.test(last + part) && last.length + part.length <= 3;
    if (fits && (last.length === 1 || (open && part.length === 1 && !begins))) {
      names[names.length - 1] = last + part;
      open = true;
    } else {
      names.push(part);
      open = part.length === 1;
    }
  });
  return names;
}

/** Family names of two characters. */
const DOUBLE_SURNAMES =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|東方|皇甫|尉迟|尉遲|公孙|公孫|慕容|令狐|司徒|夏侯|端木|南宫|南宮|宇文)/u;

/** Names that nothing parts are no more than four, however they are read: each way to read more doubles the work. */
const LONGEST_RUN = 16;

/** Whether a text can be read as one or several personal names without a mark between them: usual family names, each with one or two characters. */
export function isNames(text: string): boolean {
  if (text.length > LONGEST_RUN) return false;
  const first = DOUBLE_SURNAMES.test(text) ? 2 : SURNAMES.has(text.charAt(0)) ? 1 : 0;
  if (first === 0) return false;
  return [1, 2].some(
    (given) => text.length === first + given || (text.length > first + given && isNames(text.slice(first + given))),
  );
}

/** An office that signs as such: `本报评论员`. */
const OFFICE = /(?:[评評][论論]|[编編][辑輯])[员員部]$/u;
/** A body that signs: a company, an authority, a school. */
const BODY = /(?:公司|集[团團]|[局部会會院厅廳厂廠校所处處台臺馆館行委社]|中心|大[学學]|[编編][辑輯]部)$/u;
const LONGEST_NAME = 4;
/** Two names that nothing parts are no longer. */
const LONGEST_PAIR = 6;
/** Words around names that are none. */
const NO_NAME =
  /^(?:本[报報刊]|集[体體](?:采[写寫])?|新[华華]社?|\p{Script=Han}{2,4}社[发發]|[记記]者?|[编編]者|[通][讯訊]|[摄攝]影|路透|法新|美[联聯]|合[众眾]|共同|塔斯|中央|[综綜]合|整理)$/u;

/** Whether a word may be a name: any short one where the text says that names follow, else one that looks like a name. */
function mayBeName(word: string, said: boolean): boolean {
  if (word.length < 2 || /[。！？；：]/u.test(word) || /^\P{L}+$/u.test(word) || NO_NAME.test(word)) return false;
  if (!HAN.test(word)) return true;
  if (/[·•・]/u.test(word) || OFFICE.test(word) || (word.length > LONGEST_NAME && BODY.test(word))) return true;
  return isNames(word) || (said && word.length <= (SURNAMES.has(word.charAt(0)) ? LONGEST_PAIR : LONGEST_NAME));
}

/** Of which school, office or place a writer is, before the name: `机械学院 刘畅`, `青石镇 何田`, `文学院2021级 何田`. */
const OF_BODY =
  /^(?:.{2,}(?:[镇鎮][乡鄉]|[镇鎮乡鄉村院局校厂廠公司委社][办辦]?|[队隊站所部处處]|街道|中心|[大中小][学學]|[协協商学學][会會]|[县縣市区區])|.*\d.*|.{2,}[级級届屆班])$/u;

/** Names without what their writers are of: before a name, a body is none. */
const withoutBodies = (names: readonly string[]): readonly string[] =>
  names.filter((name, i) => !(OF_BODY.test(name) && HAN_OR_DIGITS.test(name) && isNames(names[i + 1] ?? '')));

const HAN_OR_DIGITS = /^[\p{Script=Han}\d]+$/u;

const REPORTS = /\s\p{Script=Han}{2,4}[报報][道導导]\s*[:：]?$/u;
/** Behind a name of three: where and when its report was wired. */
const WIRED = /(?<=^\p{Script=Han}{3})\p{Script=Han}{2,4}(?:\d{1,2}月)?\d{1,2}日[专專]?(?:[电電]|[讯訊])$/u;

/** Behind the names, with nothing between: the Taiwanese county they report from. */
const PLACED =
  /(?<=^[\p{Script=Han}、]{2,9}?)(?:[台臺][北中南東东]|新北|桃[園园]|新竹|苗栗|彰化|南投|[雲云]林|嘉[義义]|高雄|屏[東东]|宜[蘭兰]|花[蓮莲]|澎湖|金[門门]|[馬马]祖|基隆|香港|[綜综]合|連線|专电)[市縣县]?(?=[报報][導导道]$)/u;

function namesOfPart(part: string, said: boolean): readonly string[] {
  const whole = part.trim();
  if (OFFICE.test(whole)) return [whole];
  const bare = whole
    .replace(CHINESE_POSTS, '')
    .replace(/^本[报報刊台]特[派约約]\s*/u, '')
    .replace(/^[:：]\s*/u, '')
    .replace(WIRED, '')
    .replace(PLACED, '')
    .replace(CHINESE_ENDINGS, '')
    .trim();
  if (bare === '' || (CHINESE_PLACE_PART.test(whole) && !CHINESE_POSTS.test(whole))) return [];
  const names = withoutBodies(mergedParts(bare.split(/[\s\u3000]+/)).filter((name) => mayBeName(name, said)));
  // Behind the names stands where they report from: `马丽 青石报道`.
  const isPlaced = names.length > 1 && REPORTS.test(whole) && !isNames(names.at(-1) as string);
  return isPlaced ? names.slice(0, -1) : names;
}

/** Words of a post or house that OCR or composing spaced out. */
const SPACED_WORDS = /本\s+[报報]|新\s*[华華]\s*社|[记記]\s+者|通\s*[讯訊]\s*[员員]|[报報]\s+[道導导]|[摄攝]\s+影/gu;

/** What tells that names follow or went before: a sign, a bracket, a post. */
const SAYS = /^\s*[□■◇◆○●◎⊙◦△▲]|[（(〔【［[]|^口(?=\s)|[记記]\s*者|通\s*[讯訊]\s*[员員]|作者|[报報]\s*[道導导]/u;

/** A byline that stands in brackets: what comes behind them is no name. */
const BRACKETED = /^\s*[（(〔【［[]([^）)〕】］\]]{0,80}[记記]\s*者[^）)〕】］\]]{0,80})[）)〕】］\]]/u;

/** What is said of a writer who is named elsewhere: `（作者系县作家协会会员）`. */
const OF_WRITER = /^\s*[（(〔【［[]?\s*(?:本文)?作者(?:[系为為是现現]|[单單]位|[简簡]介)/u;

/** The names in a Chinese byline without its marks for words and pictures. `marked`: a mark said that they are names. */
export function chineseNames(text: string, marked = false): string[] {
  if (OF_WRITER.test(text)) return [];
  const said = marked || SAYS.test(text);
  const bare = (BRACKETED.exec(text)?.[1] ?? text)
    .replace(SIGNS, '')
    .replace(SPACED_WORDS, (word) => word.replace(/\s+/gu, ''))
    .replace(CHINESE_DATELINE, '')
    .replace(/[（）()〔〕【】［］[\]《》〈〉”“]/gu, ' ')
    .trim();
  return bare
    .split(/[、，,／/╱；;|｜]|(?<=[^\s报報社刊台网網])\s+(?=通[讯訊]|[记記]者|[实實见見][习習]|[全融]媒)/u)
    .flatMap((part) => namesOfPart(part, said));
}

/** Whether a line is one Chinese personal name and nothing else: a usual family name and one or two characters more. */
export const isChineseName = (text: string): boolean =>
  /^\p{Script=Han}{2,3}$/u.test(text) && SURNAMES.has(text.charAt(0));

/** Whether a line break between two halves of a byline parts two names: both are whole names then. */
export function partsNames(before: string, after: string): boolean {
  const left = /(?:^|[\s、，□■●○◎◆（(])(\p{Script=Han}{2,3})$/u.exec(before)?.[1];
  const right = /^(\p{Script=Han}{2,3})(?:$|[\s、，）)])/u.exec(after)?.[1];
  return left !== undefined && right !== undefined && SURNAMES.has(left.charAt(0)) && SURNAMES.has(right.charAt(0));
}
