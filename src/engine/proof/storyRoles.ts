import { type ArticleRole, isArticleRole } from '../../domain/span.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { WIRES } from '../lexicon/wires.ts';
import { beginsColumn, isAsWide } from '../lines/hanColumn.ts';
import { isJumpline } from '../lines/jumpline.ts';
import type { Part } from '../lines/part.ts';
import { endsSentence } from '../roles/cues.ts';
import { headChance } from '../roles/headChance.ts';
import { headsNothing } from '../roles/headsNothing.ts';
import { type Label, roleOf } from '../roles/label.ts';
import { headsText } from '../roles/markedHeads.ts';
import { isBracketedName } from '../roles/names.ts';
import type { Roles } from '../roles/roles.ts';
import { isSource } from '../roles/sourceLine.ts';
import { withCaptions, withoutHalves, withPictured } from './captions.ts';
import { withDatelines } from './datelines.ts';
import { withDecks } from './decks.ts';
import { withBlocks } from './displayBlocks.ts';
import { goingOn } from './goingOn.ts';
import { calls, HEADS, withKickers, withoutCalls, withShoutedKickers } from './kickers.ts';
import { withLoneHeads, withLoneLines } from './loneLines.ts';
import { isTitle, oneHeadline } from './oneHeadline.ts';
import { withLineOverByline } from './overBylines.ts';
import { withOverText } from './overText.ts';
import { closingName, signedParts, writes } from './signatures.ts';
import type { StoryParts } from './storyCues.ts';
import { judged, type StoryWeights } from './storyJudges.ts';
import { STORY_LABELS, type StoryLabel, storyLabelIndex } from './storyLabels.ts';
import { partAt } from './storyPart.ts';
import { withWholeLines } from './wholeLines.ts';

/** What a part of a story turns out to be: `furniture` that got into it is none of it. */
export type StoryRole = ArticleRole | 'furniture';

/**
 * The role of each of a story's parts, now that it is known what belongs to it: which of its display lines is the
 * headline, what stands over or under it, who signs.
 */
export function storyRoles(story: StoryParts, weights: StoryWeights): readonly StoryRole[] {
  const { labels, chances } = judged(story, weights);
  const likeliest = withWording(
    story,
    Array.from(labels, (label) => STORY_LABELS[label] as StoryLabel),
  );
  const named = inText(story, withoutCalls(story, likeliest));
  const chance = (k: number, label: StoryLabel): number =>
    (isTitle(label) && headsNothing(partAt(story, k).text)) ||
    (label === 'headline' && ((named[k] === 'kicker' && calls(story, k)) || isSourceOf(story, k))) ||
    (label === 'body' && isDisplay(story, k))
      ? 0
      : (chances[k * STORY_LABELS.length + storyLabelIndex(label)] as number);
  const title = withoutSections(story, oneHeadline(story.owned, named, chance, opensColumn(story, named)));
  const signed = signedParts(story);
  const headed = withDecks(
    story,
    withWholeLines(story, withBlocks(story, withLoneHeads(story, title, signed), chance)),
  );
  const signatures = new Set([...signed, ...closingName(story, headed)]);
  const over = withOverText(story, withoutCaptions(withLineOverByline(story, headed)), signatures);
  const settled = withShoutedKickers(story, withKickers(story, withLoneLines(story, goingOn(story, over))));
  const texts = withSoleText(withPictured(story, withoutHalves(story, withCaptions(story, settled))));
  return withHeadline(story, withDatelines(story, texts)).map((label, k) =>
    signatures.has(k) && (label !== 'credit' || writes(story, k)) ? 'byline' : roleIn(story, k, label),
  );
}

/** What wording had ruled out of the page's labels is none in the story either: what names a writer, whose report it is, what heads. */
const withWording = (story: StoryParts, labels: readonly StoryLabel[]): readonly StoryLabel[] =>
  labels.map((label, k) => {
    if (isSourceOf(story, k)) return 'dateline';
    if (label === 'byline' && isHead(story, k)) return 'crosshead';
    const reports = isBracketedName(partAt(story, k)) || HOUSE.test(partAt(story, k).text);
    return label === 'credit' && reports ? 'byline' : label;
  });

const isSourceOf = (story: StoryParts, k: number): boolean =>
  isSource(partAt(story, k).text) && SOURCED.has(story.page.roles.labels[story.owned[k] as number] as Label);
const SOURCED: ReadonlySet<Label> = new Set(['dateline', 'byline']);

