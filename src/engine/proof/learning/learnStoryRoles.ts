import { piecesOfPage } from '../../detect.ts';
import { type GoldPage, type GoldPart, goldParts } from '../../learning/goldPage.ts';
import { type ChainExample, type ChainSettings, learnChain } from '../../learning/learnChain.ts';
import { lexiconOf } from '../../lexicon/lexiconOf.ts';
import { linesOf } from '../../lines/linesOf.ts';
import type { Part } from '../../lines/part.ts';
import { partsOf } from '../../lines/partsOf.ts';
import type { ChainWeights } from '../../roles/chain.ts';
import { cuesOf } from '../../roles/cues.ts';
import { LABELS, type Label } from '../../roles/label.ts';
import { vocabularyOf } from '../../roles/words.ts';
import type { Piece } from '../../runs/piece.ts';
import type { Pieces } from '../../stories/pieceTable.ts';
import { storiesOn } from '../../stories/storiesOn.ts';
import { packed } from '../../weights/packing.ts';
import { chainShape, type EngineWeights, storedWeights } from '../../weights/weights.ts';
import { storyCues } from '../storyCues.ts';
import { type StoryLabel, storyLabelIndex, storyShape } from '../storyRoles.ts';

const LINES: ChainSettings = { passes: 8, rate: 0.3, decay: 0.02 };
/** A found story is learnt from where one article holds this much of its text. */
const MOST = 0.6;
const STORIES: ChainSettings = { passes: 6, rate: 0.25, decay: 0.1 };
/** As many chains, each learnt in another order, are averaged: the order alone moves the result by a point. */
const CHAINS = 4;

/**
 * Learns what parts are within their stories. The lines are first read by a chain that has not seen the page (learnt
 * from the other half of the pages): what a chain says of pages it knows is surer than it will be later.
 */
export function learnStoryRoles(pages: readonly GoldPage[]): ChainWeights {
  const half = (odd: number): readonly GoldPage[] => pages.filter((_, k) => k % 2 === odd);
  const examples = [0, 1].flatMap((odd) => {
    const chain = learnChain(half(1 - odd).map(lineExample), chainShape(), LINES);
    return half(odd).flatMap((page) => storyExamples(page, { ...storedWeights(), chain }));
  });
  const random = numbersFrom(7);
  const chains = Array.from({ length: CHAINS }, () => learnChain(shuffled(examples, random), storyShape(), STORIES));
  return meanOf(chains);
}

function meanOf(chains: readonly ChainWeights[]): ChainWeights {
  const mean = (table: 'emission' | 'transition'): Float32Array =>
    storyTable(table).map(
      (_, k) => chains.reduce((sum, chain) => sum + (chain[table][k] as number), 0) / chains.length,
    );
  const storyTable = (table: 'emission' | 'transition'): Float32Array => (chains[0] as ChainWeights)[table];
  return { ...storyShape(), emission: mean('emission'), transition: mean('transition') };
}

/** Numbers in 0…1, the same in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** Fisher and Yates. */
function shuffled<T>(given: readonly T[], random: () => number): T[] {
  const list = [...given];
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
  return list;
}

/** What `storyRoleWeights.json` holds after learning from these pages. */
export function storyRolesText(pages: readonly GoldPage[]): string {
  const { emission, transition } = learnStoryRoles(pages);
  return `${JSON.stringify({ emission: packed(emission), transition: packed(transition) })}\n`;
}

function lineExample(page: GoldPage): ChainExample {
  const { lexicon } = lexiconOf(page.text);
  const parts = partsOf(linesOf(page.text), lexicon);
  const words = vocabularyOf(parts.map((part) => part.text));
  return { cues: cuesOf(parts, lexicon, words), labels: goldParts(page, parts).map((part) => part.label) };
}

function storyExamples(page: GoldPage, weights: EngineWeights): ChainExample[] {
  const read = piecesOfPage(page.text, weights);
  const { roles, words } = read;
  const { lexicon } = lexiconOf(page.text);
  const known = goldParts(page, roles.parts);
  const example = (owned: readonly number[], owner: number): ChainExample => ({
    cues: storyCues({ owned, roles, words, lexicon }),
    labels: owned.map((i) => storyLabelIndex(storyLabel(known[i] as GoldPart, owner))),
  });
  const right = page.articles.map((_, owner) =>
    example(
      roles.parts.flatMap((_, i) => (known[i]?.owner === owner ? [i] : [])),
      owner,
    ),
  );
  const found = storiesFound(read, weights).flatMap((owned) => {
    const owner = ownerOf(owned, roles.parts, known);
    return owner < 0 ? [] : [example(owned, owner)];
  });
  return [...right, ...found];
}

/** The stories that the engine makes of a page, as lists of parts: what is foreign in them is to be learnt too. */
function storiesFound(page: Pieces, weights: EngineWeights): readonly (readonly number[])[] {
  const { pieces } = page;
  return storiesOn(page, weights).stories.map((story) =>
    story.pieces.flatMap((k) => {
      const { from, to } = pieces[k] as Piece;
      return Array.from({ length: to - from }, (_, d) => from + d);
    }),
  );
}

/** The article that holds most of a story, if it holds most of its text; else -1. */
function ownerOf(owned: readonly number[], parts: readonly Part[], known: readonly GoldPart[]): number {
  const sizes = new Map<number, number>();
  for (const i of owned) {
    const { owner } = known[i] as GoldPart;
    sizes.set(owner, (sizes.get(owner) ?? 0) + (parts[i] as Part).text.length);
  }
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const [owner, size] = [...sizes].reduce((best, next) => (next[1] > best[1] ? next : best), [-1, 0]);
  return size > MOST * all ? owner : -1;
}

const SAME: Readonly<Partial<Record<Label, StoryLabel>>> = {
  headline: 'headline',
  'headline-more': 'headline-more',
  kicker: 'kicker',
  subheadline: 'subheadline',
  byline: 'byline',
  dateline: 'dateline',
  crosshead: 'crosshead',
  caption: 'caption',
  'caption-more': 'caption',
  credit: 'credit',
  pullquote: 'pullquote',
  jumpline: 'jumpline',
};
const storyLabel = ({ label, owner }: GoldPart, story: number): StoryLabel =>
  owner === story ? (SAME[LABELS[label] as Label] ?? 'body') : 'foreign';
