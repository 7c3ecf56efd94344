import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Language, SettingsStore } from '../../session/settings.ts';
import { CATALOGUES } from './catalogues.ts';
import type { Messages } from './en.ts';
import { type Formats, formatsFor } from './formats.ts';

interface Words {
  readonly messages: Messages;
  readonly formats: Formats;
  readonly language: Language;
}

const Context = createContext<Words | null>(null);

/** Gives all below it the words of the chosen language, and tells the document which one that is. */
export function MessagesProvider({ settings, children }: { settings: SettingsStore; children: ReactNode }) {
  const language = useStore(settings, (state) => state.shown);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const words = useMemo(
    () => ({ messages: CATALOGUES[language], formats: formatsFor(language), language }),
    [language],
  );
  return <Context value={words}>{children}</Context>;
}

function useWords(): Words {
  const words = useContext(Context);
  if (!words) throw new Error('useMessages needs a MessagesProvider above it');
  return words;
}

/** The catalogue of the interface's language; a component that uses it is drawn anew when the language changes. */
export const useMessages = (): Messages => useWords().messages;

/** Dates, sizes and names of languages as the interface's language writes them. */
export const useFormats = (): Formats => useWords().formats;
