import { maxFileBytes } from '../../shared/ipc/payloads'
import { notifyError } from './notices'
import { openBytes } from './open-file'

/** Opens files dropped on the window, one after the other. One too big is refused before it is read. */
export async function openDropped(files: readonly File[]): Promise<void> {
  for (const file of files) {
    const { name } = file
    if (file.size > maxFileBytes) {
      notifyError({ kind: 'too-big', name, maxBytes: maxFileBytes })
      continue
    }
    try {
      await openBytes(name, new Uint8Array(await file.arrayBuffer()))
    } catch (cause) {
      // A folder, or a file that went away while it was dragged.
      notifyError({ kind: 'read-failed', name, cause: String(cause) })
    }
  }
}
