import { describe, expect, test } from 'vitest';
import { lexiconOf } from './lexiconOf.ts';
import { stretchOf } from './mixed.ts';

/** A few lines of a paper of each language, with a byline, a jump line, a section name and a credit as it prints them. */
const PAPERS = [
  {
    tag: 'en',
    text: 'The old ferry will run through the winter, the harbor board said on Monday, but at a higher fare than before.',
    lines: ['By Nora Quill', 'Continued on page 6', 'LOCAL NEWS', 'Photo: Nora Quill', 'Friday, March 3, 1922'],
  },
  {
    tag: 'de',
    text: 'Die alte Fähre soll auch im Winter fahren, wie der Gemeinderat am Montag mit großer Mehrheit beschlossen hat.',
    lines: [
      'Von Nora Kessling',
      'Fortsetzung auf Seite 6',
      'LOKALES',
      'Foto: Nora Kessling',
      'Freitag, den 3. März 1922',
    ],
  },
  {
    tag: 'fr',
    text: 'Le vieux bac restera en service tout l’hiver, a décidé lundi le conseil du port, mais à un prix plus élevé.',
    lines: ['Par Nora Quesnel', 'Suite en page 6', 'Politique', 'Photo : Nora Quesnel', 'Vendredi 3 mars 1922'],
  },
  {
    tag: 'nl',
    text: 'De oude veerpont blijft ook in de winter varen, zo heeft het bestuur van de haven op maandag besloten.',
    lines: ['Door Nora Kuyper', 'Vervolg op pagina 6', 'Binnenland', 'Foto: Nora Kuyper', 'Vrijdag 3 maart 1922'],
  },
  {
    tag: 'fi',
    text: 'Vanha lautta kulkee myös talvella, päätti sataman hallitus maanantaina, mutta matka on nyt kalliimpi kuin ennen ja se ei ole kaikille hyvä.',
    lines: ['', 'Jatkuu sivulla 6', 'Kotimaa', 'Kuva: Nora Kivelä', 'Perjantaina 3. maaliskuuta 1922'],
  },
  {
    tag: 'es',
    text: 'El viejo transbordador seguirá en servicio durante el invierno, según decidió el lunes la junta del puerto, pero con un precio más alto.',
    lines: [
      'Por Nora Quiroga',
      'Continúa en la página 6',
      'SUCESOS',
      'Foto: Nora Quiroga',
      'Viernes, 3 de marzo de 1922',
    ],
  },
  {
    tag: 'it',
    text: 'Il vecchio traghetto resterà in servizio per tutto l’inverno, ha deciso lunedì il consiglio del porto, ma con un prezzo più alto che non piace alla gente.',
    lines: ['Di Nora Quinzi', 'Segue a pagina 6', 'CRONACA', 'Foto: Nora Quinzi', 'venerdì 3 marzo 1922'],
  },
  {
    tag: 'pt',
    text: 'A velha balsa vai continuar a navegar no inverno, decidiu a junta do porto na segunda-feira, mas com um preço mais alto para quem não é da vila.',
    lines: [
      'Por Nora Queirós',
      'Continua na página 6',
      'Desporto',
      'Foto: Nora Queirós',
      'Sexta-feira, 3 de março de 1922',
    ],
  },
  {
    tag: 'sv',
    text: 'Den gamla färjan går även i vinter, beslöt hamnens styrelse på måndagen, men det blir dyrare än förut och inte alla är nöjda med det.',
    lines: ['Av Nora Kvist', 'Fortsättning på sidan 6', 'INRIKES', 'Foto: Nora Kvist', 'Fredag 3 mars 1922'],
  },
  {
    tag: 'da',
    text: 'Den gamle færge skal også sejle om vinteren, besluttede havnens bestyrelse i mandags, men det bliver dyrere end før, og ikke alle er tilfredse med det.',
    lines: ['Af Nora Kvist', 'Fortsættes side 6', 'INDLAND', 'Foto: Nora Kvist', 'Fredag den 3. marts 1922'],
  },
  {
    tag: 'pl',
    text: 'Stary prom będzie pływał także zimą, postanowiła w poniedziałek rada portu, ale za wyższą cenę, która nie wszystkim się podoba.',
    lines: ['Tekst Nora Kwiat', 'Ciąg dalszy na str. 6', 'Z kraju', 'Fot. Nora Kwiat', 'Piątek, 3 marca 1922'],
  },
  {
    tag: 'ru',
    text: 'Старый паром будет ходить и зимой, решило в понедельник правление порта, но по более высокой цене, которая не всем по душе.',
    lines: ['Автор Нора Квист', 'Продолжение на 6 стр.', 'Происшествия', 'Фото Норы Квист', 'Пятница, 3 марта 1922'],
  },
];

