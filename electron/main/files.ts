import { basename } from 'node:path'
import type { OpenedFile } from '../../shared/ipc/payloads'
import { err, ok } from '../../shared/kernel/result'
import type { Dialogs } from './dialogs'
import { writeError } from './disk-error'
import type { Handle } from './handle'
import { readFile } from './read-file'
import { writeAtomically } from './write-atomically'

/** Files that the person chooses: bytes in, bytes out, never looked into. */
export function setupFiles(handle: Handle, dialogs: Dialogs): void {
  handle('file:open', async ({ kinds, many }) => {
    const files: OpenedFile[] = []
    for (const path of await dialogs.askOpen(kinds, many)) {
      const read = await readFile(path)
      if (!read.ok) return read
      files.push(read.value)
    }
    return ok(files)
  })

  handle('file:save', async ({ kind, suggestedName, bytes }) => {
    const path = await dialogs.askSave(kind, suggestedName)
    if (path === null) return ok(null)
    const name = basename(path)
    try {
      await writeAtomically(path, [bytes])
    } catch (cause) {
      return err(writeError(cause, name))
    }
    return ok({ name })
  })
}
