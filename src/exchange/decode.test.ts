import { describe, expect, test } from 'vitest';
import { encode } from '../testing/encode.ts';
import { decode, decodeAs } from './decode.ts';
import type { Encoding } from './encodings.ts';
import { isImportProblem } from './importProblem.ts';

const SIMPLIFIED = `渔港连夜加固堤坝
本报讯 (记者 顾南舟) 受台风外围影响,东湾渔港昨日傍晚起风力增大到 8 级,
港务所组织三百多名工人连夜加固堤坝,所有渔船已经回港避风。`;
const TRADITIONAL = `漁港連夜加固堤壩
【記者顧南舟東灣報導】受颱風外圍影響,東灣漁港昨日傍晚起風力增強,港務所動員
三百多名工人連夜加固堤壩,所有漁船已經回港避風。`;
const JAPANESE = `港の堤防、夜通しで補強
台風の影響で風が強まった東湾では、きのう夕方から約三百人の作業員が堤防の補強に
あたった。漁船はすべて港に戻っているという。`;
const ENGLISH = `Harbour wall shored up overnight
By Nora Gale
“We won’t sleep until it holds,” said the harbour master – and they didn’t. The
repairs cost £4,000, the town’s clerk said.`;
const FRENCH = `La digue du port renforcée dans la nuit
Près de trois cents ouvriers ont travaillé à la hâte ; les bateaux sont déjà
rentrés, a déclaré le maître du port, « épuisé mais soulagé ».`;

const PAGES: readonly (readonly [Encoding, string])[] = [
  ['gb18030', SIMPLIFIED],
  ['gb18030', TRADITIONAL],
  ['big5', TRADITIONAL],
  ['shift_jis', JAPANESE],
  ['windows-1252', ENGLISH],
  ['windows-1252', FRENCH],
  ['utf-8', SIMPLIFIED],
  ['utf-8', ENGLISH],
  ['utf-16le', SIMPLIFIED],
  ['utf-16be', SIMPLIFIED],
  ['utf-16le', JAPANESE],
  ['utf-16be', ENGLISH],
];
const HEADLINES: readonly (readonly [Encoding, string])[] = [
  ['gb18030', '全市职工技能大赛昨日落幕'],
  ['gb18030', '渔港加固堤坝'],
  ['big5', '漁港連夜加固堤壩迎颱風'],
  ['shift_jis', '港の堤防を補強'],
  ['windows-1252', 'Café fire: “no one hurt”'],
  ['utf-16le', '全市一万职工参加大赛'],
  ['utf-16be', '全市一万职工参加大赛'],
];

