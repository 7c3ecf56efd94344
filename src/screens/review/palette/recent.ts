import { browserKeeper, keepText, keptText } from '../../../session/keeper.ts';

const KEY = 'galley.palette-recent';
/** So many entries count as used lately. */
const MOST = 5;

const parsed = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
};

/** Ids of the commands that were last chosen, the last first. */
export function recentIds(): readonly string[] {
  const ids = parsed(keptText(browserKeeper, KEY));
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string').slice(0, MOST) : [];
}

/** Puts an id before those that were chosen earlier. */
export function rememberRecent(id: string): void {
  const ids = [id, ...recentIds().filter((other) => other !== id)].slice(0, MOST);
  keepText(browserKeeper, KEY, JSON.stringify(ids));
}
