import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

// The desk is served by the practice server at `/`, so that its addresses need no prefix.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  build: {
    outDir: '../../../dist/desk',
    emptyOutDir: true,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      // Fluent marks its modules for React's server; a browser page has no use for the mark.
      checks: { moduleLevelDirective: false },
    },
  },
});
