import { describe, expect, it } from 'vitest';
import { agencyIn, namesIn } from './names.ts';

describe('bylines', () => {
  it.each([
    ['（记者 苗青禾 通讯员 卜一舟）', ['苗青禾', '卜一舟']],
    ['本报讯（杭小满 于得水）', ['杭小满', '于得水']],
    ['记者苗青禾、于得水报道：', ['苗青禾', '于得水']],
    ['〔記者葉子安／台北報導〕', ['葉子安']],
    ['【記者葉子安報導】', ['葉子安']],
    ['本报记者 张　三　李　四', ['张三', '李四']],
    ['□苗青禾', ['苗青禾']],
    ['口 苗 青 禾', ['苗青禾']],
    ['文/罗文', ['罗文']],
    ['□政文', ['政文']],
    ['（江岸广播电台记者苗青禾、海声社记者于得水）', ['苗青禾', '于得水']],
    ['本报评论员', ['本报评论员']],
    ['（机械学院 何田）', ['何田']],
    ['（石牛镇 苗青禾 于得水）', ['苗青禾', '于得水']],
    ['□ 文学院2021级 苗青禾', ['苗青禾']],
    ['（作者为本报评论员）', []],
    ['（作者：于得水）', ['于得水']],
    ['渡城市江岸物业服务有限公司', ['渡城市江岸物业服务有限公司']],
    ['By Nora Quill', ['Nora Quill']],
    ['By NORA QUILL and IDA O’BRIEN', ['Nora Quill', 'Ida O’Brien']],
    ['By NORA QUILL AND IDA MOSS', ['Nora Quill', 'Ida Moss']],
    ['NORA QUILL Harbor correspondent', ['Nora Quill']],
    ['By Nora Quill, Staff Writer', ['Nora Quill']],
    ['By Nora Quill Associated Press', ['Nora Quill']],
    ['— Nora Quill, Ida Moss', ['Nora Quill', 'Ida Moss']],
    ['— Nora Quill, Larkfield', ['Nora Quill']],
    ['— Nora Quill, Port Larkfield', ['Nora Quill']],
    ['By SID QUILL', ['Sid Quill']],
    ['Name Withheld', []],
    ['— PTI', []],
    ['Interview: Nora Quill', ['Nora Quill']],
    ['Das Gespräch führte Hans Kessling', ['Hans Kessling']],
    ['Rozmawiała: Nora Kwiat', ['Nora Kwiat']],
    ['Nora Quill, 14 Mill Lane, Larkfield', ['Nora Quill']],
    ['Nora Quill, Rose Cottage, Station Road, Larkfield', ['Nora Quill']],
    ['Nora Quill, Mill Junction, Ohio', ['Nora Quill']],
    ['И. ПЕТРОВА, г. Северск.', ['И. Петрова']],
    ['И. ПЕТРОВА.', ['И. Петрова']],
    ['Von Ute van der Laan', ['Ute van der Laan']],
    ['□苗青禾于得水', ['苗青禾于得水']],
    ['（路透）', []],
    ['本报讯（苗青禾\n于得水）', ['苗青禾', '于得水']],
    ['新华社记', []],
    ['（记者苗青禾；渡船年底停航是江岸人都知道的事）', ['苗青禾']],
    ['【記者葉子安報導】海灣區', ['葉子安']],
    ['（记者：苗青禾 通讯员：卜一舟）', ['苗青禾', '卜一舟']],
    ['记者：苗青禾', ['苗青禾']],
    ['本报全媒体记者 苗青禾 卜一舟', ['苗青禾', '卜一舟']],
    ['本报记者 苗青禾 见习记者 于得水 渡城报道', ['苗青禾', '于得水']],
    ['晨报记者 苗青禾', ['苗青禾']],
    ['（中央社記者林青禾台中17日電）', ['林青禾']],
    ['By Our Own Correspondent', []],
    ['FROM OUR CRICKET CORRESPONDENT', []],
    ['Nora Quill Industry correspondent', ['Nora Quill']],
    ['By Nora Quill | Harbor Register', ['Nora Quill']],
    ['Nora Quill (avec AFP)', ['Nora Quill']],
    ['Von unserem Redakteur Hans Kessling', ['Hans Kessling']],
    ['Interview by Nora Quill', ['Nora Quill']],
    ['記者林美惠花蓮報導', ['林美惠']],
    ['市民爭相拍照留念。', []],
    ['Dal nostro inviato Mauro Belsito', ['Mauro Belsito']],
    ['Fra vor korrespondent Nora Quill', ['Nora Quill']],
    ['诚聘英才', []],
    ['SPORTS DIGEST', []],
    ['MILL TO SHUT TWO OF ITS FURNACES', []],
    ['', []],
  ])('%j', (text, authors) => {
    expect(namesIn(text, 'byline')).toEqual({ authors, photographers: [] });
  });

  it('tells who wrote from who took the picture', () => {
    expect(namesIn('文/苗青禾 图/于得水', 'byline')).toEqual({ authors: ['苗青禾'], photographers: ['于得水'] });
    expect(namesIn('苗青禾/文图', 'byline')).toEqual({ authors: ['苗青禾'], photographers: ['苗青禾'] });
    expect(namesIn('苗青禾 文/图', 'byline')).toEqual({ authors: ['苗青禾'], photographers: ['苗青禾'] });
  });
});

