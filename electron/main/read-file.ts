import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { BoundaryError, OpenedFile } from '../../shared/ipc/payloads'
import { maxFileBytes } from '../../shared/ipc/payloads'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import { readFully } from './disk'
import { readError } from './disk-error'

/** The bytes of a file, not looked into. Refuses one that is too large before it reads any of it. */
export async function readFile(
  path: string,
  maxBytes = maxFileBytes,
): Promise<Result<OpenedFile, BoundaryError>> {
  const name = basename(path)
  try {
    // Before opening: a pipe would keep us waiting for ever.
    const { size } = await regularFile(path)
    if (size > maxBytes) return err({ kind: 'too-big', name, maxBytes })
    const file = await open(path, 'r')
    try {
      const bytes = await readFully(file, 0, size)
      return ok({ name, bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length) })
    } finally {
      await file.close()
    }
  } catch (cause) {
    return err(readError(cause, name))
  }
}

async function regularFile(path: string): Promise<{ readonly size: number }> {
  const found = await stat(path)
  if (!found.isFile()) throw new Error('not a file')
  return found
}
