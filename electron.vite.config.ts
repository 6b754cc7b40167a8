import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { packInPlace } from './vite/pack-in-place'
import { placesData } from './vite/places-data'

// The oldest Electron that CoTerr runs on is the one that scripts/setup/pinned-runtime.mjs names: 33.
const node = 'node20.18'
const chromium = 'chrome130'

export default defineConfig({
  main: {
    build: {
      target: node,
      outDir: 'out/main',
      externalizeDeps: false,
      rolldownOptions: { input: 'electron/main/main.ts', external: ['electron'] },
    },
  },
  preload: {
    build: {
      target: node,
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: 'electron/preload/preload.ts',
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), placesData()],
    worker: { format: 'es', plugins: () => [placesData(), packInPlace()] },
    build: {
      target: chromium,
      minify: true,
      outDir: 'out/renderer',
      rolldownOptions: { input: 'renderer/index.html' },
    },
  },
})
