import { lstat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import { causeText, isDiskFull, writeError } from '../main/disk-error'
import { writeAtomically } from '../main/write-atomically'
import type { CliError } from './cli-error'
import { standard } from './read-bytes'
import type { Terminal } from './terminal'

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

/** Refuses what would be overwritten, before anything is read or asked. Null: it may be written. */
export async function outputFault(
  name: string,
  isForced: boolean,
  terminal: Terminal,
): Promise<CliError | null> {
  if (name === standard || isForced) return null
  return (await isThere(resolve(terminal.folder, name))) ? { kind: 'exists', name } : null
}

/** Writes a file whole or not at all. */
export async function writeOutput(
  name: string,
  bytes: Uint8Array,
  isForced: boolean,
  terminal: Terminal,
): Promise<Result<null, CliError>> {
  const fault = await outputFault(name, isForced, terminal)
  if (fault !== null) return err(fault)
  try {
    if (name === standard) await terminal.outBytes(bytes)
    else await writeAtomically(resolve(terminal.folder, name), [bytes])
    return ok(null)
  } catch (cause) {
    return err(failure(cause, name))
  }
}

/** Names what went wrong on writing. */
export function failure(cause: unknown, name: string): CliError {
  if (isDiskFull(cause)) return { kind: 'disk-full', name }
  if (writeError(cause, name).kind === 'not-allowed') return { kind: 'not-allowed', name }
  return { kind: 'write-failed', name, cause: causeText(cause) }
}
