import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { benchFolder } from '../bench-folder'
import { startElectron } from '../start-electron'
import type { Run } from './page'

const emptyMain = `
const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800 })
  window.loadURL('data:text/html,<h1>empty</h1>')
})
`

/** An app of one empty window, the floor of starting. */
async function emptyApp(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'coterr-empty-'))
  await mkdir(folder, { recursive: true })
  await writeFile(
    join(folder, 'package.json'),
    '{"name":"empty","version":"0.0.0","main":"main.js"}',
  )
  await writeFile(join(folder, 'main.js'), emptyMain)
  return folder
}

/** From the start of the process to a heading on screen. */
async function startTime(folder: string, profile: string): Promise<number> {
  const start = performance.now()
  const { app, close } = await startElectron(folder, profile)
  const page = await app.firstWindow()
  await page.locator('h1').first().waitFor()
  const time = performance.now() - start
  await close()
  return time
}

/** Starts both, one after the other, on profiles that have been started once before. */
export async function startRuns(runs: number): Promise<readonly Run[]> {
  const empty = await emptyApp()
  const profiles = await mkdtemp(join(tmpdir(), 'coterr-start-'))
  const ours = join(profiles, 'ours')
  const floor = join(profiles, 'floor')
  const found: Run[] = []
  for (let run = 0; run <= runs; run++) {
    const measured = {
      ours: await startTime(benchFolder, ours),
      floor: await startTime(empty, floor),
    }
    if (run > 0) found.push(measured)
  }
  await rm(empty, { recursive: true, force: true })
  await rm(profiles, { recursive: true, force: true })
  return found
}