describe('the encoding is recognised', () => {
  test.each(PAGES)('of a page in %s', (encoding, text) => {
    expect(decode(encode(text, encoding))).toEqual({ text, encoding, certain: true, damaged: 0 });
  });

  test.each(HEADLINES)('of a headline in %s: %s', (encoding, text) => {
    expect(decode(encode(text, encoding))).toMatchObject({ text, encoding });
  });

  test.each(['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const)(
    'by the byte order mark of %s, which goes',
    (encoding) => {
      const marked = encode('\uFEFF版面', encoding === 'gb18030' ? 'utf-8' : encoding);
      const bytes =
        encoding === 'gb18030' ? Uint8Array.of(0x84, 0x31, 0x95, 0x33, ...encode('版面', encoding)) : marked;
      expect(decode(bytes)).toMatchObject({ text: '版面', encoding, certain: true });
    },
  );

  test('of a long English page whose only accent stands far down', () => {
    const text = `${'The tide came in again.\n'.repeat(20_000)}The café stayed dry.\n`;
    expect(decode(encode(text, 'windows-1252'))).toMatchObject({ encoding: 'windows-1252', text });
  });

  test('although a byte was lost: then it is not certain, and what is damaged is counted', () => {
    const bytes = encode(`${SIMPLIFIED}完`, 'gb18030').slice(0, -1);
    expect(decode(bytes)).toEqual({ text: `${SIMPLIFIED}\uFFFD`, encoding: 'gb18030', certain: false, damaged: 1 });
  });

  test('or the editor says it', () => {
    const bytes = encode(TRADITIONAL, 'big5');
    expect(decodeAs(bytes, 'big5')).toMatchObject({ text: TRADITIONAL, certain: true });
    expect(decodeAs(bytes, 'utf-8')).toEqual({ problem: 'not-this-encoding' });
    expect(decodeAs(encode('Tide table', 'utf-8'), 'utf-16le')).toMatchObject({ encoding: 'utf-16le' });
    expect(decodeAs(encode('Tide table', 'utf-16le'), 'utf-8')).toEqual({ problem: 'not-this-encoding' });
  });
});

describe('what is no text is refused', () => {
  const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  test.each<[string, Uint8Array, object]>([
    ['nothing', new Uint8Array(), { problem: 'empty' }],
    ['only white space', encode(' \n\u3000\t\n', 'utf-8'), { problem: 'empty' }],
    ['only white space in UTF-16', encode('\uFEFF \n ', 'utf-16le'), { problem: 'empty' }],
    ['a PDF', latin1('%PDF-1.7\nsome text'), { problem: 'binary', kind: 'pdf' }],
    ['a picture', latin1('\x89PNG\r\n\x1a\n'), { problem: 'binary', kind: 'image' }],
    ['a ZIP archive or a Word file', latin1('PK\x03\x04\x14\x00'), { problem: 'binary', kind: 'archive' }],
    ['zero bytes in a text', latin1('A headline\0 and a story'), { problem: 'binary', kind: 'unknown' }],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), { problem: 'undecodable' }],
  ])('%s', (_, bytes, problem) => {
    expect(decode(bytes)).toEqual(problem);
  });

  test('random bytes, with zeros and without', () => {
    let seed = 20261123;
    const noise = Uint8Array.from({ length: 4096 }, () => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed >>> 24;
    });
    expect(decode(noise)).toEqual({ problem: 'binary', kind: 'unknown' });
    const result = decode(noise.map((byte) => byte || 7));
    expect(isImportProblem(result) && result.problem).toBe('binary');
  });
});

describe('a zero byte among a thousand others', () => {
  /** The text so often, with a NUL in its middle, and as many bytes as are asked for. */
  const withNul = (text: string, encoding: Encoding, length: number): Uint8Array => {
    const bytes = encode(text.repeat(600), encoding).slice(0, length - 1);
    const middle = bytes.indexOf(10, length / 2) + 1;
    return Uint8Array.of(...bytes.subarray(0, middle), 0, ...bytes.subarray(middle));
  };

  test.each<[Encoding, string]>([
    ['utf-8', 'Tide table\n'],
    ['utf-8', `${SIMPLIFIED}\n`],
    ['gb18030', `${SIMPLIFIED}\n`],
    ['big5', `${TRADITIONAL}\n`],
    ['windows-1252', `${ENGLISH}\n`],
  ])('is damage to a text in %s', (encoding, text) => {
    const decoded = decode(withNul(text, encoding, 6000));
    expect(decoded).toMatchObject({ encoding, certain: false });
    expect(decoded).toHaveProperty('text', expect.stringContaining('\n\uFFFD'));
    expect(decoded).toHaveProperty('text', expect.not.stringContaining('\0'));
  });

  test('is counted once; in a file of a thousand bytes it is one too many', () => {
    expect(decode(withNul('Tide table\n', 'utf-8', 1001))).toMatchObject({ damaged: 1 });
    expect(decode(withNul('Tide table\n', 'utf-8', 1000))).toEqual({ problem: 'binary', kind: 'unknown' });
    expect(decodeAs(withNul('Tide table\n', 'utf-8', 1001), 'utf-8')).toMatchObject({ damaged: 1 });
    expect(decodeAs(withNul('Tide table\n', 'utf-8', 1000), 'utf-8')).toEqual({ problem: 'not-this-encoding' });
  });

  test('of a known format changes nothing, nor where it is half of a newline in UTF-16', () => {
    const pdf = encode(`%PDF-1.7\n${'q\n'.repeat(2000)}\0`, 'utf-8');
    expect(decode(pdf)).toEqual({ problem: 'binary', kind: 'pdf' });
    const long = `${SIMPLIFIED.replace(/[\n ()8,]/g, '').repeat(20)}\n`;
    for (const encoding of ['utf-16le', 'utf-16be'] as const)
      expect(decode(encode(long, encoding))).toMatchObject({ text: long, encoding, damaged: 0 });
  });
});