describe('credits', () => {
  it.each([
    ['□苗青禾 于得水 摄', ['苗青禾', '于得水']],
    ['（海声社记者苗青禾摄）', ['苗青禾']],
    ['本报记者 苗青禾 摄', ['苗青禾']],
    ['苗青禾/攝', ['苗青禾']],
    ['苗青禾 摄影报道', ['苗青禾']],
    ['PHOTO: NORA QUILL', ['Nora Quill']],
    ['AP Photo/Nora Quill', ['Nora Quill']],
    ['新华社发（苗青禾 摄）', ['苗青禾']],
    ['Foto: © Nora Quill', ['Nora Quill']],
    ['Fot. Nora Quill', ['Nora Quill']],
    ['Фото И. Петрова', ['И. Петрова']],
    ['(Nora Quill for the\nBeacon)', ['Nora Quill']],
    ['Nora Quill / Staff photographer', ['Nora Quill']],
    ['Courtesy of the Harbor Museum', []],
    ['Submitted photo', []],
    ['HARBOR MIRROR PHOTO: NORA QUILL', ['Nora Quill']],
    ['— PHOTO: N. QUILL', ['N. Quill']],
    ['—Courier Photo by Nora Quill', ['Nora Quill']],
    ['Photo by Nora Quill | Courier', ['Nora Quill']],
    ['Фото И. Петрова.', ['И. Петрова']],
    ['Courier photo by Nora Quill', ['Nora Quill']],
    ['Photograph: Nora Quill/The Beacon', ['Nora Quill']],
  ])('%j', (text, photographers) => {
    expect(namesIn(text, 'credit')).toEqual({ authors: [], photographers });
  });
});

it.each([
  ['据新华社渡城1月3日电', '新华社'],
  ['HARBOR CITY (AP) —', 'AP'],
  ['LARKFIELD (Reuters) —', 'Reuters'],
  ['— PTI', 'PTI'],
  ['本报讯', null],
])('the agency in %j', (text, agency) => {
  expect(agencyIn(text)).toBe(agency);
});

it('takes no longer for a line of nothing but family names', () => {
  expect(namesIn(`□${'王'.repeat(2000)}`, 'byline').authors).toEqual([]);
});

it.each([
  ['漫画/于得水（新华社发）', ['于得水']],
  ['製表／記者苗青禾', ['苗青禾']],
  ['摄影：校学生记者团 苗青禾', ['苗青禾']],
])('%j names who drew, or took the picture', (text, photographers) => {
  expect(namesIn(text, 'credit')).toEqual({ authors: [], photographers });
});
