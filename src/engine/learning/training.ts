/** All that scripts need to learn the engine's weights and to store them. */
export { packWeights } from '../weights/weights.ts';
export { learn, weightsOf } from './learn.ts';
export { foldsOf } from './lesson.ts';
export { together } from './together.ts';
