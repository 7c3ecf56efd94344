import type { EvidenceCode } from '../../domain/evidence.ts';
import { count, figure } from './english.ts';

type Values = Readonly<Record<string, string | number>>;
const lines = (value: string | number | undefined): string =>
  typeof value === 'number' ? count(value, 'line', 'lines') : 'some lines';

/** Why the engine believes or doubts; each sentence is given the figures of its evidence. */
export const evidenceEn = {
  'starts-with-dateline': (_: Values) => 'starts with a dateline',
  'starts-with-byline': (_: Values) => 'starts with a byline',
  'starts-with-opening-phrase': (_: Values) => 'starts the way stories start',
  'starts-mid-sentence': (_: Values) => 'starts in mid-sentence',
  'ends-with-byline': (_: Values) => 'ends with a byline',
  'ends-with-credit': (_: Values) => 'ends with a photo credit',
  'ends-sentence': (_: Values) => 'the sentence ends here',
  'ends-mid-sentence': (_: Values) => 'breaks off in mid-sentence',
  'continues-sentence': (_: Values) => 'the sentence goes on',
  'blank-line': (_: Values) => 'a blank line stands between',
  'width-changes': ({ from, to }: Values) => `column width changes ${figure(from)} → ${figure(to)}`,
  'width-stays': (_: Values) => 'column width stays the same',
  'shared-words': ({ words }: Values) =>
    words === undefined ? 'headline and story share words' : `headline and story share ${figure(words)}`,
  'no-shared-words': (_: Values) => 'headline and story share no words',
  'headline-before': (_: Values) => 'the headline stands before its story',
  'headline-after': (_: Values) => 'the headline stands after its story',
  'headline-far': (values: Values) => `headline ${lines(values['lines'])} away`,
  'headline-missing': (_: Values) => 'no headline in the text',
  'headline-rival': (_: Values) => 'another headline would fit as well',
  'several-headlines': ({ count: n }: Values) => `holds ${figure(n)} headlines`,
  'several-openings': (_: Values) => 'more than one story seems to begin in it',
  'story-rival': (_: Values) => 'another article would fit as well',
  'pieces-far-apart': (values: Values) => `a gap of ${lines(values['lines'])} between its pieces`,
  'follows-page-habit': (_: Values) => 'as elsewhere on this page',
  'against-page-habit': (_: Values) => 'unlike the rest of this page',
  'section-label-near': (_: Values) => 'a section label stands next to it',
  'looks-like-furniture': (_: Values) => 'may be a label or a folio',
  'short-piece': (_: Values) => 'a very short piece',
  'stands-next-to-it': (_: Values) => 'stands right next to it',
  'rough-text': (_: Values) => 'the text of this page is hard to read',
  'little-to-go-by': (_: Values) => 'there is little to go by',
  'no-home-found': (_: Values) => 'no article was found for it',
} satisfies Record<EvidenceCode, (values: Values) => string>;
