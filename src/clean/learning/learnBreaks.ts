import type { JointCues } from '../jointCues.ts';
import { FEATURE_COUNT, jointFeatures } from '../jointFeatures.ts';
import { type KnownJoint, knownJoints } from './knownBreaks.ts';
import type { KnownPage } from './knownPage.ts';

/** Weights by feature index; above 0 their sum means that a paragraph begins. */
export interface BreakWeights {
  readonly cjk: readonly number[];
  readonly latin: readonly number[];
}

const PASSES = 40;
const RATE = 0.1;
/** Pull towards zero, over all examples together. */
const DECAY = 5;
/** Share of the joints learnt with shaken measures: composers squeeze and spread lines more than a typesetting program. */
const SHAKEN = 0.3;
const SHAKE = 2.5;

/** Numbers in 0…1, the same in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function shaken(cue: JointCues, random: () => number): JointCues {
  if (random() > SHAKEN) return cue;
  const [before, after] = [(random() * 2 - 1) * SHAKE, (random() * 2 - 1) * SHAKE];
  return {
    ...cue,
    room: cue.room + before,
    nearRoom: cue.nearRoom + before,
    slack: Math.max(0, cue.slack + before),
    roomAfter: cue.roomAfter + after,
    nearRoomAfter: cue.nearRoomAfter + after,
    slackAfter: cue.slackAfter + after,
  };
}

interface Example {
  readonly on: readonly number[];
  readonly breaks: boolean;
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
}

const sumOf = (weights: Float64Array, on: readonly number[]): number =>
  on.reduce((sum, feature) => sum + (weights[feature] as number), 0);

/** Logistic regression on features that are on or off, by Adagrad steps. */
function weightsFrom(examples: Example[], random: () => number): number[] {
  const weights = new Float64Array(FEATURE_COUNT);
  const moved = new Float64Array(FEATURE_COUNT).fill(1e-3);
  const decay = DECAY / examples.length;
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(examples, random);
    for (const { on, breaks } of examples) {
      const error = 1 / (1 + Math.exp(-sumOf(weights, on))) - (breaks ? 1 : 0);
      for (const feature of on) {
        const gradient = error + decay * (weights[feature] as number);
        moved[feature] = (moved[feature] as number) + gradient * gradient;
        weights[feature] = (weights[feature] as number) - (RATE * gradient) / Math.sqrt(moved[feature] as number);
      }
    }
  }
  return Array.from(weights, (weight) => Math.round(weight * 100) / 100);
}

const exampleOf = ({ cue, flow, first, breaks }: KnownJoint, random: () => number): Example => ({
  on: jointFeatures(shaken(cue, random), flow, first),
  breaks,
});

/** Learns where paragraphs break from pages with known clean copy. The same pages give the same weights. */
export function learnBreaks(pages: readonly KnownPage[]): BreakWeights {
  const random = numbersFrom(7);
  const joints = pages.flatMap(knownJoints);
  const of = (cjk: boolean): Example[] =>
    joints.filter((joint) => joint.cjk === cjk).map((joint) => exampleOf(joint, random));
  return { cjk: weightsFrom(of(true), random), latin: weightsFrom(of(false), random) };
}
