const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

const NAMES: Readonly<Record<string, string>> = { Space: 'Space', Enter: '↵', Shift: '⇧' };

/** Keys as they are printed on a keyboard: `$mod+Shift+z` → `Ctrl+⇧+Z`; a sign that needs Shift stands alone. */
export function keyName(keys: string): string {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const mods = parts.slice(0, -1).filter((mod) => mod !== 'Shift' || /^[a-z0-9]$/i.test(key));
  const names = [...mods, key].map((part) => {
    if (part === '$mod') return isMac() ? '⌘' : 'Ctrl';
    return NAMES[part] ?? (part.length === 1 ? part.toUpperCase() : part);
  });
  return names.join('+');
}
