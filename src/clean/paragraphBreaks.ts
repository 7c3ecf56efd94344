import type { Page } from '../domain/page.ts';
import weights from './breakWeights.json' with { type: 'json' };
import type { CopyLine } from './copyLine.ts';
import { jointCues } from './jointCues.ts';
import { flowHabits, jointFeatures } from './jointFeatures.ts';
import type { PageHabits } from './pageHabits.ts';
import { pageIndent } from './pageIndent.ts';

/** For each line whether a paragraph begins with it. The first always does. */
export function paragraphBreaks(page: Page, lines: readonly CopyLine[], habits: PageHabits): boolean[] {
  const cues = jointCues(page.text, lines, habits);
  const flow = flowHabits(cues, pageIndent(page));
  const of = habits.cjk ? weights.cjk : weights.latin;
  const starts = lines.length === 0 ? [] : [true];
  for (const cue of cues) {
    const features = jointFeatures(cue, flow, starts.at(-1) === true);
    starts.push(features.reduce((sum, feature) => sum + (of[feature] ?? 0), 0) > 0);
  }
  return starts;
}
