import type { App } from 'electron'
import { z } from 'zod'
import { fileArguments, isOpenable } from './file-arguments'
import type { Handle } from './handle'
import { IncomingFiles } from './incoming-files'
import { readFile } from './read-file'
import { send } from './send'
import type { MainWindow } from './windows'

const forwarded = z.object({ paths: z.array(z.string()) })

/** What a second CoTerr hands to the first: the files that it was asked to open. */
export type Forwarded = z.infer<typeof forwarded>

export function forwardedFiles(): Forwarded {
  return { paths: [...fileArguments(process.argv.slice(1), process.cwd())] }
}

/** `paths`, and those that macOS gives, perhaps before `ready`, until the window takes them over. */
export function collectEarlyFiles(app: App, paths: string[]): readonly string[] {
  app.on('open-file', (event, path) => {
    event.preventDefault()
    paths.push(path)
  })
  return paths
}

/** Files from the command line, a second start, or the system's file manager, sent as events. */
export function setupFilesFromSystem(
  handle: Handle,
  app: App,
  window: MainWindow,
  early: readonly string[],
): void {
  const incoming = new IncomingFiles((path) => deliver(path, window))
  handle('app:ready', () => {
    incoming.hear()
    return null
  })
  window.onPageGone(() => incoming.unhear())

  app.on('second-instance', (_event, _argv, _folder, data) => {
    window.show()
    const parsed = forwarded.safeParse(data)
    if (parsed.success) incoming.add(parsed.data.paths.filter(isOpenable))
  })
  app.removeAllListeners('open-file')
  app.on('open-file', (event, path) => {
    event.preventDefault()
    window.show()
    if (isOpenable(path)) incoming.add([path])
  })
  incoming.add(early.filter(isOpenable))
}

async function deliver(path: string, window: MainWindow): Promise<void> {
  const read = await readFile(path)
  const contents = window.contents()
  if (contents === null) return
  if (read.ok) send(contents, 'file:opened', read.value)
  else send(contents, 'file:refused', read.error)
}
