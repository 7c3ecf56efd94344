import { useEffect, useReducer } from 'react';
import { useStore } from 'zustand';
import type { OpenDesk } from '../../../session/deskState.ts';
import { letterOf } from '../../../session/letter.ts';
import { clockOf, wholeWork } from '../../../session/worklog.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useServices } from '../../services.ts';

/** How often the clock is looked at, in milliseconds. */
const TICK = 1000;

/** Active time on the page, quietly; on hover also keys and clicks, and those of the article in focus. */
export function WorkClock({ place, className }: { readonly place: OpenDesk['place']; readonly className?: string }) {
  const { tools } = useMessages();
  const { worklog } = useServices();
  const measured = useStore(worklog.store, ({ measuring }) => measuring !== null);
  const [, look] = useReducer((n: number) => n + 1, 0);
  useEffect(() => {
    if (!measured) return;
    const timer = setInterval(look, TICK);
    return () => clearInterval(timer);
  }, [measured]);
  if (!measured) return null;
  const entries = worklog.entries();
  const { active, ...page } = wholeWork(entries);
  const own = entries.find(({ article }) => article !== null && article === place.article);
  const lines = [tools.work.page({ time: clockOf(active), ...page })];
  if (own?.article)
    lines.push(tools.work.article({ ...own, letter: letterOf(own.article), time: clockOf(own.active) }));
  return (
    <span
      role="timer"
      aria-label={`${tools.work.label} ${clockOf(active)}`}
      title={lines.join('\n')}
      className={className}
    >
      {clockOf(active)}
    </span>
  );
}
