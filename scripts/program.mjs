/**
 * `node scripts/program.mjs NAME ...`: the programs that people call by npm run. Sets up what is
 * missing, builds the app where the program drives it, and gives it a screen where there is none.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buildApp } from './build.mjs'
import { projectFolder } from './electron-path.mjs'
import { onAnyScreen } from './screen.mjs'
import { setup, setupNode } from './setup.mjs'
import { exitWith, SetupError } from './setup/say.mjs'
import { toolScript } from './tool.mjs'

/** @type {Readonly<Record<string, { readonly file: string, readonly needs: 'node' | 'nothing' | 'screen' | 'app' }>>} */
const programs = {
  demo: { file: 'tests/demo/run.ts', needs: 'app' },
  bench: { file: 'tests/bench/run.ts', needs: 'screen' },
  kills: { file: 'tests/kills/run.ts', needs: 'app' },
  coterr: { file: 'electron/cli/run.ts', needs: 'node' },
  fuzz: { file: 'tests/fuzz/run.ts', needs: 'nothing' },
}

await exitWith(async () => {
  const [name = '', ...args] = process.argv.slice(2)
  const program = Object.hasOwn(programs, name) ? programs[name] : undefined
  if (program === undefined) {
    throw new SetupError(`There is no program "${name}": ${Object.keys(programs).join(', ')}.`)
  }
  if (program.needs === 'node') setupNode()
  else await setup()
  if (program.needs === 'app') buildApp()
  const script = join(projectFolder, program.file)
  /** @type {readonly [string, ...string[]]} */
  const plain = [process.execPath, toolScript('tsx'), script, ...args]
  const [command, ...rest] = ['node', 'nothing'].includes(program.needs)
    ? plain
    : onAnyScreen(plain)
  const { status } = spawnSync(command, rest, { stdio: 'inherit' })
  return status ?? 1
})
