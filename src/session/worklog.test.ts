import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockOf, heard, settled, startMeasuring, type WorkEvent, wholeWork } from './worklog.ts';
import { workCsv } from './worklogCsv.ts';

type Timed = readonly [seconds: number, event: WorkEvent];
const key: WorkEvent = { kind: 'key' };
const click: WorkEvent = { kind: 'click' };
const hidden: WorkEvent = { kind: 'hidden' };
const focus = (article: `a${number}` | null): WorkEvent => ({ kind: 'focus', article });

/** What is measured after these events, up to `end`; times in seconds. */
function measured(events: readonly Timed[], end: number) {
  const T0 = 1_000_000;
  const after = events.reduce((at, [s, event]) => heard(at, event, T0 + 1000 * s), startMeasuring([]));
  return settled(after, T0 + 1000 * end).entries.map(({ article, active, ...rest }) => ({
    article,
    seconds: active / 1000,
    ...rest,
  }));
}

describe('active time', () => {
  test.each<[string, readonly Timed[], number, number]>([
    [
      'runs on between inputs',
      [
        [0, key],
        [10, key],
      ],
      10,
      10,
    ],
    ['runs on for 30 seconds after the last input', [[0, key]], 300, 30],
    [
      'does not count while away',
      [
        [0, key],
        [100, key],
      ],
      105,
      35,
    ],
    [
      'ends when the tab goes out of sight',
      [
        [0, key],
        [5, hidden],
      ],
      60,
      5,
    ],
    [
      'goes on with the first input after that',
      [
        [0, key],
        [5, hidden],
        [50, key],
      ],
      52,
      7,
    ],
    [
      'moving the pointer is input too',
      [
        [0, key],
        [20, { kind: 'move' }],
      ],
      45,
      45,
    ],
  ])('%s', (_, events, end, seconds) => {
    expect(wholeWork(measured(events, end).map((e) => ({ ...e, active: e.seconds }))).active).toBe(seconds);
  });

  test('goes to the article that was in focus meanwhile, with its keys and clicks', () => {
    const events: Timed[] = [
      [0, focus('a1')],
      [0, key],
      [4, key],
      [6, focus('a2')],
      [7, click],
      [8, focus(null)],
    ];
    expect(measured(events, 9)).toEqual([
      { article: 'a1', seconds: 6, keys: 2, clicks: 0 },
      { article: 'a2', seconds: 2, keys: 0, clicks: 1 },
      { article: null, seconds: 1, keys: 0, clicks: 0 },
    ]);
  });

  test('is never more than has passed, and looking at it changes nothing', () => {
    const event = fc.constantFrom<WorkEvent>(key, click, hidden, { kind: 'move' }, focus('a1'), focus('a2'));
    const steps = fc.array(fc.tuple(fc.nat(90), event), { maxLength: 30 });
    fc.assert(
      fc.property(steps, (list) => {
        let now = 0;
        let plain = startMeasuring([]);
        let looked = plain;
        for (const [wait, what] of list) {
          looked = settled(looked, now + wait / 2);
          now += wait;
          plain = heard(plain, what, now);
          looked = heard(looked, what, now);
        }
        const { active } = wholeWork(settled(plain, now).entries);
        expect(active).toBeLessThanOrEqual(now);
        expect(wholeWork(settled(looked, now).entries).active).toBeCloseTo(active);
      }),
    );
  });
});

test.each([
  [0, '0:00:00'],
  [161_999, '0:02:41'],
  [36_000_000 + 61_000, '10:01:01'],
])('%d ms are %s', (active, clock) => {
  expect(clockOf(active)).toBe(clock);
});

test('as a table: a line for each article and one for the page', () => {
  const words = {
    page: 'p.txt',
    columns: ['p', 'a', 't', 's', 'k', 'c'],
    whole: 'all',
    titleOf: () => 'Say "no", now',
  };
  const entries = [
    { article: 'a2' as const, active: 1_600, keys: 3, clicks: 1 },
    { article: null, active: 900, keys: 0, clicks: 2 },
  ];
  expect(workCsv(entries, words).split('\r\n')).toEqual([
    'p,a,t,s,k,c',
    'p.txt,B,"Say ""no"", now",2,3,1',
    'p.txt,,,1,0,2',
    'p.txt,all,,3,3,3',
    '',
  ]);
});
