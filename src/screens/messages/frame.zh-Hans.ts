import type { frameEn } from './frame.en.ts';
import type { Shape } from './shape.ts';

/** 各屏共用的外框。 */
export const frameZh: Shape<typeof frameEn> = {
  product: 'Galley',
  navigation: '各屏',
  skip: '跳到内容',
  library: '版面库',
  export: '导出',
  settings: '设置',
  close: '关闭',
  cancel: '取消',
  retry: '重试',
  loading: '正在载入…',
  unknownRoute: ({ address }) => `没有“${address}”这个地址，这里是版面库。`,
  leftUnsaved: ({ name }) => `“${name}”最后几步还没存到磁盘，本标签页不关就不会丢。`,
  goThere: '去看',
  faultTitle: '这一屏出了故障。',
  faultText: '这是程序的错，不是您的错。先前保存的一切都还在版面库里。',
  faultReload: '重新载入 Galley',
  faultLibrary: '回到版面库',
};
