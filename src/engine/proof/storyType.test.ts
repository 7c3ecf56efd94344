import { expect, it } from 'vitest';
import type { ArticleRole } from '../../domain/span.ts';
import { en } from '../lexicon/en.ts';
import { zhHans } from '../lexicon/zhHans.ts';
import { storyType } from './storyType.ts';

/** A story drawn as `role text` lines. */
const drawn = (lines: readonly string[], section: string | null = null) => ({
  section,
  parts: lines.map((line) => {
    const [role, ...words] = line.split(' ');
    return { role: role as ArticleRole, text: words.join(' ') };
  }),
});

it.each([
  ['photo', ['caption The ferry at dawn.', 'credit Nell Ashby']],
  ['notice', ['headline PUBLIC NOTICE', 'body The Board will sit on Monday.']],
  ['advertisement', ['headline HOBB’S HARDWARE', 'body Rakes, $4.50', 'body Call 555-0142']],
  ['opinion', ['headline Spare the trees', 'body To the Editor:', 'body They give shade.']],
  ['feature', ['headline The bell', 'subheadline Five questions for the founder', `body ${'Long text. '.repeat(60)}`]],
  ['brief', ['headline Library opens', 'body The library opens on Monday.']],
  [
    'brief',
    [
      'headline Council keeps the bus',
      'body The council kept the bus.',
      'body They spoke three hours,',
      'body and found $212,000 for it',
      'body in a fund for parking.',
      'body Nobody complained, said',
      'body the mayor on Tuesday,',
      'body after most had gone home.',
      'body The bus will run on.',
      'body It carries thirty people.',
    ],
  ],
  ['news', ['headline Library opens', `body ${'It opens on Monday, they said. '.repeat(20)}`]],
])('%s', (type, lines) => {
  expect(storyType(drawn(lines), en)).toBe(type);
});

it.each([
  ['notice', ['headline 停水通知', 'body 明日八时起停水。']],
  ['notice', ['headline 招租', 'body 门面一间，特此公告。']],
  ['advertisement', ['headline 好又来', 'body 电话:0912-3344556', 'body 地址:北街四号']],
  ['opinion', ['headline 也说排队', 'byline 本报评论员', `body ${'排队不只是排队。'.repeat(40)}`]],
])('%s, in Chinese', (type, lines) => {
  expect(storyType(drawn(lines), zhHans)).toBe(type);
});

it('a section label tells the type of what stands under it', () => {
  const lines = ['headline Spare the trees', 'body They give shade.'];
  expect(storyType(drawn(lines, 'Letters to the Editor'), en)).toBe('opinion');
});

it('a notice that is signed and dated is one all the same', () => {
  const lines = ['headline 讣告', 'body 林青同志因病逝世,特此讣告。', 'byline 青石市水利局', 'dateline 2012年3月8日'];
  expect(storyType(drawn(lines), zhHans)).toBe('notice');
});
