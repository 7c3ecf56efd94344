import type { Part } from '../engine/lines/part.ts';
import type { StoryParts } from '../engine/proof/storyCues.ts';
import type { StoryLabel } from '../engine/proof/storyLabels.ts';
import { isScattered } from '../engine/roles/scattered.ts';
import { sheetOf } from '../engine/sheet.ts';

/** A story that is all of its page, with what each of its parts is taken for. */
interface LabelledStory {
  readonly story: StoryParts;
  readonly labels: readonly StoryLabel[];
}

/** Makes a story of lines as `label: text`, one of whose parts carries the line's label each; an empty line is blank. */
export function labelledStory(lines: readonly string[]): LabelledStory {
  const { parts, signs, lexicon, clues } = sheetOf(lines.map((line) => line.replace(/^\S+: /u, '')).join('\n'));
  const named = lines.flatMap((line) => (line === '' ? [] : [line.split(':')[0] as StoryLabel]));
  const starts = [...new Set(parts.map(({ line }) => line.start))].sort((a, b) => a - b);
  const page = {
    roles: { parts, signs, labels: parts.map(() => 'lead'), scattered: isScattered(parts) },
    clues,
  } as unknown as StoryParts['page'];
  return {
    story: { owned: parts.map((_, i) => i), page, lexicon },
    labels: parts.map(({ line }: Part) => named[starts.indexOf(line.start)] as StoryLabel),
  };
}
