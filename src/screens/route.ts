/** Where the editor is. `unknown`: an address that names nothing, as it was written. */
export type Route =
  | { readonly screen: 'library' }
  | { readonly screen: 'page'; readonly id: string; readonly article: string | null }
  | { readonly screen: 'export'; readonly page: string | null }
  | { readonly screen: 'settings' }
  | { readonly screen: 'unknown'; readonly address: string };

const decoded = (part: string): string | null => {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
};

/** The route of a location's hash: `#/`, `#/page/ID`, `#/page/ID/a3`, `#/export`, `#/export/ID`, `#/settings`. */
export function parseRoute(hash: string): Route {
  const unknown: Route = { screen: 'unknown', address: hash };
  const [first = '', ...rest] = hash.replace(/^#?\/?/, '').split('/');
  const parts = rest.map(decoded);
  if (parts.includes(null) || parts.includes('') || parts.length > 2) return unknown;
  const [id = null, article = null] = parts;
  if (first === 'page' && id !== null) return { screen: 'page', id, article };
  if (first === 'export' && article === null) return { screen: 'export', page: id };
  if (id !== null) return unknown;
  if (first === '') return { screen: 'library' };
  return first === 'settings' ? { screen: first } : unknown;
}

/** The hash that leads to a route: `parseRoute` of it is the route again. */
export function hashOf(route: Route): string {
  if (route.screen === 'unknown') return route.address;
  if (route.screen === 'library') return '#/';
  const parts: string[] = [route.screen];
  if (route.screen === 'page') parts.push(route.id, ...(route.article === null ? [] : [route.article]));
  if (route.screen === 'export' && route.page !== null) parts.push(route.page);
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}