/** Whether the words behind a mark were no writer's on the page. */
const isHead = ({ owned, page: { roles } }: StoryParts, k: number): boolean =>
  roles.labels[owned[k] as number] !== 'byline' && headsText(roles.parts, owned[k] as number);

/** An agency alone, in brackets, reports: a picture's would stand behind its caption. */
const HOUSE = new RegExp(`^\\((?:${WIRES})\\)\\.?$`, 'u');

/** Whether text of one width follows right under a part, which is as wide, or short of it by an indent: its first line, in Chinese. */
const opensColumn =
  ({ owned, page: { roles } }: StoryParts, labels: readonly StoryLabel[]) =>
  (k: number): boolean => {
    const [first, second, third] = [0, 1, 2].map((n) => roles.parts[(owned[k] as number) + n]);
    if (!first || !second || !third || labels[k + 1] !== 'body' || owned[k + 1] !== (owned[k] as number) + 1)
      return false;
    if (second.line.blanks > 0 || !isAsWide(second.line.cells, third.line.cells)) return false;
    return beginsColumn(first.line.cells, second.line.cells);
  };

/** What is less probably a section's name is none, whatever it says. */
const MAYBE_SECTION = 0.005;

/** A series in Latin letters is named in so many units and in capitals. */
const SERIES = /^[^\p{Ll}\u3400-\u9fff]{4,24}$/u;
const namesSeries = (text: string, { series }: Lexicon): boolean => SERIES.test(text) && series.test(text);

/** What papers call a photograph that stands alone, over it; it is no headline of its caption. */
const PICTURES =
  /^[^\p{L}\d]{0,3}(?:[图圖]片?(?:新[闻聞]|[报報][道導]|[说說])|新[闻聞][图圖]片|[图圖][说說].{0,4}|影像.{0,4})[^\p{L}\d]{0,3}$/u;

/**
 * The name of a section that stands among the lines of a headline is none of them: it is the page's. So is that of a
 * series of briefs, though it stand alone.
 */
function withoutSections(
  { owned, page: { roles }, lexicon }: StoryParts,
  labels: readonly StoryLabel[],
): readonly StoryLabel[] {
  const isSection = (k: number): boolean =>
    lexicon.section.test(roles.parts[owned[k] as number]?.text ?? '') &&
    roles.probability(owned[k] as number, 'section-label') > MAYBE_SECTION;
  const isSeries = (k: number): boolean => namesSeries(roles.parts[owned[k] as number]?.text ?? '', lexicon);
  const photo = labels.includes('caption') && !labels.includes('body');
  const isLabel = (k: number): boolean => photo && PICTURES.test(roles.parts[owned[k] as number]?.text ?? '');
  const others = labels.some((label, k) => isTitle(label) && !isSection(k));
  return labels.map((label, k) =>
    isTitle(label) && (isSeries(k) || isLabel(k) || (others && isSection(k))) ? 'furniture' : label,
  );
}

/** Whether the `k`th part was a display line before it was known whose. */
const isDisplay = ({ owned, page: { roles } }: StoryParts, k: number): boolean =>
  headChance(roles, owned[k] as number) > 0.5;

/** Whom a letter is written to, on a line of its own. */
const ADDRESS =
  /^(?:to the editor|dear (?:editor|sirs?|madam)|sirs?|an die redaktion|monsieur le (?:rédacteur|directeur)|señor director|[编編][辑輯](?:同志|先生|老[师師]|部))[:,.!]?$/iu;

/**
 * What stands right under a comma in text is text, whatever it looks like, and so is what follows until the sentence ends;
 * so is whom a letter is written to, and what heads nothing. What announces a notice signs none.
 */
function inText(story: StoryParts, labels: readonly StoryLabel[]): StoryLabel[] {
  const { parts } = story.page.roles;
  const settled = [...labels];
  let open = false;
  story.owned.forEach((i, k) => {
    const [above, part] = [parts[i - 1], parts[i]];
    if (settled[k] === 'dateline' && DATE_OF_TEXT.test(part?.text ?? '')) settled[k] = 'body';
    const under = story.owned[k - 1] === i - 1 && settled[k - 1] === 'body' && part?.line.blanks === 0;
    open = under && (AFTER_COMMA.test(above?.text ?? '') || (open && !endsSentence(above?.text ?? '')));
    const addressed = ADDRESS.test(part?.text ?? '') || headsNothing(part?.text ?? '');
    if (settled[k] === 'byline' && story.lexicon.announces.test(part?.text ?? ''))
      settled[k] = k === 0 ? 'headline' : 'body';
    if ((open || addressed) && HEADS.has(settled[k] as StoryLabel)) settled[k] = 'body';
  });
  return settled;
}

