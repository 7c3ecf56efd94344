import { useMemo, useSyncExternalStore } from 'react';
import { hashOf, parseRoute, type Route } from './route.ts';

function onHash(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** The route of the window's address; the component is drawn anew when it changes. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(onHash, () => window.location.hash);
  return useMemo(() => parseRoute(hash), [hash]);
}

/** Goes to a route. The browser's back button leads back. */
export function go(route: Route): void {
  window.location.hash = hashOf(route);
}
