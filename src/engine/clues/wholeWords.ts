import type { Piece } from '../runs/piece.ts';
import { coveredBy } from '../stories/crumbs.ts';
import { bandPlace, REACH } from '../stories/likeness.ts';
import { topicLikeness } from '../stories/pieceTopics.ts';
import type { View } from './groupView.ts';

const WORDS = [
  'words-covered',
  'crumbs-covered',
  'words-covered-elsewhere',
  'cohesion',
  'cohesion-least',
  'cohesion-outside',
] as const;
const TOPICS = ['topic-least-cut', 'topic-least-piece', 'topic-of-heads', 'topic-above', 'topic-below'] as const;

/** What the pieces of a group say: the same words, and the same topics. */
export const WORD_CLUES = [...WORDS, ...TOPICS] as const;

export const wordClues = (view: View): readonly number[] => [...headWords(view), ...cohesions(view), ...topics(view)];

/** How much of what the headlines say the texts say, and how much the best other text would. */
function headWords({ page, texts, heads, inside }: View): readonly number[] {
  if (heads.length === 0 || texts.length === 0) return [-1, -1, -1];
  const { likeness, crumbs, pieces } = page;
  const covered = (bags: readonly ReadonlySet<number>[], weight: (member: number) => number): number => {
    const said = new Set(heads.flatMap((k) => [...(bags[k] as ReadonlySet<number>)]));
    return coveredBy(
      said,
      texts.map((k) => bags[k] as ReadonlySet<number>),
      weight,
    );
  };
  let elsewhere = 0;
  for (const h of heads)
    for (let b = Math.max(0, h - REACH); b <= h + REACH && b < pieces.length; b++)
      if (!inside.has(b) && (pieces[b] as Piece).kind === 'text')
        elsewhere = Math.max(elsewhere, likeness.coverages[bandPlace(h, b)] as number);
  return [
    covered(likeness.bags, (word) => page.words.weight[word] as number),
    covered(crumbs.bags, crumbs.weight),
    elsewhere,
  ];
}

/** How like each text is to the one of the group that it is most like, and how like any is to a text outside. */
function cohesions({ page: { pieces, likeness }, texts, inside }: View): readonly number[] {
  const { cosines } = likeness;
  const bests: number[] = [];
  let outside = 0;
  for (const a of texts) {
    let own = -1;
    for (let b = Math.max(0, a - REACH); b <= a + REACH && b < pieces.length; b++) {
      if (a === b || (pieces[b] as Piece).kind !== 'text') continue;
      const like = cosines[bandPlace(a, b)] as number;
      if (inside.has(b)) own = Math.max(own, like);
      else outside = Math.max(outside, like);
    }
    if (own >= 0) bests.push(own);
  }
  if (bests.length === 0) return [-1, -1, outside];
  return [bests.reduce((sum, best) => sum + best, 0) / bests.length, Math.min(...bests), outside];
}

/** How like the topics of the texts are on both sides of any cut, and those of the texts around. */
function topics(view: View): readonly number[] {
  const { page, texts, heads, group } = view;
  const like = (x: readonly number[], y: readonly number[]): number => topicLikeness(page.topics, x, y);
  const cuts = texts.slice(1).map((_, i) => like(texts.slice(0, i + 1), texts.slice(i + 1)));
  const pieces =
    texts.length < 3
      ? []
      : texts.map((k) =>
          like(
            [k],
            texts.filter((other) => other !== k),
          ),
        );
  const first = group.ids[0] as number;
  const last = group.ids.at(-1) as number;
  const around = (k: number): number => (page.pieces[k]?.kind === 'text' ? like([k], texts) : -1);
  return [
    Math.min(1, ...cuts),
    Math.min(1, ...pieces),
    heads.length > 0 ? like(heads, texts) : -1,
    around(first - 1),
    around(last + 1),
  ];
}