const AFTER_COMMA = /[,、;]$/u;
/** A date and a comma open a Chinese sentence. */
const DATE_OF_TEXT = /^(?:\d{4} ?年 ?)?\d{1,2} ?月 ?\d{1,2} ?日,$/u;

/** What a writer signs and no photographer is a story: where most of it looks like a caption, it is the story's text. */
function withoutCaptions(labels: readonly StoryLabel[]): readonly StoryLabel[] {
  const count = (label: StoryLabel): number => labels.filter((other) => other === label).length;
  const story = count('byline') + count('dateline') > 0 && count('credit') === 0;
  if (!story || count('caption') <= count('body')) return labels;
  return labels.map((label) => (label === 'caption' ? 'body' : label));
}

/** Where a story has no other text, what looks like a quotation is all of it: a poem, a saying. */
function withSoleText(labels: readonly StoryLabel[]): readonly StoryLabel[] {
  if (labels.includes('body') || labels.includes('caption')) return labels;
  return labels.map((label) => (label === 'pullquote' ? 'body' : label));
}

/** A credit in Latin letters is told by its words alone; one in Han may be the end of a sentence. */
const LATIN = /^[^\u3400-\u9fff]+$/u;

/** A reporter who took a photograph: no end of a sentence. */
const TOOK =
  /^[(□■]? ?[\u3400-\u9fff]{0,8}(?:[记記]者|通[讯訊][员員])[: ]?[\u3400-\u9fff·、 ]{2,14}(?:[摄攝](?:影)?|供[图圖])\)?$/u;

/** Who took a photograph, drew or made a table, behind the word for it, on a line of its own. */
const TAKEN_BY =
  /^[(□■]? ?(?:(?:[摄攝]影|漫[画畫]|[插题題制製配绘繪][图圖]|[制製]表)[:/]|[图圖]片?\/) ?[\u3400-\u9fff·、 ]{2,16}(?:\([^()]{2,8}\))?\)?$/u;

/** How a letter begins: who it is written to. */
const SALUTATION = /^[^.]{2,30}[:,]$/u;

/** Whether a part that ends like a credit is one: what a writer signs is none, unless they took the photograph. */
function isCredit({ text, first, last }: Part, label: StoryLabel, { signature }: Lexicon): boolean {
  if (label === 'byline') return TOOK.test(text) || !signature.test(text);
  return LATIN.test(text) || (first && last && (TOOK.test(text) || TAKEN_BY.test(text)));
}

function roleIn({ owned, page: { roles }, lexicon }: StoryParts, k: number, label: StoryLabel): StoryRole {
  const part = roles.parts[owned[k] as number] as Part;
  if (label === 'body' && part.kind === 'label') return 'furniture';
  if (label === 'byline' && SALUTATION.test(part.text) && lexicon.opening.test(part.text)) return 'body';
  if (isJumpline(part.text, lexicon.jumpline)) return 'jumpline';
  if (label === 'headline-more') return 'headline';
  if (part.kind === 'credit' && isCredit(part, label, lexicon)) return 'credit';
  if (label !== 'foreign') return label;
  const role = roleOf(roles.labels[owned[k] as number] as Label);
  return isArticleRole(role) && role !== 'headline' ? role : 'crosshead';
}

const OVER: readonly StoryLabel[] = ['kicker', 'subheadline'];

/** Where a story has display lines but no headline, the last block of those over it is one. */
function withHeadline({ owned, page: { roles } }: StoryParts, labels: readonly StoryLabel[]): readonly StoryLabel[] {
  if (labels.includes('headline')) return labels;
  const heads = labels.flatMap((label, k) => (OVER.includes(label) ? [k] : []));
  const apart = (k: number, n: number): boolean =>
    n === 0 || owned[k] !== (owned[heads[n - 1] as number] as number) + 1 || partBreaks(roles, owned[k] as number);
  const block = heads.slice(Math.max(0, heads.findLastIndex(apart)));
  return labels.map((label, k) => (block.includes(k) ? 'headline' : label));
}

const partBreaks = ({ parts }: Roles, i: number): boolean => (parts[i]?.line.blanks ?? 0) > 0;
