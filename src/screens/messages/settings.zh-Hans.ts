import type { settingsEn } from './settings.en.ts';
import type { Shape } from './shape.ts';

/** 设置。 */
export const settingsZh: Shape<typeof settingsEn> = {
  title: '设置',
  language: '界面语言',
  languages: { auto: '跟随浏览器', 'zh-Hans': '简体中文', en: 'English' },
  theme: '明暗',
  themes: { system: '跟随系统', light: '浅色', dark: '深色', contrast: '高对比度' },
  textSize: '原文字号',
  textSizes: { small: '小', medium: '中', large: '大' },
  appearance: '外观',
  storage: '存储',
  storageText: '版面和每一步修改都存在这台电脑的这个浏览器里。',
  persisted: '长期保存：浏览器不会自行清除。',
  notPersisted: '非长期保存：磁盘不足时浏览器可能清除。',
  persist: '请浏览器长期保存',
  persistRefused: '浏览器没有答应。经常使用或安装本站之后，往往就会答应。',
  usage: ({ used, quota }) => `已用 ${used}，共 ${quota}`,
  storageUnknown: '浏览器没有说明用了多少。',
};
