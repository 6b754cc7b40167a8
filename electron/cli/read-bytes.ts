import { resolve } from 'node:path'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import { readFile } from '../main/read-file'
import type { DiskError } from './cli-error'
import type { Terminal } from './terminal'

/** What stands for standard input, and for standard output. */
export const standard = '-'

/** The bytes of a file, or of standard input. One that is larger than `maxBytes` is not read. */
export async function readBytes(
  name: string,
  maxBytes: number,
  terminal: Terminal,
): Promise<Result<Uint8Array, DiskError>> {
  if (name === standard) {
    const bytes = await terminal.readInput(maxBytes)
    return bytes === null ? err({ kind: 'too-big', name, maxBytes }) : ok(bytes)
  }
  const read = await readFile(resolve(terminal.folder, name), maxBytes)
  if (read.ok) return ok(read.value.bytes)
  switch (read.error.kind) {
    case 'not-found':
    case 'not-allowed':
      return err({ kind: read.error.kind, name })
    case 'too-big':
      return err({ kind: 'too-big', name, maxBytes })
    default:
      return err({
        kind: 'read-failed',
        name,
        cause: 'cause' in read.error ? read.error.cause : '',
      })
  }
}
