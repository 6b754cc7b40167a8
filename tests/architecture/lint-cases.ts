/** A snippet that one rule must report in `file`, and must not report in `allowedIn`. */
export interface LintCase {
  readonly rule: string
  readonly file: string
  readonly code: string
  readonly allowedIn?: string
}

const ui = 'renderer/ui/actor/actor-panel.tsx'

/** Rules that read the syntax alone: the files need not exist. */
export const syntaxCases: readonly LintCase[] = [
  {
    rule: 'house/no-default-export',
    file: 'shared/model/actor.ts',
    code: 'export default 1',
    allowedIn: 'vitest.config.ts',
  },
  {
    rule: 'house/no-default-export',
    file: 'scripts/set-up.mjs',
    code: 'const a = 1\nexport { a as default }',
  },
  {
    rule: 'house/no-re-export',
    file: 'shared/model/all.ts',
    code: "export * from './actor'",
  },
  {
    rule: 'house/no-re-export',
    file: 'shared/model/all.ts',
    code: "export { actorFields } from './actor'",
  },
  {
    rule: 'house/no-raw-ipc-main',
    file: 'electron/main/files.ts',
    code: "import { ipcMain } from 'electron'\nipcMain.handle('x', () => 1)",
    allowedIn: 'electron/main/handle.ts',
  },
  {
    rule: 'house/no-raw-ipc-main',
    file: 'electron/main/window.ts',
    code: "import electron from 'electron'\nelectron.ipcMain.on('x', () => 1)",
  },
  {
    rule: 'house/no-raw-ipc-main',
    file: 'electron/main/window.ts',
    code: 'export const listen = (window) => window.webContents.ipc.on(1)',
  },
  {
    rule: 'house/no-raw-ipc-renderer',
    file: 'renderer/data/commit.ts',
    code: "import { ipcRenderer } from 'electron'\nipcRenderer.send('x')",
    allowedIn: 'electron/preload/preload.ts',
  },
  {
    rule: 'house/no-raw-send',
    file: 'electron/main/menu.ts',
    code: "export const tell = (window) => window.webContents.send('file:opened')",
    allowedIn: 'electron/main/send.ts',
  },
  {
    rule: 'house/no-raw-bridge',
    file: 'renderer/data/commit.ts',
    code: 'export const bridge = window.coterr',
    allowedIn: 'renderer/bridge/bridge.ts',
  },
  ...['actions', 'state', 'data', 'network'].map((folder) => ({
    rule: 'house/no-react-below-ui',
    file: `renderer/${folder}/some-file.ts`,
    code: "import { useState } from 'react'\nexport const a = useState",
    allowedIn: 'renderer/ui/app.tsx',
  })),
  {
    rule: 'house/no-react-below-ui',
    file: 'renderer/network/scene.ts',
    code: "import { useRef } from 'react'\nexport const a = useRef",
    allowedIn: 'renderer/network/use-network.ts',
  },
  ...[
    'const a = <p>Bonjour</p>',
    "const a = <p>{'Bonjour'}</p>",
    "const a = <>{b ? 'Bonjour' : null}</>",
    "const a = <p>{b || 'Bonjour'}</p>",
    'const a = <p>{`Bonjour ${b}`}</p>',
    'const a = <input placeholder="Nom" />',
    'const a = <button aria-label="Fermer" />',
    "const a = <Field label={'Nom'} />",
    "const a = <Field label={b ? 'Nom' : 'Sigle'} />",
    'const a = <Select nothingFoundMessage="Rien" />',
  ].map((code) => ({ rule: 'house/no-untranslated-text', file: ui, code })),
  {
    rule: 'house/no-skipped-test',
    file: 'tests/shared/kernel/stamp.test.ts',
    code: "it.skip('is later', () => {})",
  },
  {
    rule: 'house/no-skipped-test',
    file: 'tests/shared/kernel/stamp.test.ts',
    code: "describe.only('stamps', () => {})",
  },
  { rule: 'house/file-name', file: 'shared/model/ActorModel.ts', code: 'export const a = 1' },
  { rule: 'house/file-name', file: 'shared/model/index.ts', code: 'export const a = 1' },
  { rule: 'house/file-name', file: 'renderer/state/utils.ts', code: 'export const a = 1' },
  { rule: 'house/file-name', file: 'renderer/state/store-manager.ts', code: 'export const a = 1' },
  {
    rule: 'max-lines',
    file: 'renderer/state/territory-store.ts',
    code: 'export {}\n'.repeat(301),
    allowedIn: 'renderer/text/fr/actors.ts',
  },
  {
    rule: 'no-console',
    file: 'renderer/state/territory-store.ts',
    code: "console.log('here')",
    allowedIn: 'scripts/setup.mjs',
  },
  { rule: 'eqeqeq', file: 'shared/model/actor.ts', code: 'export const same = (a, b) => a == b' },
  {
    rule: 'no-warning-comments',
    file: 'shared/model/actor.ts',
    code: '// TODO: the rest\nexport const a = 1',
  },
  ...['new Date()', 'crypto.randomUUID()', 'window.name', 'process.env', 'new TextEncoder()'].map(
    (expression) => ({
      rule: 'no-restricted-globals',
      file: 'shared/change/apply.ts',
      code: `export const a = () => ${expression}`,
      allowedIn: 'renderer/actions/some-file.ts',
    }),
  ),
  ...['Math.random()', 'Date.now()'].map((expression) => ({
    rule: 'no-restricted-properties',
    file: 'shared/change/apply.ts',
    code: `export const a = () => ${expression}`,
    allowedIn: 'renderer/actions/some-file.ts',
  })),
  {
    rule: 'react-hooks/rules-of-hooks',
    file: ui,
    code: 'export function Panel({ on }) {\n  if (on) useThing()\n  return null\n}',
  },
]

