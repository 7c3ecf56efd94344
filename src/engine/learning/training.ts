/** All that scripts need to learn the engine's weights and to store them. */
export { packWeights, unpackWeights } from '../weights/weights.ts';
export { learn, readerOf } from './learn.ts';
export { learnWholes } from './learnWholes.ts';
export { foldsOf } from './lesson.ts';
export { meanFitted, meanForest, meanWeights, together } from './together.ts';
