import { useEffect } from 'react';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** Catches what is pasted outside any field: text, or files copied in a file manager. */
export function usePaste(on: boolean, onText: (text: string) => void, onFiles: (files: File[]) => void): void {
  useEffect(() => {
    if (!on) return;
    const heard = (event: ClipboardEvent) => {
      if (isField(event.target)) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (files.length > 0) onFiles(files);
      else if (text.trim() !== '') onText(text);
      else return;
      event.preventDefault();
    };
    window.addEventListener('paste', heard);
    return () => window.removeEventListener('paste', heard);
  });
}
