import { defineConfig } from 'vite';

/** Where the API answers while one works on the pages: where `npm start` runs it. */
const API = 'http://127.0.0.1:3000';

/** Everything is served by Leerlus itself, in files of its own: nothing inline, nothing from elsewhere. */
export default defineConfig({
  server: {
    host: '127.0.0.1',
    proxy: { '/api': API, '/sign-in': API },
  },
  build: {
    target: 'es2022',
    // A picture or a font in a style sheet's text would be a `data:` address, which the policy does not let through.
    assetsInlineLimit: 0,
    sourcemap: true,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // What most pages share comes in one file, not in thirty of a few lines, which compress badly.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'base', minShareCount: 11 }] } } },
  },
});