describe.each(PAPERS)('a page in $tag', ({ tag, text, lines: [byline, jump, section, credit, date] }) => {
  const { lexicon, known } = lexiconOf(text);

  test('is told by its small words', () => {
    expect([lexicon.tag, known]).toEqual([tag, true]);
  });

  test('has bylines, jump lines, section names and credits of its own', () => {
    if (byline) expect(byline).toMatch(lexicon.byline);
    expect(jump).toMatch(lexicon.jumpline);
    expect(section).toMatch(lexicon.section);
    expect(credit).toMatch(lexicon.credit);
  });

  test('dates its head with the day of the week, which no story is', () => {
    expect(date).toMatch(lexicon.date);
    expect(`${date} (sd.)`).not.toMatch(lexicon.date);
  });

  test('does not take a line of its text for any of them', () => {
    for (const pattern of [lexicon.byline, lexicon.jumpline, lexicon.section, lexicon.credit, lexicon.date])
      expect(text).not.toMatch(pattern);
  });
});

test('a page of no known language is read with English words, and says so', () => {
  expect(lexiconOf('Qwert zuiop asdfg hjkl yxcvb nm qay wsx edc rfv')).toMatchObject({
    lexicon: { tag: 'en' },
    known: false,
  });
});

test('a date may have the price of a copy or the number of the page beside it, but no time of day', () => {
  const { date } = lexiconOf(PAPERS[0]?.text ?? '').lexicon;
  for (const rest of ['   35 cents', ' $1.50', ' — Page 3', ''])
    expect(`Thursday, October 1, 1987${rest}`).toMatch(date);
  for (const rest of [' at 7', ', in the hall', ' 35']) expect(`Thursday, October 1, 1987${rest}`).not.toMatch(date);
});

test.each(['2024年5月16日 星期四', '星期四 2024年5月16日', '2024年5月16日(星期四)'])(
  '%s is the date of a page',
  (line) => {
    const { date } = lexiconOf('老粮仓改建图书馆，镇里的孩子们都来了').lexicon;
    expect([line, '2024年5月16日', '5月16日 星期四晚上'].map((each) => date.test(each))).toEqual([true, false, false]);
  },
);

test('a page is Chinese, in its own script, though a headline is set in Latin letters', () => {
  expect(lexiconOf('SPORTS 老粮仓改建图书馆，镇里的孩子们都来了').lexicon.tag).toBe('zh-Hans');
  expect(lexiconOf('SPORTS 老糧倉改建圖書館，鎮裡的孩子們都來了').lexicon.tag).toBe('zh-Hant');
});

test('on a page of two scripts what either language says of a line holds', () => {
  const { lexicon } = lexiconOf(`老粮仓改建图书馆，镇里的孩子们都来了，灯一直亮到夜里十点\n${PAPERS[0]?.text}`);
  expect(lexicon.tag).toBe('zh-Hans');
  for (const line of ['By Nora Quill, Staff Writer', '本报记者 何知秋']) expect(line).toMatch(lexicon.byline);
  expect(stretchOf(lexicon.credit.exec('The ferry on Monday. Photo: Nora Quill'))).toBe('Photo: Nora Quill');
  expect(stretchOf(lexicon.credit.exec('江边的渡船。□何知秋摄'))).toBe('□何知秋摄');
});

test('two words joined by a sign are a section of an English paper, and no firm in a sentence is', () => {
  const { section } = lexiconOf(PAPERS[0]?.text ?? '').lexicon;
  expect('Town & County').toMatch(section);
  expect('Moss & Quill to close their mill').not.toMatch(section);
});

