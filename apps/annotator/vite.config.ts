import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';

/** The page takes nothing from elsewhere and sends nothing anywhere; the dev server needs more. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** The app works offline after the first visit; a new version waits until the annotator takes it. */
const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: false,
  manifest: {
    name: 'Công văn',
    short_name: 'Công văn',
    description: 'Gắn nhãn văn bản hành chính tiếng Việt / Tag Vietnamese government prose',
    lang: 'vi',
    display: 'standalone',
    background_color: '#f6f5f2',
    theme_color: '#0b5cad',
    icons: [
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  },
  workbox: {
    globPatterns: ['**/*.{js,css,html,svg,png,wasm}', '**/*-{vietnamese,latin,latin-ext}-*.woff2'],
    maximumFileSizeToCacheInBytes: 16 * 2 ** 20,
  },
});

export default defineConfig({
  base: './',
  plugins: [svelte(), contentSecurityPolicy(), offline],
  build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 },
  worker: { format: 'es' },
  // The browser keeps projects by origin, so another port would show none of them.
  preview: { port: 4173, strictPort: true, open: process.stdout.isTTY === true },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['{src,test}/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['e2e/**/*.test.ts'],
          globalSetup: 'e2e/serve.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
