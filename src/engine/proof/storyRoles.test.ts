import { expect, it } from 'vitest';
import { piecesOfPage } from '../detect.ts';
import { lexiconOf } from '../lexicon/lexiconOf.ts';
import { storedWeights } from '../weights/weights.ts';
import { storyRoles } from './storyRoles.ts';
import { storyRoleWeights } from './storyRoleWeights.ts';

/** The roles of a text that is one story, line by line. */
function rolesIn(text: string): string[] {
  const page = piecesOfPage(text, storedWeights());
  const owned = page.roles.parts.map((_, i) => i);
  return [...storyRoles({ owned, page, lexicon: lexiconOf(text).lexicon }, storyRoleWeights())];
}

const BODY = [
  'The harbor board met on Monday evening and voted to keep the',
  'old ferry running through the winter, though at a higher fare',
  'than before. Members said that the board had no other choice.',
  'The ferry carries some four hundred people on a working day.',
];

it('of a story alone: headline, byline, text', () => {
  expect(rolesIn(['Board keeps old ferry through winter', '', 'By Nora Quill', '', ...BODY].join('\n'))).toEqual([
    'headline',
    'byline',
    'body',
    'body',
    'body',
    'body',
  ]);
});

it('a display line that goes on in small letters is one with the line above', () => {
  const roles = rolesIn(['Harbor board keeps', 'ferry, but fares rise', '', 'By Nora Quill', '', ...BODY].join('\n'));
  expect(roles.slice(0, 3)).toEqual(['headline', 'headline', 'byline']);
});

it('a name in brackets at the end signs the text', () => {
  const story = [
    '社区图书馆周末开放',
    '',
    '社区图书馆将于本周末向公众开放，馆藏图书三万余册。',
    '',
    '图书馆周一闭馆。（记者 赵强）',
  ];
  expect(rolesIn(story.join('\n')).at(-1)).toBe('byline');
});

it('a line that can only be a signature is one at the end too', () => {
  expect(rolesIn([...BODY, '— Nora Quill'].join('\n')).at(-1)).toBe('byline');
});

it('a line that names who acts is the kicker of the line below it', () => {
  const body = [
    '渡口镇总工会为三百名船工办了免费的体检，',
    '镇里的医院派出十二名医生上船服务，每人建',
    '立一份健康的档案，明年春天再查一次。船工',
    '们都说，往年要跑三十里路到县里去，来回',
    '就是一整天，船停了，一天收入也就没有了。',
    '今年医生上了船，量血压、抽血、做心电图，',
    '不到一个钟头就好，一点不误工。',
  ];
  expect(rolesIn(['渡口镇总工会', '', '三百船工领到“健康档案”', '', ...body].join('\n')).slice(0, 2)).toEqual([
    'kicker',
    'headline',
  ]);
});

it('what stands right under a comma is text, however short its lines are', () => {
  const text = [
    '镇里的渡口修好了，船工老何第一个把船开了过',
    '去，岸上的人都在鼓掌。这一天是3月2日，',
    '青石镇渡口',
    '修缮工程队',
    '的三十二名工人收拾了行李，准备到下一个镇子',
    '去。他们在这里干了整整一百天，没有一天停工。',
  ];
  expect(rolesIn(['青石镇渡口修缮完工', '', ...text].join('\n'))).toEqual(['headline', ...text.map(() => 'body')]);
});

it('words that call for the headline are its kicker, though the text stands between them', () => {
  const text = [
    '船工和代表呼吁——',
    '',
    '渡口镇的船工每天凌晨四点出工，夜里八点才',
    '收工，三百多人里有一半没有做过体检。记者',
    '在码头上走访了一个星期，听到最多的一句话',
    '是“等忙完这一阵再说”，而这一阵从来没有忙',
    '完的时候。',
    '',
    '给三百名船工做一次体检',
  ];
  const roles = rolesIn(text.join('\n'));
  expect([roles[0], roles.at(-1)]).toEqual(['kicker', 'headline']);
});

it.each(['Continued on page 6', 'See FERRY, page A6'])('%s points to the rest of a story', (line) => {
  expect(rolesIn([...BODY, line].join('\n')).at(-1)).toBe('jumpline');
});

it('whom a letter is written to is its text', () => {
  expect(rolesIn(['Keep the old ferry', 'To the Editor:', ...BODY].join('\n')).slice(0, 2)).toEqual([
    'headline',
    'body',
  ]);
});

it('the name of a series of briefs is the page’s, whatever stands under it', () => {
  expect(rolesIn(['IN BRIEF', '', ...BODY].join('\n'))[0]).toBe('furniture');
});

it('a date and a comma open a sentence: what stands right under them is text', () => {
  const story = [
    '老码头修好以后重新开放',
    '',
    '3月11日，',
    '河西县老码头',
    '修缮工程完工',
    '并重新开放。当天有三百多人来',
    '到现场参观，管理处说今后每天',
    '开放到晚上九点，不收门票。',
  ];
  const roles = rolesIn(story.join('\n'));
  expect(roles[0]).toBe('headline');
  expect(new Set(roles.slice(1))).toEqual(new Set(['body']));
});

const HAN_TEXT = [
  '渡口的老船冬天照常开航，票价比从前贵了一些，夜',
  '里不开。来回的人都说，有船总比没有船方便，愿意等。',
];

it('words behind a mark over text are a crosshead; whose report it is, no headline', () => {
  const marked = ['■ 现场', ...HAN_TEXT, '■ 连线社区', ...HAN_TEXT].join('\n');
  expect(rolesIn(marked)).toEqual(['crosshead', 'body', 'body', 'crosshead', 'body', 'body']);
  const sourced = ['渡口老船过冬', '据《江岸日报》报道', ...HAN_TEXT].join('\n');
  expect(rolesIn(sourced)).toEqual(['headline', 'dateline', 'body', 'body']);
});

it('what a photograph alone is called by is no headline of its caption', () => {
  const photo = ['图片新闻', '图为五月五日，孩子们在河边放风筝。', '何知秋 摄'];
  expect(rolesIn(photo.join('\n'))[0]).toBe('furniture');
});

it('who wrote and took the photographs, too, is a writer', () => {
  const story = [
    '渡口的老船冬天照常开航，票价比从前贵了一些，',
    '夜里不开，来回的人都说还是方便。',
    '○记者 何知秋 文/图',
  ];
  expect(rolesIn(story.join('\n')).at(-1)).toBe('byline');
});

it('one name between a headline and its text, both much wider, is the writer', () => {
  const story = [
    '短视频再快也快不过翻书的手指',
    '何为',
    '短视频读书、听书软件走红，数字阅读越来越便捷，',
    '可是便捷不等于深入，快也不等于多，一本书要一页一',
    '页地读，一个人要一天一天地长大。',
  ];
  expect(rolesIn(story.join('\n')).slice(0, 3)).toEqual(['headline', 'byline', 'body']);
});

it.each(['摄影：校学生记者团 何知秋', '制图/何知秋'])('%s on a line of its own is a credit', (line) => {
  const story = ['渡口的老船冬天照常开航，票价比从前贵了一些，', '夜里不开，来回的人都说还是方便。', line];
  expect(rolesIn(story.join('\n')).at(-1)).toBe('credit');
});

it('an agency alone in brackets reports, and takes no picture', () => {
  expect(rolesIn(['Ferry runs on', '', ...BODY, '(TT)'].join('\n')).at(-1)).toBe('byline');
});
