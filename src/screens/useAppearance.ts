import { useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import type { SettingsStore } from '../session/settings.ts';

/** Keeps theme and text size of the document as the settings say. */
export function useAppearance(settings: SettingsStore): void {
  const theme = useStore(settings, (state) => state.theme);
  const textSize = useStore(settings, (state) => state.textSize);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
    dataset['textSize'] = textSize;
  }, [theme, textSize]);
}