/** Rules that ask the compiler: the files are real, and their text is replaced. */
export const typedCases: readonly LintCase[] = [
  {
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    file: 'shared/kernel/brand.ts',
    code: "export function f(a: 'x' | 'y'): void {\n  switch (a) {\n    case 'x':\n  }\n}",
  },
  {
    rule: '@typescript-eslint/no-floating-promises',
    file: 'shared/kernel/brand.ts',
    code: 'export function f(a: () => Promise<void>): void {\n  a()\n}',
  },
  {
    rule: '@typescript-eslint/consistent-type-imports',
    file: 'shared/kernel/brand.ts',
    code: "import { Result } from './result'\nexport type R = Result<1, { kind: 'x' }>",
  },
  {
    rule: '@typescript-eslint/no-explicit-any',
    file: 'shared/kernel/brand.ts',
    code: 'export const f = (a: any): number => 1',
  },
  {
    rule: '@typescript-eslint/no-non-null-assertion',
    file: 'shared/kernel/brand.ts',
    code: 'export const f = (a: string | null): string => a!',
  },
  {
    rule: '@typescript-eslint/no-unnecessary-condition',
    file: 'shared/kernel/brand.ts',
    code: 'export const f = (a: object): boolean => (a ? true : false)',
  },
]

/** What a reader would write instead, and no house rule may report. */
export const goodCode: readonly Omit<LintCase, 'rule'>[] = [
  { file: ui, code: "const a = <p>{t('actors.name')}</p>" },
  { file: ui, code: 'const a = <Field label={t("actors.name")} />' },
  { file: ui, code: 'const a = <Field label="actors.name" />' },
  { file: ui, code: 'const a = <p>{count} · {total}</p>' },
  { file: ui, code: "const a = <Button variant={on ? 'filled' : 'light'}>{label}</Button>" },
  { file: 'electron/main/setup.ts', code: "import { app } from 'electron'\napp.quit()" },
]
