import { visibleIn } from '../domain/homeless.ts';
import { isSettled } from '../domain/page.ts';
import { spans } from '../domain/partition.ts';
import type { Proof } from '../domain/proof.ts';

/** What an export holds and what it leaves out, so that the editor is told before it is handed over. */
export interface ExportSummary {
  /** Pages and articles that are written. */
  readonly pages: number;
  readonly articles: number;
  /** Pages and articles left out because nobody has approved them. */
  readonly pagesLeftOut: number;
  readonly articlesLeftOut: number;
  /** Pages that are written although nobody has approved them (or found them empty). */
  readonly unapproved: number;
  /** Pages that are written and hold no article, though nobody has found them empty. */
  readonly undivided: number;
  /** Characters without a home on the pages written, white space not counted, and the pages they stand on. A clean archive leaves them out; records hold them. */
  readonly homeless: { readonly characters: number; readonly pages: number };
  /** The same for furniture. */
  readonly furniture: { readonly characters: number; readonly pages: number };
}

function visibleOf(proof: Proof, owner: 'furniture' | 'unassigned'): number {
  const own = spans(proof).filter((span) => span.owner === owner);
  return own.reduce((sum, { start, end }) => sum + visibleIn(proof.page.text, start, end), 0);
}

function tally(proofs: readonly Proof[], owner: 'furniture' | 'unassigned'): { characters: number; pages: number } {
  const counts = proofs.map((proof) => visibleOf(proof, owner)).filter((count) => count > 0);
  return { characters: counts.reduce((sum, count) => sum + count, 0), pages: counts.length };
}

const articlesOf = (proofs: readonly Proof[]): number => proofs.reduce((sum, { articles }) => sum + articles.length, 0);

/** Over all pages asked for, those written, and the number of articles written. */
export function summaryOf(asked: readonly Proof[], written: readonly Proof[], articles: number): ExportSummary {
  return {
    pages: written.length,
    articles,
    pagesLeftOut: asked.length - written.length,
    articlesLeftOut: articlesOf(asked) - articles,
    unapproved: written.filter(({ fields }) => !isSettled(fields)).length,
    undivided: written.filter(({ articles: own, fields }) => own.length === 0 && fields.review !== 'empty').length,
    homeless: tally(written, 'unassigned'),
    furniture: tally(written, 'furniture'),
  };
}
