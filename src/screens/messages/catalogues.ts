import type { Language } from '../../session/settings.ts';
import { en, type Messages } from './en.ts';
import { zhHans } from './zh-Hans.ts';

/** The catalogue of each interface language. */
export const CATALOGUES: Readonly<Record<Language, Messages>> = { en, 'zh-Hans': zhHans };
