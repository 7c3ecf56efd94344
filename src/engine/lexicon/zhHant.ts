import { hanLexicon } from './han.ts';

export const zhHant = hanLexicon(
  'zh-Hant',
  '國學會這來時說對發經過還進產務動員業東車長門問見書報訊電華記實現設義總辦單廳縣專場統級組織勞農歷際濟團關網億萬與從眾優傳體勢區醫協',
);
