import { describe, expect, it } from 'vitest';
import type { Article, ArticleFields } from '../domain/article.ts';
import type { Proof } from '../domain/proof.ts';
import { marked } from '../testing/marked.ts';
import { fieldsOf, spokenFields } from './fields.ts';

const first = (proof: Proof): Article => proof.articles[0] as Article;
const spoken = (text: string): ArticleFields => {
  const proof = marked(text);
  return spokenFields(proof, first(proof));
};

describe('spokenFields', () => {
  it('reads every field from the spans that speak of it', () => {
    expect(
      spoken(
        '‹kicker›渡城航运工会\n‹headline›夜班船员有了\n歇脚屋\n‹dateline›本报渡城3月5日电‹byline›（记者 苗青禾）‹body›船靠岸了。',
      ),
    ).toEqual({
      title: '夜班船员有了歇脚屋',
      kicker: '渡城航运工会',
      subtitle: null,
      section: null,
      authors: ['苗青禾'],
      photographers: [],
      agency: null,
      dateline: { place: '渡城', date: '3月5日' },
    });
  });

  it.each([
    ['‹headline›船员升舵工 工会\n奖两千‹body›文', '船员升舵工 工会奖两千'],
    ['‹headline›渡\n口\n夜\n话‹body›文', '渡口夜话'],
    ['‹headline›Ferry strike\nends at dawn‹body›Text', 'Ferry strike ends at dawn'],
    ['‹headline›夜班船‹body›文字\n‹headline›开航‹body›文', '夜班船开航'],
    ['‹headline›Town hall re-\nopened‹body›Text that the town and the river have of the hall.', 'Town hall re-opened'],
    ['‹body›没有标题。', null],
  ])('the title of %j', (text, title) => {
    expect(spoken(text).title).toBe(title);
  });

  it('puts a byline together that a line or other text cut', () => {
    expect(spoken('‹body›一‹byline›（记者苗青‹body›二三四‹byline›禾、于得水）').authors).toEqual(['苗青禾', '于得水']);
    expect(spoken('‹byline›本报记者 苗青\n禾‹body›文').authors).toEqual(['苗青禾']);
  });

  it('puts one together that breaks off in a conjunction or an agency', () => {
    expect(spoken('‹byline›By NORA QUILL AND‹body›Text.‹byline›IDA MOSS').authors).toEqual(['Nora Quill', 'Ida Moss']);
    expect(spoken('‹byline›By Nora Quill Associated‹body›Text.‹byline›Press').authors).toEqual(['Nora Quill']);
  });

  it('keeps bylines apart that each open anew', () => {
    expect(spoken('‹byline›By Nora Quill‹body›Text.\n‹byline›By Ida Moss').authors).toEqual(['Nora Quill', 'Ida Moss']);
  });

  it('finds the writer that a dateline names', () => {
    expect(spoken('‹dateline›本报讯（记者 苗青禾 通讯员 于得水）‹body›文').authors).toEqual(['苗青禾', '于得水']);
  });

  it('names who took the picture, each once', () => {
    expect(spoken('‹caption›图为渡口。‹credit›□苗青禾 摄\n‹body›文‹credit›苗青禾/摄').photographers).toEqual([
      '苗青禾',
    ]);
  });
});

describe('fieldsOf', () => {
  const proof = marked('‹headline›Old title‹byline›By Nora Quill‹body›Text.');
  it('lets what the editor typed go over what spans say, null and empty lists included', () => {
    const article = { ...first(proof), overrides: { title: 'New title', authors: [] } };
    expect(fieldsOf(proof, article)).toMatchObject({ title: 'New title', authors: [] });
    expect(fieldsOf(proof, { ...article, overrides: { title: null } })).toMatchObject({
      title: null,
      authors: ['Nora Quill'],
    });
  });
  it('reads the text as corrected', () => {
    const corrected = { ...proof, corrections: [{ start: 0, end: 3, text: 'Gold' }] };
    expect(fieldsOf(corrected, first(corrected)).title).toBe('Gold title');
  });
});
