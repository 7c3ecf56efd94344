import { expect, it } from 'vitest';
import { readDateline } from './dateline.ts';

it.each([
  ['本报渡城3月5日电', '渡城', '3月5日'],
  ['本报讯', null, null],
  ['据新华社渡城 1 月\n13 日电', '渡城', '1月13日'],
  ['本報渡城１月７日電', '渡城', '１月７日'],
  ['本报渡城一月二十二日讯（记者 苗青禾）', '渡城', '一月二十二日'],
  ['2024年6月1日', null, '2024年6月1日'],
  ['LARKFIELD, Tuesday.—', 'LARKFIELD', 'Tuesday'],
  ['LARKFIELD, March 3 —', 'LARKFIELD', 'March 3'],
  ['HARBOR CITY (AP) —', 'HARBOR CITY', null],
  ['BERLIN, 3. März —', 'BERLIN', '3. März'],
  ['【法新社渡城3月17日电】', '渡城', '3月17日'],
  ['（新华社渡城3月5日电）', '渡城', '3月5日'],
  ['新华社渡城二十五日电', '渡城', '二十五日'],
  ['中央社台中5日電', '台中', '5日'],
  ['（中央社記者林青禾台中17日電）', '台中', '17日'],
  ['VELORA, 3 de mayo (EFE) —', 'VELORA', '3 de mayo'],
  ['VELORA, 3 de septiembre de 2021 —', 'VELORA', '3 de septiembre de 2021'],
  ['Montelupara, 3 maggio (ANSA) -', 'Montelupara', '3 maggio'],
  ['МИРОГОРСК, 5 мая —', 'МИРОГОРСК', '5 мая'],
  ['WIERZBNO, 5 maja (PAP) —', 'WIERZBNO', '5 maja'],
  ['HARBOR CITY, D.C., Sept. 4 —', 'HARBOR CITY, D.C.', 'Sept. 4'],
  ['', null, null],
])('%j', (text, place, date) => {
  expect(readDateline(text)).toEqual({ place, date });
});
