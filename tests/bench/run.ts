import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../scripts/electron-path.mjs'
import { runTool, toolScript } from '../../scripts/tool.mjs'
import { benchFolder } from './bench-folder'
import { briefing } from './briefing/briefing'
import { core } from './core/core'
import { duplicates } from './duplicates/duplicates'
import { join as joinFiles } from './join/join'
import type { BenchLine } from './line'
import { tableOf, wideTableOf } from './line'
import { network } from './network/network'
import { sync } from './sync/sync'

interface Bench {
  readonly run: (
    tell: (text: string) => void,
    part: string | undefined,
  ) => readonly BenchLine[] | Promise<readonly BenchLine[]>
  readonly needsApp: boolean
  /** Where there are many yardsticks. */
  readonly isWide?: boolean
}

const benches: Readonly<Record<string, Bench>> = {
  core: { run: core, needsApp: true },
  join: { run: joinFiles, needsApp: true },
  duplicates: { run: duplicates, needsApp: false },
  sync: { run: sync, needsApp: false },
  network: { run: network, needsApp: true, isWide: true },
  briefing: { run: briefing, needsApp: true, isWide: true },
}

/** Builds the app of the benches, beside the one that ships. */
function build(): void {
  const config = join(projectFolder, 'tests', 'bench', 'electron.vite.config.ts')
  if (!runTool(toolScript('electron-vite'), ['build', '-c', config])) {
    throw new Error('the app of the benches could not be built')
  }
  mkdirSync(benchFolder, { recursive: true })
  const app = { name: 'coterr', version: '0.0.0', type: 'module', main: 'out/main/main.js' }
  writeFileSync(join(benchFolder, 'package.json'), JSON.stringify(app))
}

const name = process.argv[2] ?? ''
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined
if (bench === undefined) {
  process.stderr.write(
    `Usage: npm run bench -- NAME [PART], where NAME is one of: ${Object.keys(benches).join(', ')}\n`,
  )
  process.exitCode = 2
} else {
  if (bench.needsApp) build()
  const lines = await bench.run((text) => process.stderr.write(`${text}\n`), process.argv[3])
  process.stdout.write(`${bench.isWide === true ? wideTableOf(lines) : tableOf(lines)}\n`)
  for (const line of lines) process.stdout.write(`${JSON.stringify(line)}\n`)
}
