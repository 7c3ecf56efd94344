import { isSettled } from './page.ts';
import { ownerAt } from './partition.ts';
import type { Proof } from './proof.ts';
import type { Doubt, Reading } from './reading.ts';
import type { Owner } from './span.ts';

/** An article less sure than this as a whole is worth a second look. */
const DOUBTFUL_ARTICLE = 0.75;
/** The look is led to its weakest boundary or attachment where that is less sure than this, else to where it begins. */
const DOUBTFUL_SEAM = 0.6;
/** Any other boundary or attachment is a place of its own only where it is rather wrong than right. */
const WRONG_SEAM = 0.35;

const bySureness = (a: Doubt, b: Doubt): number => a.confidence - b.confidence;

/**
 * The places worth a second look, the least sure first: one for each doubtful article, and such as are probably wrong
 * besides. The doubts of one mistake are many (the article, its neighbour, the boundary, the piece): on 126 pages with
 * known divisions these are 7 places a page, not 23, and still lead to nine in ten of the articles that are wrong.
 */
function placesToLook(doubts: readonly Doubt[]): readonly Doubt[] {
  const byArticle = new Map<Doubt['article'], Doubt[]>();
  for (const doubt of doubts) {
    const own = byArticle.get(doubt.article);
    if (own) own.push(doubt);
    else byArticle.set(doubt.article, [doubt]);
  }
  return [...byArticle.values()].flatMap((own) => {
    const whole = own.find(({ kind }) => kind === 'article');
    const seams = own.filter(({ kind }) => kind !== 'article').sort(bySureness);
    const [weakest] = seams;
    const others = seams.filter((seam) => seam.confidence < WRONG_SEAM);
    if (!whole || whole.confidence >= DOUBTFUL_ARTICLE) return others;
    return weakest && weakest.confidence < DOUBTFUL_SEAM ? [...new Set([weakest, ...others])] : [whole];
  });
}

const places = new WeakMap<Reading, readonly Doubt[]>();

/** Chosen once for a reading, so that a place that was settled brings up no other. */
function placesIn(reading: Reading): readonly Doubt[] {
  const known = places.get(reading) ?? placesToLook(reading.doubts).toSorted(bySureness);
  places.set(reading, known);
  return known;
}

/** A proof, and the reading that it began with: `null` where the engine has read nothing. */
interface Read {
  readonly proof: Proof;
  readonly reading: Reading | null;
}

const found = new WeakMap<Proof, { readonly reading: Reading; readonly doubts: readonly Doubt[] }>();

/**
 * The places worth a second look that the editor has neither accepted nor changed, the least sure first. Worked out
 * once for each proof: cards, map and bars all ask for it.
 */
export function openDoubts({ proof, reading }: Read): readonly Doubt[] {
  if (!reading) return [];
  const known = found.get(proof);
  if (known?.reading === reading) return known.doubts;
  const doubts = unsettled(proof, reading);
  found.set(proof, { reading, doubts });
  return doubts;
}

function unsettled(proof: Proof, reading: Reading): readonly Doubt[] {
  if (isSettled(proof.fields)) return [];
  const approved = new Set<Owner>(
    proof.articles.filter((article) => article.review === 'approved').map(({ id }) => id),
  );
  return placesIn(reading).filter(({ range, article }) => {
    const now = ownerAt(proof, range.start);
    // Furniture is nobody's to accept: what is doubted there is settled with the article that the doubt is about.
    const settled = now !== undefined && (approved.has(now) || (article !== null && approved.has(article)));
    return now === ownerAt(reading.proof, range.start) && !settled;
  });
}
