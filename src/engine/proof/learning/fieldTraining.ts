/** All that a script needs to learn what parts are within their stories. */
export { unpackWeights } from '../../weights/weights.ts';
export { learnStoryRoles, storyRolesText } from './learnStoryRoles.ts';
