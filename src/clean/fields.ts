import type { Article, ArticleFields } from '../domain/article.ts';
import type { Proof } from '../domain/proof.ts';
import { readingOrder } from '../domain/readingOrder.ts';
import type { ArticleRole, ArticleSpan } from '../domain/span.ts';
import { bylineParts } from './bylineParts.ts';
import { type CopyLine, copyLines, lineText } from './copyLine.ts';
import { readDateline } from './dateline.ts';
import { withLetters } from './glyphs.ts';
import { joinLines } from './joinLines.ts';
import { agencyIn, type Names, namesIn } from './names.ts';
import { displayHabitsOf, habitsOf } from './pageHabits.ts';
import { sectionName } from './sectionName.ts';

const linesOf = (proof: Proof, spans: readonly ArticleSpan[], role: ArticleRole): CopyLine[] =>
  spans.filter((span) => span.role === role).flatMap((span) => copyLines(proof.page.text, span, proof.corrections));

/** Several lines, or several spans, of a headline are one title. */
function displayText(proof: Proof, spans: readonly ArticleSpan[], role: ArticleRole): string | null {
  const { text } = joinLines(proof.page.text, linesOf(proof, spans, role), displayHabitsOf(proof.page));
  return text.trim() === '' ? null : text.trim();
}

function partsOf(proof: Proof, spans: readonly ArticleSpan[], role: ArticleRole): string[] {
  return bylineParts(
    spans
      .filter((span) => span.role === role)
      .map((span) =>
        copyLines(proof.page.text, span, proof.corrections).map((line) =>
          withLetters(lineText(proof.page.text, line), habitsOf(proof.page)),
        ),
      ),
  );
}

/** A dateline may name its writer: `本报讯（记者 张三）`. */
const writersIn = (dateline: string): string => /[（(〔【](.*)$/su.exec(dateline)?.[1] ?? '';

function spokenNames(bylines: readonly string[], credits: readonly string[], dateline: string): Names {
  const all = [
    ...bylines.map((text) => namesIn(text, 'byline')),
    ...(/记者|記者|通[讯訊]/u.test(writersIn(dateline)) ? [namesIn(writersIn(dateline), 'byline')] : []),
    ...credits.map((text) => namesIn(text, 'credit')),
  ];
  return {
    authors: [...new Set(all.flatMap((names) => names.authors))],
    photographers: [...new Set(all.flatMap((names) => names.photographers))],
  };
}

/** What an article's spans say of its fields, corrections applied and the editor's overrides not. */
export function spokenFields(proof: Proof, article: Article): ArticleFields {
  const spans = readingOrder(proof, article);
  const bylines = partsOf(proof, spans, 'byline');
  const credits = partsOf(proof, spans, 'credit');
  const dateline = partsOf(proof, spans, 'dateline').join('');
  return {
    title: displayText(proof, spans, 'headline'),
    kicker: displayText(proof, spans, 'kicker'),
    subtitle: displayText(proof, spans, 'subheadline'),
    section: sectionName(proof, article.label),
    ...spokenNames(bylines, credits, dateline),
    agency: agencyIn([dateline, ...bylines].join(' ')),
    dateline: readDateline(dateline),
  };
}

/** An article's fields as they stand: what the editor typed over, else what its spans say. */
export function fieldsOf(proof: Proof, article: Article): ArticleFields {
  return { ...spokenFields(proof, article), ...article.overrides };
}
