import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * What the built app may do: run its own scripts, use its own styles and pictures, fetch its own files (the sample
 * pages), start its own workers. No inline code, no eval, no other host. Two Trusted Types policies exist: `galley`
 * (addresses of our own workers) and none by anybody else.
 */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types galley',
].join('; ');

/** Of these, only the policy itself can also stand in the page; `frame-ancestors` works as a header alone. */
const HEADERS = {
  'Content-Security-Policy': `${CSP}; frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Puts the policy into the built page, so that it holds on any server. The dev server needs inline scripts for HMR. */
function policyInPage(): Plugin {
  return {
    name: 'galley-policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: CSP }, injectTo: 'head-prepend' },
    ],
  };
}

/** The first that have both `Intl.Segmenter` and `light-dark()`: nothing is rewritten for older ones, as they could not run. */
const BROWSERS = ['chrome123', 'edge123', 'firefox125', 'safari17.5'];

export default defineConfig(({ isSsrBuild }) => ({
  base: './',
  // Routes live behind `#`, so a path that names no file is an error, not the app.
  appType: 'mpa',
  plugins: isSsrBuild ? [] : [react(), policyInPage()],
  publicDir: isSsrBuild ? false : 'public',
  build: {
    target: isSsrBuild ? 'node20' : BROWSERS,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // scripts/size.mjs weighs what matters: the first download.
    reportCompressedSize: false,
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
  },
  worker: { format: 'es' },
  ssr: { noExternal: true },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true, headers: HEADERS },
  server: { host: '127.0.0.1', port: 5173 },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
    environment: 'node',
    pool: 'threads',
    // The default leaves one core free, which on two is half of them.
    maxWorkers: availableParallelism(),
    // Against what hangs, and no measure of speed: a machine with other work may take ten times as long as one without.
    testTimeout: 60_000,
  },
}));
