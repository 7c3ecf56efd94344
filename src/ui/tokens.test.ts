import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** High contrast: its own colours, the bands of all. */
const CONTRAST = readFileSync(new URL('./contrast.css', import.meta.url), 'utf8');
const css = ['./tokens.css', './hued.css']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('\n');
type Rgb = readonly [number, number, number];
const clamp = (x: number): number => Math.min(1, Math.max(0, x));
const linear = (channel: number): number => (channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

const fromHex = (hex: string): Rgb =>
  [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as unknown as Rgb;

/** Linear sRGB of an OKLCH colour, by the matrices its author published (Björn Ottosson, 2020). */
function fromOklch(lightness: number, chroma: number, hue: number): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    clamp(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clamp(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clamp(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
/** WCAG 2.2 contrast ratio. */
function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function readColour(value: string, hue: number): Rgb {
  const oklch = /^oklch\(([\d.]+) ([\d.]+) var\(--hue\)\)$/.exec(value);
  return oklch ? fromOklch(Number(oklch[1]), Number(oklch[2]), hue) : fromHex(value);
}

/** The colour of a token by day (0) or by night (1). */
function token(name: string, theme: 0 | 1, hue = 0): Rgb {
  const value = new RegExp(`--${name}: light-dark\\((#\\w{6}|oklch\\(.*?\\)\\)), (#\\w{6}|oklch\\(.*?\\)\\))\\);`).exec(
    css,
  );
  if (!value) throw new Error(`no colour token --${name}`);
  return readColour(value[theme + 1] as string, hue);
}

const THEMES = [
  ['day', 0],
  ['night', 1],
] as const;
const HUES = Array.from({ length: 72 }, (_, i) => 5 * i);

describe.each(THEMES)('by %s', (_, theme) => {
  test.each(['ink', 'soft', 'accent', 'doubt', 'good', 'bad'])('%s reads on every surface', (ink) => {
    for (const surface of ['desk', 'pane', 'paper'])
      expect(contrast(token(ink, theme), token(surface, theme)), surface).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['on-accent', 'accent'],
    ['on-float', 'float'],
    ['ink', 'chosen'],
    ['soft', 'chosen'],
    ['doubt', 'doubt-pale'],
    ['ink', 'doubt-pale'],
    ['bad', 'bad-pale'],
  ])('%s reads on %s', (ink, surface) => {
    expect(contrast(token(ink, theme), token(surface, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['ink', 'soft', 'hue-letter'])('%s reads on the bands of every hue', (ink) => {
    for (const band of ['band-pale', 'band-strong'])
      for (const hue of HUES)
        expect(contrast(token(ink, theme, hue), token(band, theme, hue)), `${band} ${hue}°`).toBeGreaterThanOrEqual(
          4.5,
        );
  });

  test('the edge of a field stands out from what it lies on', () => {
    for (const surface of ['desk', 'pane', 'paper'])
      expect(contrast(token('edge', theme), token(surface, theme)), surface).toBeGreaterThanOrEqual(3);
  });
});

test.each(THEMES)('in high contrast, by %s, every word reads at seven to one', (_, theme) => {
  const colour = (name: string) => {
    const value = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(CONTRAST);
    return fromHex(value?.[theme + 1] as string);
  };
  for (const ink of ['ink', 'soft', 'accent', 'doubt', 'good', 'bad'])
    expect(contrast(colour(ink), colour('pane')), ink).toBeGreaterThanOrEqual(7);
  expect(contrast(colour('on-accent'), colour('accent'))).toBeGreaterThanOrEqual(7);
});
