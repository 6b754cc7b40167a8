import { defineConfig, mergeConfig } from 'electron-vite'
import base from '../../electron.vite.config'
import { benchFolder } from './bench-folder'

/** The app as it ships, with more entries that share its modules: what the benches call. */
export default defineConfig(
  mergeConfig(base, {
    main: { build: { outDir: `${benchFolder}/out/main` } },
    preload: { build: { outDir: `${benchFolder}/out/preload` } },
    renderer: {
      build: {
        outDir: `${benchFolder}/out/renderer`,
        emptyOutDir: true,
        rolldownOptions: {
          input: {
            index: 'renderer/index.html',
            bench: 'tests/bench/core/page.ts',
            briefing: 'tests/bench/briefing/page.ts',
            join: 'tests/bench/join/page.ts',
            painting: 'tests/bench/network/painting/page.ts',
            export: 'tests/bench/network/export/page.ts',
            layout: 'tests/bench/network/layout/page.ts',
            measures: 'tests/bench/network/measures/page.ts',
          },
          preserveEntrySignatures: 'strict',
          output: { entryFileNames: 'entry/[name].js' },
        },
      },
    },
  }),
)
