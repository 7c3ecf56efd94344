import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../lexicon/lexiconOf.ts';
import { linesOf } from './linesOf.ts';
import { partsOf } from './partsOf.ts';

/** A page's parts as `kind:text`, plain text without its kind. */
function picture(page: string): string[] {
  const { lexicon } = lexiconOf(page);
  return partsOf(linesOf(page), lexicon).map(({ kind, text }) => (kind === 'text' ? text : `${kind}: ${text}`));
}

describe('a line is cut', () => {
  test('before a credit and a label at its end', () => {
    expect(picture('孩子们在河边放风筝。 □周远山 摄 ■春日镜头■')).toEqual([
      '孩子们在河边放风筝。',
      'credit: □周远山摄',
      'label: ■春日镜头■',
    ]);
  });

  test('before names in brackets behind the end of a sentence, not before other words', () => {
    expect(picture('县图书馆昨天起延长开放。（何田 林青）')).toEqual([
      '县图书馆昨天起延长开放。',
      'tail-byline: (何田林青)',
    ]);
    expect(picture('县图书馆昨天起延长开放。（下同）')).toEqual(['县图书馆昨天起延长开放。(下同)']);
    expect(picture('到会的有县图书馆馆长（何田）')).toEqual(['到会的有县图书馆馆长(何田)']);
  });

  test('behind a dateline and a byline, though they run on over two lines', () => {
    expect(picture('本报青石镇3月\n2日电（记者 何\n田）小镇昨天通了火车。')).toEqual([
      'dateline: 本报青石镇3月',
      'dateline: 2日电',
      'byline: (记者何',
      'byline: 田)',
      '小镇昨天通了火车。',
    ]);
  });

  test('behind a Latin dateline with an agency', () => {
    expect(picture('SALTMERE (Reuters) — The ferry sailed again and it was late.')).toEqual([
      'dateline: SALTMERE (Reuters) —',
      'The ferry sailed again and it was late.',
    ]);
  });

  test('before a credit that runs on over two lines, and not where the second is a credit by itself', () => {
    expect(picture('孩子们在河边放风筝。（春日报记\n者 周远山 摄）')).toEqual([
      '孩子们在河边放风筝。',
      'credit: (春日报记',
      'credit: 者周远山摄)',
    ]);
    expect(picture('Children fly kites by the river on Sunday. Photo by\nNora Quill')).toEqual([
      'Children fly kites by the river on Sunday.',
      'credit: Photo by',
      'credit: Nora Quill',
    ]);
    expect(picture('孩子们在河边放风筝。 □周远山\n摄')).toEqual([
      '孩子们在河边放风筝。',
      'credit: □周远山',
      'credit: 摄',
    ]);
    expect(picture('孩子们在河边放风筝。\n□周远山 摄')).toEqual(['孩子们在河边放风筝。', 'credit: □周远山摄']);
    expect(picture('The ferry waits at the quay on Monday. (Nora\nQuill)')).toEqual([
      'The ferry waits at the quay on Monday.',
      'tail-byline: (Nora',
      'tail-byline: Quill)',
    ]);
    expect(picture('She was in the photo by\nNora Quill')).toEqual(['She was in the photo by', 'Nora Quill']);
  });

  test('before the name that closes a story, and not at a bracket inside it', () => {
    expect(picture('粮仓里又亮起了灯。□何知秋')).toEqual(['粮仓里又亮起了灯。', 'tail-byline: □何知秋']);
    expect(picture('（下图左一）站在粮仓门口的人是老馆长')).toEqual(['(下图左一)站在粮仓门口的人是老馆长']);
  });

  test('before a name that the end of the column broke, and only where the two halves make one', () => {
    const signed = (first: string, rest: string) =>
      picture(`粮仓里亮起了灯，孩子们都来\n了，${first}\n${rest}`).slice(1);
    expect(signed('她笑了。□何', '知秋')).toEqual(['了,她笑了。', 'tail-byline: □何', 'tail-byline: 知秋']);
    expect(signed('他们都笑了。 □', '何知秋')).toEqual(['了,他们都笑了。', 'tail-byline: □', 'tail-byline: 何知秋']);
    expect(signed('孩子们都这么说。■何知', '秋')).toEqual([
      '了,孩子们都这么说。',
      'tail-byline: ■何知',
      'tail-byline: 秋',
    ]);
    expect(signed('她说的。□何知', '诚聘英才')).toEqual(['了,她说的。', 'tail-byline: □何知', '诚聘英才']);
  });

  test('before a sign of writers that stands apart, though no sentence ends there', () => {
    expect(picture('与旧粮仓接轨 文/何知秋')).toEqual(['与旧粮仓接轨', 'credit: 文/何知秋']);
    expect(picture('人才的结构 □何知秋')).toEqual(['人才的结构', 'tail-byline: □何知秋']);
  });

  test('behind a dateline before names in whatever brackets the machine read', () => {
    expect(picture('本报讯〈何知秋 胡小满)新春的渡船')).toEqual([
      'dateline: 本报讯',
      'byline: 〈何知秋胡小满)',
      '新春的渡船',
    ]);
  });

  test('no dateline ends in a radio station', () => {
    expect(picture('本报记者何知秋江岸广播电台胡小满')).toEqual(['本报记者何知秋江岸广播电台胡小满']);
  });
});

