import { randomUUID } from 'node:crypto'
import { realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Disk } from './disk'
import { realDisk, writeFully } from './disk'
import { errorCode } from './disk-error'

const gatherBytes = 1 << 20

/** What network shares answer that make names durable by themselves, or not at all. */
const cannotSyncFolders = new Set(['EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'])

/**
 * Writes a file whole or not at all: a temporary file in the same folder, fsync, rename, fsync of the
 * folder. Whenever the machine stops, the old content or the new one is there. Throws the system's error.
 * `newMode`: who may read a file that was not there (less the umask).
 */
export async function writeAtomically(
  path: string,
  chunks: Iterable<Uint8Array>,
  disk: Disk = realDisk,
  newMode = 0o666,
): Promise<void> {
  const target = await realTarget(path)
  const mode = await modeOf(target)
  const temporary = join(dirname(target), temporaryName(basename(target)))
  try {
    await writeNew(temporary, chunks, { mode, newMode }, disk)
    await renameOver(temporary, target)
  } catch (cause) {
    await rm(temporary, { force: true })
    throw cause
  }
  await syncFolder(dirname(target), disk)
}

/** Whether a name is that of a temporary file of `name`, left by a machine that stopped. */
export function isTemporaryOf(candidate: string, name: string): boolean {
  return candidate.startsWith(`.${name}.`) && candidate.endsWith('.tmp')
}

/** Whether a name is that of any temporary file of ours. */
export function isTemporary(candidate: string): boolean {
  return candidate.startsWith('.') && candidate.endsWith('.tmp')
}

/** Makes the names in a folder durable. Windows cannot, and does not need to. */
export async function syncFolder(folder: string, disk: Disk = realDisk): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await disk.open(folder, 'r')
  try {
    await handle.sync()
  } catch (cause) {
    if (!cannotSyncFolders.has(errorCode(cause))) throw cause
  } finally {
    await handle.close()
  }
}

function temporaryName(name: string): string {
  return `.${name}.${randomUUID().slice(0, 8)}.tmp`
}

/** Behind a link stands the file that must change; the link itself stays. */
async function realTarget(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    return path
  }
}

/** Who may read a file stays as it was when its content is replaced. */
async function modeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).mode & 0o777
  } catch {
    return null
  }
}

async function writeNew(
  path: string,
  chunks: Iterable<Uint8Array>,
  { mode, newMode }: { readonly mode: number | null; readonly newMode: number },
  disk: Disk,
): Promise<void> {
  const file = await disk.open(path, 'wx', mode ?? newMode)
  try {
    // A USB stick has no modes to change.
    if (mode !== null) await file.chmod(mode).catch(() => undefined)
    let position = 0
    for (const chunk of gathered(chunks)) {
      await writeFully(file, chunk, position)
      position += chunk.byteLength
    }
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Small chunks together: a call of the system each would cost twenty times the writing. */
function* gathered(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  let waiting: Uint8Array[] = []
  let bytes = 0
  for (const chunk of chunks) {
    waiting.push(chunk)
    bytes += chunk.byteLength
    if (bytes < gatherBytes) continue
    yield waiting.length === 1 ? chunk : Buffer.concat(waiting)
    waiting = []
    bytes = 0
  }
  yield Buffer.concat(waiting)
}

/** On Windows a virus scanner may hold the file for a moment. */
async function renameOver(from: string, to: string): Promise<void> {
  const waits = process.platform === 'win32' ? [20, 100, 500, 2000] : []
  for (const wait of waits) {
    try {
      await rename(from, to)
      return
    } catch (cause) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(cause))) throw cause
      await setTimeout(wait)
    }
  }
  await rename(from, to)
}
