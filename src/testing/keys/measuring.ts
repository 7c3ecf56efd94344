/** All that a script needs to count the keys from a reading to gold. */
export { detect } from '../../engine/detect.ts';
export { unpackWeights } from '../../engine/weights/weights.ts';
export { keysToGold, pageOf } from './keysToGold.ts';
