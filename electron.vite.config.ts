import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// One build of four programs: the main process, the service process, the preload script and the window. Packages in
// `dependencies` stay outside (better-sqlite3 brings a binary), the window's packages are bundled.
export default defineConfig({
  main: {
    build: {
      outDir: 'dist/app/main',
      rolldownOptions: {
        input: { main: 'electron/main.ts', service: 'electron/service.ts' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'dist/app/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: 'electron/preload.ts' },
        // A sandboxed preload script cannot be an ES module.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    plugins: [react(), tailwindcss()],
    build: {
      outDir: 'dist/app/renderer',
      // Fonts and pictures stay files: the content security policy allows no data: for them.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: 'renderer/index.html' },
    },
  },
});
