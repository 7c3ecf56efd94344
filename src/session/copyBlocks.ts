import { copyLines } from '../clean/copyLine.ts';
import { joinLines } from '../clean/joinLines.ts';
import { displayHabitsOf, habitsOf } from '../clean/pageHabits.ts';
import type { Article, FieldName } from '../domain/article.ts';
import type { Proof } from '../domain/proof.ts';
import { readingOrder } from '../domain/readingOrder.ts';
import type { ArticleRole, Range } from '../domain/span.ts';
import type { CopyBlock } from './copyPlaces.ts';

/** The display lines, and the field that each speaks for. */
const HEADS = [
  ['kicker', 'kicker'],
  ['headline', 'title'],
  ['subheadline', 'subtitle'],
] as const satisfies readonly (readonly [ArticleRole, FieldName])[];

/** Several ranges read as one line of text; `null` where there is nothing to read. */
export function blockOf(proof: Proof, ranges: readonly Range[], role: ArticleRole): CopyBlock | null {
  const lines = ranges.flatMap((range) => copyLines(proof.page.text, range, proof.corrections));
  const first = lines[0];
  if (!first) return null;
  const habits = HEADS.some(([head]) => head === role) ? displayHabitsOf(proof.page) : habitsOf(proof.page);
  return { role, at: first.start, ...joinLines(proof.page.text, lines, habits) };
}

/** What an article's spans of one role read together, as a headline over several lines does. */
export function displayBlock(proof: Proof, article: Article, role: ArticleRole): CopyBlock | null {
  const spans = readingOrder(proof, article).filter((span) => span.role === role);
  return blockOf(proof, spans, role);
}

/** The display lines that stand in an article's copy: what was typed over does not. */
export function headBlocks(proof: Proof, article: Article): CopyBlock[] {
  return HEADS.filter(([, field]) => !(field in article.overrides))
    .map(([role]) => displayBlock(proof, article, role))
    .filter((block) => block !== null && block.text.trim() !== '') as CopyBlock[];
}

/** What a range of the source reads in clean copy: lines joined, corrections made. Empty where nothing can be seen. */
export const readingOf = (proof: Proof, range: Range): string => blockOf(proof, [range], 'body')?.text ?? '';
