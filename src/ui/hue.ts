const FIRST = 25;
const GOLDEN_ANGLE = 137.508;

/** The hue (degrees, 0…359) of the `index`th of many things: neighbours in number are far apart in colour. */
export const hueOf = (index: number): number => Math.round(FIRST + index * GOLDEN_ANGLE) % 360;
