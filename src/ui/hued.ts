import type { CSSProperties } from 'react';
import { hueOf } from './hue.ts';

/** Props that give an element, and all within it, the tones of the `index`th hue: `--band-pale`, `--hue-rule` … */
export const hued = (index: number): { 'data-hued': ''; style: CSSProperties } => ({
  'data-hued': '',
  style: { '--hue': hueOf(index) } as CSSProperties,
});
