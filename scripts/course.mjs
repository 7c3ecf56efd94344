// A thread of train.mjs: learns one course, all but wholes, or wholes alone where readers are given; tells of each stage,
// and answers what was learnt.
import { parentPort, workerData } from 'node:worker_threads';
import { pagesIn } from './material.mjs';

const { training, folders, readers, ...course } = workerData;
const { learn, learnWholes } = await import(training);
const told = (stage) => parentPort.postMessage({ stage });
const pages = folders.flatMap(pagesIn);
const learnt = readers ? learnWholes(pages, readers, course) : learn(pages, { ...course, told });
parentPort.postMessage({ learnt });
