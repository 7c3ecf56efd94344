// What the page is given to run: `window.made(job)` makes up a page of chance, paints it, and answers its lines.
import { seeded } from '../../src/trees/learning/seeded.ts';
import { compose } from './compose.js';

window.made = ({ seed, ...job }) => compose(job, seeded(seed));
