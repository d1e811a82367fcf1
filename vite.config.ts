import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const pages = [at('tab/teams.html'), at('tab/outlook.html')].filter((page) => existsSync(page));

// One build of the two pages that live in a host's frame: the Teams tab and the Outlook pane. Addresses inside them
// are relative, so that each may be served under its own path.
export default defineConfig({
  root: at('tab'),
  base: './',
  build: {
    outDir: at('dist/tab'),
    emptyOutDir: true,
    // The pages' policy allows no inline script, and a small asset as a data: address would be one more exception.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: pages,
      // Fluent's files say "use client", which means nothing to a page that is all client.
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
});