describe('bylines of city papers', () => {
  const { byline, credit } = lexiconOf('渡城昨天通了火车，站台上站满了来看热闹的人，记者在现场看到。').lexicon;

  test.each([
    '本报全媒体记者 何田 林青',
    '本报首席记者 何田',
    '晨报记者 何田',
    '记者：何田',
    '采写：何田',
    '《渡城周报》记者 何田',
  ])('%s', (line) => {
    const plain = line.normalize('NFKC');
    expect(byline.test(plain)).toBe(true);
    expect(credit.test(plain)).toBe(false);
  });
});

test.each(['By Nora Quill | Sports Editor', 'By Nora Quill, Arts Writer', 'By our Harbor Reporter', 'By “Half-Back”'])(
  '%j signs',
  (line) => {
    const { signature } = lexiconOf(
      'The old ferry will run through the winter, the harbor board said on Monday.',
    ).lexicon;
    expect(signature.test(line)).toBe(true);
  },
);

describe('page heads', () => {
  const HAN = lexiconOf('渡城昨天通了火车，站台上站满了来看热闹的人，记者在现场看到。').lexicon;

  test.each([
    '鹿山日报一九八二年四月八日第三版',
    '2004年8月14日青石周末人物5',
    '江右体育1987.10.10(2)',
    '2综合2019年4月25日第976期',
    '第六頁青石新聞中華民國廿七年三月五日',
    '星期五一九七四年十月十八日第三頁',
    '渡城日报2031年5月6日星期二',
    '渡城晚报2031年5月6日',
  ])('%s', (line) => {
    expect(HAN.paper.test(line)).toBe(true);
  });

  test.each([
    '会议定于2019年4月25日举行,请各单位',
    '据了解,一九八二年四月八日',
    '2024年5月16日',
    '渡城市公证处2024年5月16日',
    '2019年,全市新增车位1200个',
  ])('no page head: %s', (line) => {
    expect(HAN.paper.test(line) || HAN.date.test(line)).toBe(false);
  });

  test.each([
    [
      'PAGE 4 — JEUDI 27 SEPTEMBRE 1962',
      'Le vieux bac restera en service tout l’hiver, a décidé lundi le conseil du port, mais à un prix plus élevé.',
    ],
    [
      '22 MERCOLEDÌ 22 APRILE 2009',
      'Il vecchio traghetto resterà in servizio per tutto l’inverno, ha deciso lunedì il consiglio del porto.',
    ],
    [
      'Domingo 11 de agosto de 1996 / 15',
      'El viejo transbordador seguirá en servicio durante el invierno, según decidió el lunes la junta del puerto.',
    ],
  ])('%s', (line, text) => {
    expect(lexiconOf(text).lexicon.date.test(line)).toBe(true);
  });
});

describe('Chinese lines', () => {
  const HAN = lexiconOf('渡城昨天通了火车，站台上站满了来看热闹的人，记者在现场看到。').lexicon;

  test.each(['■记者手记', '●行业动态', '新闻延伸', '国际时讯', '一家之言', '长篇连载'])(
    '%s heads a box or a column, and names no writer',
    (line) => {
      expect(HAN.section.test(line)).toBe(true);
      expect(HAN.signature.test(line)).toBe(false);
    },
  );

  test.each(['■何知秋', '⊙何知秋', '□文学院2021级何知秋'])('%s names a writer', (line) => {
    expect(HAN.byline.test(line)).toBe(true);
    expect(HAN.section.test(line)).toBe(false);
  });

  test.each(['漫画/何知秋(新华社发)', '製表/記者何知秋', '新华社发(何知秋作)', '制图/何知秋'])(
    '%s is a credit',
    (line) => {
      expect(HAN.credit.exec(line)?.[0]).toBe(line);
    },
  );
});

const EN = lexiconOf(PAPERS[0]?.text ?? '').lexicon;

test.each(['Nora Quill / Gazette', 'Photo by Nora Quill | Courier'])('%j is a credit', (line) => {
  expect(line).toMatch(EN.credit);
});

test('a credit without a colon stands behind a caption where the language writes it so', () => {
  const { credit } = lexiconOf(PAPERS[3]?.text ?? '').lexicon;
  expect(stretchOf(credit.exec('De oude veerpont bij de kade. Foto Nora Kuyper'))).toBe('Foto Nora Kuyper');
});
