import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Keeper, keepText, keptText } from './keeper.ts';

export const LANGUAGES = ['zh-Hans', 'en'] as const;
/** A language that the interface speaks. */
export type Language = (typeof LANGUAGES)[number];

/** What the editor chose. `auto` and `system`: as the browser, as the system. */
export interface Settings {
  readonly language: 'auto' | Language;
  readonly theme: 'system' | 'light' | 'dark' | 'contrast';
  /** Of the source's text. */
  readonly textSize: 'small' | 'medium' | 'large';
  /** The list of steps beside the articles. */
  readonly history: 'hidden' | 'shown';
  /** Whether active time, keys and clicks are measured. */
  readonly workLog: 'on' | 'off';
}

/** What may be chosen. */
export const CHOICES: { readonly [K in keyof Settings]: readonly Settings[K][] } = {
  language: ['auto', ...LANGUAGES],
  theme: ['system', 'light', 'dark', 'contrast'],
  textSize: ['small', 'medium', 'large'],
  history: ['hidden', 'shown'],
  workLog: ['on', 'off'],
};

export const DEFAULTS: Settings = {
  language: 'auto',
  theme: 'system',
  textSize: 'medium',
  history: 'hidden',
  workLog: 'on',
};

/** Each choice under a key of its own: `public/theme.js` reads the theme before the first paint. */
const KEYS = {
  language: 'galley.language',
  theme: 'galley.theme',
  textSize: 'galley.text-size',
  history: 'galley.history',
  workLog: 'galley.work-log',
} as const;

export interface SettingsState extends Settings {
  /** The language in which the interface is shown. */
  readonly shown: Language;
  choose<K extends keyof Settings>(name: K, value: Settings[K]): void;
}
export type SettingsStore = StoreApi<SettingsState>;

/** The interface's language for a choice: the first of the browser's languages that is spoken, else English. */
export function languageFor(choice: Settings['language'], browser: readonly string[]): Language {
  if (choice !== 'auto') return choice;
  for (const tag of browser) {
    if (/^zh\b/i.test(tag)) return 'zh-Hans';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
}

function kept<K extends keyof Settings>(keeper: Keeper, name: K): Settings[K] {
  const text = keptText(keeper, KEYS[name]);
  return CHOICES[name].find((choice) => choice === text) ?? DEFAULTS[name];
}

function keep<K extends keyof Settings>(keeper: Keeper, name: K, value: Settings[K]): void {
  keepText(keeper, KEYS[name], value === DEFAULTS[name] ? null : value);
}

/** The settings, as kept by `keeper`; values that are none of the choices count as not kept. */
export function createSettings(keeper: Keeper, browser: readonly string[]): SettingsStore {
  const first: Settings = {
    language: kept(keeper, 'language'),
    theme: kept(keeper, 'theme'),
    textSize: kept(keeper, 'textSize'),
    history: kept(keeper, 'history'),
    workLog: kept(keeper, 'workLog'),
  };
  return createStore<SettingsState>((set) => ({
    ...first,
    shown: languageFor(first.language, browser),
    choose: (name, value) => {
      keep(keeper, name, value);
      set((state) => {
        const next = { ...state, [name]: value };
        return { ...next, shown: languageFor(next.language, browser) };
      });
    },
  }));
}
