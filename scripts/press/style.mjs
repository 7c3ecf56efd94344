// How a made page looks, of chance.
const HAN_FONTS = ['"Noto Serif CJK SC"', '"Noto Sans CJK SC"', '"AR PL UMing CN"', '"AR PL UKai CN"'];
const HANT_FONTS = ['"Noto Serif CJK TC"', '"Noto Sans CJK TC"', '"AR PL UMing TW"'];
const LATIN_FONTS = [
  '"Liberation Serif"',
  '"EB Garamond"',
  '"DejaVu Serif"',
  '"Liberation Sans"',
  '"Linux Libertine O"',
];
const PAINTED = ['stories', 'stories', 'bodies first', 'heads last', 'stories anyhow', 'anyhow', 'nearly', 'columns'];

/** The style of a page in CSS pixels; see compose.js for what its parts do. `seeded`: src/trees/learning/seeded.ts. */
export function styleFor(language, random, seeded) {
  const pick = (list) => seeded.pick(list, random);
  const between = (...range) => seeded.between(range, random);
  const han = language.startsWith('zh') || language === 'mixed';
  const fonts = language === 'zh-Hant' ? HANT_FONTS : han ? HAN_FONTS : LATIN_FONTS;
  const size = pick([11, 12, 13]);
  const perLine = han ? between(10, 22) : between(26, 48);
  const column = Math.round(perLine * size * (han ? 1 : 0.46)) + (han ? 1 : 0);
  const gutter = pick([8, 12, 16, 22]);
  const columns = Math.max(3, Math.min(8, Math.round(between(900, 1300) / (column + gutter))));
  const margin = 40;
  const head = pick([20, 24, 28]);
  return {
    han,
    size,
    lead: Math.round(size * pick([1.25, 1.35, 1.5])),
    perLine,
    column,
    gutter,
    columns,
    margin,
    width: columns * (column + gutter) - gutter + 2 * margin,
    height: between(1000, 1650),
    font: pick(fonts),
    headFont: pick(fonts),
    headSizes: [head, head + 6, head + 12, head + 18],
    indent: random() < 0.7 ? (han ? '\u3000\u3000' : '\u2003') : '',
    hyphens: !han && random() < 0.5,
    justified: random() < 0.75,
    painted: pick(PAINTED),
    headsUnder: pick([0, 0, 0.15]),
    goesOn: pick([0.2, 0.6, 1]),
    dropIns: pick([0, 0.3, 0.7]),
    labels: pick([0, 0.15, 0.4]),
    short: pick([0.1, 0.3, 0.6]),
  };
}
