import { CaseList } from '../../trees/learning/caseList.ts';
import { type Growth, growForest } from '../../trees/learning/growForest.ts';
import { type Random, seeded } from '../../trees/learning/seeded.ts';
import { packForest } from '../../trees/packedForest.ts';
import { JOINT_CLUES, type Joints, jointClues, NOTHING_READ, readOn } from '../jointClues.ts';
import type { JointCues } from '../jointCues.ts';
import type { BreakWeights } from '../paragraphBreaks.ts';
import { type KnownFlow, knownFlows } from './knownBreaks.ts';
import type { KnownPage } from './knownPage.ts';

const BREAKS: Growth = {
  trees: 150,
  depth: 5,
  rate: 0.1,
  shareOfCases: 0.5,
  shareOfClues: 0.4,
  pull: 3,
  leastLeaf: 5,
};
/** Share of the joints learnt with shaken measures: composers squeeze and spread lines more than a typesetting program. */
const SHAKEN = 0.3;
/** They are shaken by as much, either way, in half ems. */
const SHAKE = 2.5;

function shaken(cue: JointCues, random: Random): JointCues {
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

/** Learns where paragraphs break from pages with known clean copy. The same pages give the same weights. */
export function learnBreaks(pages: readonly KnownPage[]): BreakWeights {
  const flows = pages.flatMap(knownFlows);
  return { cjk: learnt(flows.filter(({ cjk }) => cjk)), latin: learnt(flows.filter(({ cjk }) => !cjk)) };
}

function learnt(flows: readonly KnownFlow[]): BreakWeights['cjk'] {
  const random = seeded(7);
  const list = new CaseList(JOINT_CLUES.length);
  for (const flow of flows) addJoints(list, flow, { ...flow, cues: flow.cues.map((cue) => shaken(cue, random)) });
  return packForest(growForest(list.cases(), BREAKS));
}

/** One case for each joint that is known, told what has been read of its flow before if all that was read right. */
function addJoints(list: CaseList, { breaks, known }: KnownFlow, joints: Joints): void {
  let read = NOTHING_READ;
  breaks.forEach((ends, i) => {
    const soFar = read;
    if (known[i]) list.add(ends, 1, (values, at) => jointClues(joints, i, soFar, values, at));
    read = readOn(read, ends);
  });
}
