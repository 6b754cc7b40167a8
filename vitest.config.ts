import { defineConfig } from 'vitest/config'
import { placesData } from './vite/places-data'

export default defineConfig({
  plugins: [placesData()],
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/bench/**', 'node_modules/**'],
    environment: 'node',
    testTimeout: 60_000,
    // Many wait for a disk or a socket: one worker a processor, where vitest would leave one of two idle.
    maxWorkers: '100%',
  },
})
