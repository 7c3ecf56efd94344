import { hanLexicon } from './han.ts';

export const zhHans = hanLexicon(
  'zh-Hans',
  '国学会这来时说对发经过还进产务动员业东车长门问见书报讯电华记实现设义总办单厅县专场统级组织劳农历际济团关网亿万与从众优传体势区医华协',
);
