import engine from './entry.ts?worker&url';
import searcher from './searcherEntry.ts?worker&url';

/** As much of Trusted Types as is used here; the DOM types do not know them yet, nor do all browsers. */
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** Lets the addresses of our own workers pass, and nothing else. The name stands in the page's security policy. */
function ownAddressOnly(url: string): string {
  if (url !== engine && url !== searcher) throw new TypeError(`not the address of a worker of ours: ${url}`);
  return url;
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
const policy = factory?.createPolicy('galley', { createScriptURL: ownAddressOnly });

const start = (address: string, name: string): Worker =>
  new Worker(policy ? policy.createScriptURL(address) : address, { type: 'module', name });

/** Starts a worker with the engine in it. Throws where the browser lets no worker start. */
export const startEngine = (): Worker => start(engine, 'galley-engine');

/** Starts a worker that searches for one pattern. Throws where the browser lets no worker start. */
export const startSearcher = (): Worker => start(searcher, 'galley-searcher');
