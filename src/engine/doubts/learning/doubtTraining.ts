/** All that a script needs to learn how sure the engine may be. */
export { unpackWeights } from '../../weights/weights.ts';
export { learnDoubts } from './learnDoubts.ts';
