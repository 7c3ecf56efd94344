/** The settings. */
export const settingsEn = {
  title: 'Settings',
  language: 'Language of the interface',
  languages: { auto: 'Same as the browser', 'zh-Hans': '简体中文', en: 'English' },
  theme: 'Theme',
  themes: { system: 'Same as the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  textSize: 'Size of the source text',
  textSizes: { small: 'Small', medium: 'Medium', large: 'Large' },
  appearance: 'Appearance',
  storage: 'Storage',
  storageText: 'Pages and every step of your work are kept in this browser, on this computer.',
  persisted: 'Lasting: the browser will not clear it on its own.',
  notPersisted: 'Not lasting: the browser may clear it when the disk runs short.',
  persist: 'Ask the browser to keep it',
  persistRefused: 'The browser would not promise. It often does so once a site is used regularly or installed.',
  usage: ({ used, quota }: { used: string; quota: string }) => `${used} of ${quota} used`,
  storageUnknown: 'The browser does not say how much is used.',
};
