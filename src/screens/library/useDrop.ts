import { useEffect, useRef, useState } from 'react';
import type { Brought } from '../../session/importItem.ts';
import { droppedFiles } from './droppedFiles.ts';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Catches files dropped anywhere on the window; without that the browser would leave the app and show the file. */
export function useDrop(onFiles: (files: readonly Brought[]) => void): boolean {
  const [over, setOver] = useState(false);
  const told = useRef(onFiles);
  told.current = onFiles;
  useEffect(() => {
    const listening = new AbortController();
    const on = <K extends 'dragover' | 'dragleave' | 'drop'>(name: K, heard: (event: DragEvent) => void) =>
      window.addEventListener(name, heard, { signal: listening.signal });
    on('dragover', (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    });
    on('dragleave', (event) => {
      if (event.relatedTarget === null) setOver(false);
    });
    on('drop', (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) void droppedFiles(event.dataTransfer).then((files) => told.current(files));
    });
    return () => listening.abort();
  }, []);
  return over;
}
