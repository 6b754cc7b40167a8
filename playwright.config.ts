import { defineConfig } from '@playwright/test'

/** Two runs may share a computer without a screen (scripts/test/end-to-end.mjs): each writes by itself. */
const part = process.env['COTERR_E2E_PART'] ?? '1'

/** End to end in real Electron: each test starts the built app itself, on a profile of its own. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: `test-results/e2e-${part}`,
  // One window at a time on a screen: they would share its focus.
  workers: 1,
  fullyParallel: false,
  // A test that passes the second time has found something.
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  globalTimeout: 30 * 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: `test-results/e2e-${part}.json` }]],
  use: { actionTimeout: 15_000, trace: 'retain-on-failure' },
})
