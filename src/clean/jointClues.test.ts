import { describe, expect, it } from 'vitest';
import { marked } from '../testing/marked.ts';
import { copyLines } from './copyLine.ts';
import { flowHabits } from './flowHabits.ts';
import { JOINT_CLUES, type Joints, jointClues, NOTHING_READ, type ReadSoFar, readOn } from './jointClues.ts';
import { jointCues } from './jointCues.ts';
import { habitsOf } from './pageHabits.ts';

/** The joints of a body, line by line. */
function jointsOf(text: string): Joints {
  const { page } = marked(`‹body›${text}`);
  const lines = copyLines(page.text, { start: 0, end: page.text.length }, []);
  const cues = jointCues(page.text, lines, habitsOf(page));
  return { cues, flow: flowHabits(cues, Number.NaN) };
}

/** One clue of each joint, where paragraphs end as `breaks` says: `'.x.'` after the second joint. */
function clueOf(joints: Joints, name: string, breaks = ''): number[] {
  const out = new Float32Array(JOINT_CLUES.length);
  let read: ReadSoFar = NOTHING_READ;
  return joints.cues.map((_, i) => {
    jointClues(joints, i, read, out);
    read = readOn(read, breaks.charAt(i) === 'x');
    return out[JOINT_CLUES.indexOf(name)] as number;
  });
}

const PROSE = jointsOf(
  'The ferry left the quay\nan hour late. Nobody was\ntold. Tea was\noffered to all who came.\nThe band played on deck.',
);

describe('jointClues', () => {
  it('are told once each, and all of them', () => {
    expect(new Set(JOINT_CLUES).size).toBe(JOINT_CLUES.length);
    const out = new Float32Array(JOINT_CLUES.length + 1).fill(Number.NaN);
    jointClues(PROSE, 0, NOTHING_READ, out);
    expect(out.findIndex(Number.isNaN)).toBe(JOINT_CLUES.length);
  });

  it('say of a joint what its neighbours show, and less than any measure where there is none', () => {
    const ends = clueOf(PROSE, 'end');
    expect(clueOf(PROSE, 'before:end')).toEqual([-99, ...ends.slice(0, -1)]);
    expect(clueOf(PROSE, 'after:end')).toEqual([...ends.slice(1), -99]);
  });

  it('count the lines of the paragraph from where the last one ended', () => {
    expect(clueOf(PROSE, 'lines-of-paragraph', '.x..')).toEqual([1, 2, 1, 2]);
    expect(clueOf(PROSE, 'first-line', '.x..')).toEqual([1, 0, 1, 0]);
    expect(clueOf(PROSE, 'lines-a-paragraph', 'x.x.')).toEqual([0, 1, 2, 1.5]);
  });
});

describe('flowHabits', () => {
  it('tell how often a sentence ends with a line, and how often that line is full', () => {
    const { sentences, full, joints } = PROSE.flow;
    expect([sentences, full, joints]).toEqual([0.25, 1, 4]);
  });

  it('are those of nothing where there is one line', () => {
    expect(jointsOf('Tea was offered.').flow).toEqual({
      indent: Number.NaN,
      ragged: 0,
      joints: 0,
      sentences: 0,
      full: 0,
      apart: 0,
      indented: 0,
    });
  });
});
