/** What a part may be within its story; a headline's further lines are told from its first. */
export const STORY_LABELS = [
  'headline',
  'headline-more',
  'kicker',
  'subheadline',
  'byline',
  'dateline',
  'body',
  'crosshead',
  'caption',
  'credit',
  'pullquote',
  'jumpline',
  'foreign',
  'furniture',
] as const;
export type StoryLabel = (typeof STORY_LABELS)[number];

export const storyLabelIndex = (label: StoryLabel): number => STORY_LABELS.indexOf(label);
