import address from './entry.ts?worker&url';

/** As much of Trusted Types as is used here; the DOM types do not know them yet, nor do all browsers. */
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** Lets the address of our own worker pass, and nothing else. The name stands in the page's security policy. */
function ownAddressOnly(url: string): string {
  if (url !== address) throw new TypeError(`not the address of the engine: ${url}`);
  return url;
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
const policy = factory?.createPolicy('galley', { createScriptURL: ownAddressOnly });

/** Starts a worker with the engine in it. Throws where the browser lets no worker start. */
export const startEngine = (): Worker =>
  new Worker(policy ? policy.createScriptURL(address) : address, { type: 'module', name: 'galley-engine' });
