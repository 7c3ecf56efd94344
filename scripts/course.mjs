// A thread of train.mjs: learns one course, tells of each stage, and answers all that was learnt.
import { parentPort, workerData } from 'node:worker_threads';
import { pagesIn } from './material.mjs';

const { training, folders, folds, judged, set } = workerData;
const { learn } = await import(training);
const told = (stage) => parentPort.postMessage({ stage });
parentPort.postMessage({ learnt: learn(folders.flatMap(pagesIn), { folds, judged, set, told }) });
