import { expect, it } from 'vitest';
import { en } from '../lexicon/en.ts';
import { zhHans } from '../lexicon/zhHans.ts';
import { dateIn } from './dateIn.ts';
import { pageNumberIn } from './pageNumberIn.ts';
import { publicationIn } from './publicationIn.ts';

it.each([
  ['2031年3月18日 星期二 农历二月廿五', '2031-03-18'],
  ['2031 年 3 月 8 日', '2031-03-08'],
  ['二〇三一年十月二十一日', '2031-10-21'],
  ['民國110年3月18日', '2021-03-18'],
  ['2013\n年4月16日 星期二', '2013-04-16'],
  ['Thursday, March 7, 2019', '2019-03-07'],
  ['Sept. 4, 2003', '2003-09-04'],
  ['7 maart 1925', '1925-03-07'],
  ['Samstag, 17. Februar 1894', '1894-02-17'],
  ['le 1er juin 1998', '1998-06-01'],
  ['lunes, 4 de mayo de 1931', '1931-05-04'],
  ['martedì 9 giugno 1964', '1964-06-09'],
  ['11.2.1976', '1976-02-11'],
  ['2031-12-24', '2031-12-24'],
  ['1948年6月15日创刊 今日8版 2031年3月18日', '2031-03-18'],
  ['电话 0571-85-31 2031-03-18', '2031-03-18'],
  ['Issue 11, 2031 · March 18, 2031', '2031-03-18'],
  ['民國一一〇年三月廿五日', '2021-03-25'],
  ['二O三一年三月十八日', '2031-03-18'],
  ['18/03/2031', '2031-03-18'],
  ['中華民國七十五年五月三日', '1986-05-03'],
  ['03/04/2031', null],
  ['martedì 1° giugno 1964', '1964-06-01'],
  ['18 de setiembre de 2031', '2031-09-18'],
  ['February 30, 2019', null],
  ['Page 1984', null],
])('the date in %j is %j', (text, date) => {
  expect(dateIn(text, /\p{Script=Han}/u.test(text) ? zhHans : en)).toBe(date);
});

it.each([
  [['第3版 副刊'], '3'],
  [['责任编辑：卢见秋', '今日8版', '12版'], '12'],
  [['Page A4'], 'A4'],
  [['渡城日报3'], '3'],
  [['渡城日报 B2'], 'B2'],
  [['Seite 7'], '7'],
  [['Página 12'], '12'],
  [['Sidan 5'], '5'],
  [['C10', 'Community'], 'C10'],
  [['The Gull • Monday, May 5, 2031 • Business 7'], '7'],
  [['第三版'], '三'],
  [['A3 要闻'], 'A3'],
  [['要闻 03'], '03'],
  [['2031年3月18日 星期二 A3 要闻'], 'A3'],
  [['民國一一〇年三月十八日 A8'], 'A8'],
  [['08社会新闻2031年5月6日 星期二'], '08'],
  [['07 2031年6月18日'], '07'],
  [['渡城日报2要闻2031年1月9日'], '2'],
  [['A8港聞 海灣日報 二〇三一年六月十八日'], 'A8'],
  [['2031年6月18日 星期三 11'], '11'],
  [['A6 The Gull Harbor Ledger Sunday, April 14, 2031'], 'A6'],
  [['LE COURRIER — Jeudi 6 mars 2031 — 5'], '5'],
  [['Friday, 8 June 2031 No. 27'], null],
  [['PAGE 3A'], '3A'],
  [['Strona 3'], '3'],
  [['A3 THE GULL HARBOR GAZETTE MONDAY'], 'A3'],
  [['Saturday 6 February 2031  THE GULL                               Letters  27'], '27'],
  [['22  SOCIEDAD                         EL CORREO · domingo 9 de marzo de 2031'], '22'],
  [['6 | De Veense Courant | zaterdag 21 november 2031      BINNENLAND'], '6'],
  [['TUESDAY, OCTOBER 3, 2031', 'HOME H5'], 'H5'],
  [['ISSUE 12'], null],
  [['今日4版'], null],
])('the page number in %j is %j', (lines, number) => {
  expect(pageNumberIn(lines)).toBe(number);
});

it.each([
  [['综合新闻  渡城日报', '2031年3月18日'], '渡城日报'],
  [['The Gull Harbor Courier | Tuesday, July 24, 2018'], 'The Gull Harbor Courier'],
  [['Sunday', 'Riverbank Weekly'], 'Riverbank Weekly'],
  [['De Veense Courant'], 'De Veense Courant'],
  [['A3 THE GULL HARBOR GAZETTE MONDAY'], 'THE GULL HARBOR GAZETTE'],
  [['ABENDBLATT FÜR ALLE', 'HARBURGER ABENDBLATT'], 'HARBURGER ABENDBLATT'],
  [['Sports Gull Harbor Courier'], 'Gull Harbor Courier'],
  [['渡城职工周刊'], '渡城职工周刊'],
  [['EL CORREO DE VELORA   Miércoles, 12 de junio de 2031'], 'EL CORREO DE VELORA'],
  [['Diario de Velora'], 'Diario de Velora'],
  [['Local News', 'The Daily Star'], 'The Daily Star'],
  [['LATEST NEWS', 'THE NEW-HARBOR DAILY LEDGER.'], 'THE NEW-HARBOR DAILY LEDGER'],
  [['LA GAZZETTA DEL LAGO  Giovedì 7 Ottobre 2031'], 'LA GAZZETTA DEL LAGO'],
  [['Jornal da Beira-Ria | Quinta-feira, 12 de Maio de 2031 | 7'], 'Jornal da Beira-Ria'],
  [['Erste Ausgabe.  Altmühl-Bote.  Dienstag, den 9. März 1886.'], 'Altmühl-Bote'],
  [['Süddeutsche Bergpost    WIRTSCHAFT'], 'Süddeutsche Bergpost'],
  [['il Corriere del Delta'], 'Corriere del Delta'],
  [['8 DAILY COMET  Friday, November 22, 2031'], 'DAILY COMET'],
  [['天气预报', '战报'], null],
  [['I'.repeat(150)], null],
  [['文化周刊', '电话：0912-334455'], null],
  [['本报记者 苗青禾', 'Local'], null],
])('the paper in %j is %j', (lines, name) => {
  expect(publicationIn(lines, /\p{Script=Han}/u.test(lines.join('')) ? zhHans.section : en.section)).toBe(name);
});
