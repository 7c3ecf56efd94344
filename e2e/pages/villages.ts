import { dividedPage, type Part, recordFile } from './dividedPage.ts';
import type { TextFile } from './textFile.ts';

const NAMES = ['Arle', 'Bray', 'Corve', 'Dunn', 'Esk', 'Fenn', 'Garth', 'Holm', 'Ings', 'Jarrow', 'Kell', 'Lund'];
const VILLAGES = ['Upper', 'Nether', 'Little'].flatMap((which) => NAMES.map((name) => `${which} ${name}`));

const story = (name: string, i: number): Part[] => [
  [`a${i + 1}`, 'headline', `${name} Mends Its Bridge\n`],
  [
    `a${i + 1}`,
    'body',
    `The bridge at ${name} was opened again on Monday, after the\nwinter in which ice had broken two of its piers.\n${'The miller and the smith gave stone and iron for it.\n'.repeat(7)}\n`,
  ],
];

/** Three dozen stories one below the other, far more than a screen holds. */
export const villagesFile = async (): Promise<TextFile> =>
  recordFile('villages.page.json', await dividedPage('villages.txt', VILLAGES.flatMap(story)));
