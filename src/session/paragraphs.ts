import { type Paragraph, paragraphsOf } from '../clean/paragraphs.ts';
import type { Article } from '../domain/article.ts';
import { skipSpace } from '../domain/characters.ts';
import type { ParagraphKind } from '../domain/correction.ts';
import { applyEdit } from '../domain/edits/applyEdit.ts';
import type { SetParagraph } from '../domain/edits/edit.ts';
import { articleAt } from '../domain/partition.ts';
import { articleOf, type Proof } from '../domain/proof.ts';
import { isRefusal, type RefusalCode } from '../domain/refusal.ts';

const known = new WeakMap<Proof, Map<Article, readonly Paragraph[]>>();

/** An article's paragraphs, worked out once for each proof: its card, its caret and its commands all ask for them. */
export function paragraphsIn(proof: Proof, article: Article): readonly Paragraph[] {
  const all = known.get(proof) ?? new Map<Article, readonly Paragraph[]>();
  known.set(proof, all);
  const paragraphs = all.get(article) ?? paragraphsOf(proof, article);
  all.set(article, paragraphs);
  return paragraphs;
}

const articleHere = (proof: Proof, at: number): Article | undefined => {
  const id = articleAt(proof, at);
  return id === null ? undefined : articleOf(proof, id);
};

/** Whether a paragraph begins at `at` once the edit has been made. */
function beginsAfter(proof: Proof, article: Article, edit: SetParagraph, at: number): boolean | null {
  const next = applyEdit(proof, edit);
  const changed = isRefusal(next) ? undefined : articleOf(next, article.id);
  if (isRefusal(next) || !changed) return null;
  return paragraphsIn(next, changed).some((paragraph) => paragraph.at === at);
}

/**
 * The edit that makes a paragraph begin, or not begin, at `at`: an earlier word of the editor's is taken back where that
 * is enough; `null` where neither has the effect (two roles, a caption between them).
 */
function paragraphEdit(proof: Proof, article: Article, at: number, kind: ParagraphKind): SetParagraph | null {
  const said = proof.overrides.some((override) => override.at === at && override.kind !== kind);
  const edits: SetParagraph[] = [{ kind: 'set-paragraph', at, break: kind }];
  if (said) edits.unshift({ kind: 'set-paragraph', at, break: null });
  return edits.find((edit) => beginsAfter(proof, article, edit, at) === (kind === 'break')) ?? null;
}

/** The first visible character from `at` on, for white space belongs to the text before it. */
const visibleFrom = (text: string, at: number): number => skipSpace(text, at, text.length);

/** The edit that lets a paragraph begin with the first visible character from `at` on; `null` if one does already. */
export function breakEdit(proof: Proof, at: number): SetParagraph | null {
  const from = visibleFrom(proof.page.text, at);
  const article = articleHere(proof, from);
  if (!article || paragraphsIn(proof, article).some((paragraph) => paragraph.at === from)) return null;
  return paragraphEdit(proof, article, from, 'break');
}

/** Why no paragraph can begin there: a correction is one piece of its paragraph's text. */
export function breakRefused({ page, corrections }: Proof, at: number): RefusalCode | null {
  const from = visibleFrom(page.text, at);
  return corrections.some(({ start, end }) => start < from && from < end) ? 'cuts-a-correction' : null;
}

/** The paragraph that holds a source offset. */
function paragraphAt(paragraphs: readonly Paragraph[], at: number): Paragraph | undefined {
  const holds = ({ runs }: Paragraph, reach: number) => runs.some(({ start, end }) => start <= at && at < end + reach);
  return paragraphs.find((paragraph) => holds(paragraph, 0)) ?? paragraphs.find((paragraph) => holds(paragraph, 1));
}

/** The edit that joins the paragraph at `at` to the one before it; `null` where they cannot be one. */
export function joinEdit(proof: Proof, at: number): SetParagraph | null {
  const article = articleHere(proof, at);
  const paragraph = article && paragraphAt(paragraphsIn(proof, article), at);
  return article && paragraph ? paragraphEdit(proof, article, paragraph.at, 'join') : null;
}