describe('jump lines and datelines', () => {
  test('a jump line in brackets is cut from the text that it breaks off, and from what goes on', () => {
    expect(picture('师傅当月加发奖金 800元。（下转第3版）')).toEqual(['师傅当月加发奖金800元。', '(下转第3版)']);
    expect(picture('（上接第1版）在会上，十二名工人代表')).toEqual(['(上接第1版)', '在会上,十二名工人代表']);
    expect(picture('The board said that he was late. (Continued on page 6)')).toEqual([
      'The board said that he was late.',
      '(Continued on page 6)',
    ]);
    expect(picture('It is the last (see below) that he said.')).toEqual(['It is the last (see below) that he said.']);
  });

  test('a headline in capitals over a dateline is none of it', () => {
    expect(picture('FERRY STAYS\nSALTMERE (Reuters) — The ferry sailed again and it was late.')).toEqual([
      'FERRY STAYS',
      'dateline: SALTMERE (Reuters) —',
      'The ferry sailed again and it was late.',
    ]);
  });

  test('capitals that open a brief are no place where the page writes their words small', () => {
    const brief = 'OLD WELL CAPPED — The old well in the street is to be capped, and it was time.';
    expect(picture(brief)).toEqual([brief]);
    expect(picture('UPPER SALTMERE — The well is to be capped, and it was time.')).toEqual([
      'dateline: UPPER SALTMERE —',
      'The well is to be capped, and it was time.',
    ]);
  });

  test('a dash before the first word of a text is no name’s', () => {
    expect(picture('SALTMERE, 3 March. — Nobody\nwas on the ferry that day.')).toEqual([
      'dateline: SALTMERE, 3 March. —',
      'Nobody',
      'was on the ferry that day.',
    ]);
  });
});

describe('forms that papers print', () => {
  test.each<[string, readonly string[]]>([
    [
      '本报讯（记者：何田 通讯员：林青）小镇昨天通了火车。',
      ['dateline: 本报讯', 'byline: (记者:何田通讯员:林青)', '小镇昨天通了火车。'],
    ],
    ['本报讯（记者 ⻢丽）小镇昨天通了火车。', ['dateline: 本报讯', 'byline: (记者马丽)', '小镇昨天通了火车。']],
    [
      '中新网青石3月5日电（记者 何田）小镇昨天通了火车。',
      ['dateline: 中新网青石3月5日电', 'byline: (记者何田)', '小镇昨天通了火车。'],
    ],
    ['孩子们在河边放风筝。\n新华社发（周远山 摄）', ['孩子们在河边放风筝。', 'credit: 新华社发(周远山摄)']],
    [
      'Saltmere (dpa) – The ferry sailed again and it was late.',
      ['dateline: Saltmere (dpa) –', 'The ferry sailed again and it was late.'],
    ],
    [
      'SALTMERE, May 2.--The ferry sailed again and it was late.',
      ['dateline: SALTMERE, May 2.--', 'The ferry sailed again and it was late.'],
    ],
    [
      'SALTMERE, 17 de marzo (EFE).- El barco salió de nuevo y llegó tarde.',
      ['dateline: SALTMERE, 17 de marzo (EFE).-', 'El barco salió de nuevo y llegó tarde.'],
    ],
    [
      'Saltmere (APA). Die Fähre fuhr wieder und war zu spät.',
      ['dateline: Saltmere (APA).', 'Die Fähre fuhr wieder und war zu spät.'],
    ],
    ['PHOTO: NORA QUILL', ['credit: PHOTO: NORA QUILL']],
    [
      'Photo: Reuters\nStorm Warning\nThe ferry sailed again and it was late.',
      ['credit: Photo: Reuters', 'Storm Warning', 'The ferry sailed again and it was late.'],
    ],
    [
      'Photo: Nora\n\nStorm Warning\nThe ferry sailed again and it was late,\nbut nobody minded\nand so it goes.',
      [
        'credit: Photo: Nora',
        'Storm Warning',
        'The ferry sailed again and it was late,',
        'but nobody minded',
        'and so it goes.',
      ],
    ],
    ['Nora Quill/The Gazette', ['credit: Nora Quill/The Gazette']],
    [
      'DUBLIN, Thursday Night.—A flying column left and it was late.',
      ['dateline: DUBLIN, Thursday Night.—', 'A flying column left and it was late.'],
    ],
    [
      'Montelupara, 30. — Il fulmine ha colpito la torre e non è caduta.',
      ['dateline: Montelupara, 30. —', 'Il fulmine ha colpito la torre e non è caduta.'],
    ],
    [
      'Saltau, 14. März. Der König ist gestern abgereist und kommt nicht wieder.',
      ['dateline: Saltau, 14. März.', 'Der König ist gestern abgereist und kommt nicht wieder.'],
    ],
    ['（青石十八日訊）此間橋樑昨日通車。', ['dateline: (青石十八日訊)', '此間橋樑昨日通車。']],
    ['The ferry waits at the quay.\n—Photo by Quill.', ['The ferry waits at the quay.', 'credit: —Photo by Quill.']],
    ['NORA QUILL / Register-Sentinel', ['credit: NORA QUILL / Register-Sentinel']],
  ])('%j', (page, parts) => {
    expect(picture(page)).toEqual(parts);
  });
});
