import type { BoundaryError, OpenedFile } from '../../shared/ipc/payloads'
import { maxFileBytes } from '../../shared/ipc/payloads'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import { attachDropped } from './attach-dropped'
import { notifyError } from './notices'
import { openTogether } from './open-file'

/** A folder cannot be read, nor a file that went away while it was dragged; one too big is not tried. */
async function readDropped(file: File): Promise<Result<Uint8Array, BoundaryError>> {
  const { name, size } = file
  if (size > maxFileBytes) return err({ kind: 'too-big', name, maxBytes: maxFileBytes })
  try {
    return ok(new Uint8Array(await file.arrayBuffer()))
  } catch (cause) {
    return err({ kind: 'read-failed', name, cause: String(cause) })
  }
}

/** Opens files dropped together on the window; photos and documents are attached to the record that is open. */
export async function openDropped(files: readonly File[]): Promise<void> {
  const readable: OpenedFile[] = []
  for (const file of attachDropped(files)) {
    const bytes = await readDropped(file)
    if (bytes.ok) readable.push({ name: file.name, bytes: bytes.value })
    else notifyError(bytes.error)
  }
  if (readable.length > 0) await openTogether(readable)
}
