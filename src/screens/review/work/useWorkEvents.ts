import { useEffect } from 'react';
import { isComposing } from '../../../ui/composing.ts';
import { useServices } from '../../services.ts';

/** Moves of the pointer and turns of the wheel tell no more than that somebody is there: once a second is enough. */
const MOVE_EVERY = 1000;
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock']);

/**
 * Counts keys and clicks, and notices that somebody is there, for as long as the screen stands. Which keys they are is
 * not looked at, but for modifiers and a key held down, which are no presses of their own.
 */
export function useWorkEvents(): void {
  const { worklog } = useServices();
  useEffect(() => {
    let moved = 0;
    const onKey = (event: KeyboardEvent) => {
      if (!event.repeat && (isComposing(event) || !MODIFIERS.has(event.key))) worklog.note({ kind: 'key' });
    };
    const onClick = () => worklog.note({ kind: 'click' });
    const onMove = ({ timeStamp }: Event) => {
      if (timeStamp - moved < MOVE_EVERY) return;
      moved = timeStamp;
      worklog.note({ kind: 'move' });
    };
    const onHidden = () => document.visibilityState === 'hidden' && worklog.note({ kind: 'hidden' });
    const quiet = { capture: true, passive: true };
    const listened: readonly (readonly [string, (event: never) => void])[] = [
      ['keydown', onKey],
      ['pointerdown', onClick],
      ['pointermove', onMove],
      ['wheel', onMove],
    ];
    for (const [name, listen] of listened) window.addEventListener(name, listen as EventListener, quiet);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      for (const [name, listen] of listened) window.removeEventListener(name, listen as EventListener, quiet);
      document.removeEventListener('visibilitychange', onHidden);
    };
  }, [worklog]);
}
