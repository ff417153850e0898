import { defineConfig } from 'vite';

/** Everything is served by Leerlus itself, in files of its own: nothing inline, nothing from elsewhere. */
export default defineConfig({
  // While one works on the pages, the API answers where `npm start` runs it.
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:3000', '/sign-in': 'http://127.0.0.1:3000' } },
  build: {
    target: 'es2022',
    // A picture or a font in a style sheet's text would be a `data:` address, which the policy does not let through.
    assetsInlineLimit: 0,
    sourcemap: true,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
