import { dividedPage, type Part, recordFile } from './dividedPage.ts';
import type { TextFile } from './textFile.ts';

const fair = Array.from(
  { length: 12 },
  (_, i) =>
    `Sixteen breeders from valley number ${i + 1} showed their sheep,\nand all of them were well content with the day. The prizes`,
).join('\n');

/** A story whose end stands below another one, far off the screen, and was given to nobody. */
const PARTS: readonly Part[] = [
  ['a1', 'headline', 'Storm Breaks the Long Pier\n\n'],
  ['a1', 'body', 'The storm that came over the bay on Sunday night has broken\n'],
  ['a1', 'body', 'the long pier in two. Nobody was hurt. The harbour master,\n'],
  ['a1', 'body', 'Mr. Osric Venn, said that the pier, which was mended only in\n\n'],
  ['a2', 'headline', 'Sheep Fair Draws a Crowd\n\n'],
  [
    'a2',
    'body',
    `The sheep fair drew more people than ever on Saturday.\n${fair}\nwere given out by the mayor before the rain came.\n\n`,
  ],
  ['unassigned', 'body', 'the spring at great cost, would not be whole again before the\n'],
  ['unassigned', 'body', 'winter. Boats will land at the old pier meanwhile, he said,\n'],
  ['unassigned', 'body', 'and the council will meet on Friday to speak of the money.\n\n'],
  ['furniture', 'folio', 'Page 7\n'],
];

/** The page's full record, as it would be brought in. */
export const stormFile = async (): Promise<TextFile> =>
  recordFile('storm.page.json', await dividedPage('storm.txt', PARTS));
