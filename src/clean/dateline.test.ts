import { expect, it } from 'vitest';
import { readDateline } from './dateline.ts';

it.each([
  ['本报渡城3月5日电', '渡城', '3月5日'],
  ['本报讯', null, null],
  ['据新华社渡城 1 月\n13 日电', '渡城', '1月13日'],
  ['本報渡城１月７日電', '渡城', '１月７日'],
  ['本报渡城一月二十二日讯（记者 苗青禾）', '渡城', '一月二十二日'],
  ['2024年6月1日', null, '2024年6月1日'],
  ['LARKFIELD, March 3 —', 'LARKFIELD', 'March 3'],
  ['HARBOR CITY (AP) —', 'HARBOR CITY', null],
  ['BERLIN, 3. März —', 'BERLIN', '3. März'],
  ['', null, null],
])('%j', (text, place, date) => {
  expect(readDateline(text)).toEqual({ place, date });
});
