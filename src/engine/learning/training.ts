/** All that a script needs to learn the engine's weights and to store them. */
export { packWeights } from '../weights/weights.ts';
export { learn } from './learn.ts';
