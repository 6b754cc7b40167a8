import { lstat, mkdir, readdir, readFile, rm, rmdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { territoryId } from '../../../shared/ipc/payloads'
import type {
  StopSignal,
  SyncTarget,
  TargetAnswer,
  TargetEntry,
  TargetRoot,
} from '../../../shared/sync/target'
import { maxEntryBytes } from '../../../shared/sync/target'
import type { TargetError } from '../../../shared/sync/target-error'
import type { Disk } from '../disk'
import { realDisk } from '../disk'
import { errorCode } from '../disk-error'
import { syncFolder, writeAtomically } from '../write-atomically'
import { folderError } from './folder-error'
import { TargetRefusal } from './target-refusal'
import { timeLimits } from './time-limits'
import { untilStopped } from './until-stopped'

const pieceBytes = 1 << 20
/** What `writeAtomically` calls an entry until it is whole; no other program's temporary files. */
const ownTemporary = /^\.[a-z0-9][a-z0-9.-]{0,199}\.[0-9a-f]{8}\.tmp$/
const dayMs = 24 * 60 * 60 * 1000
/** A USB stick of the slowest kind, on a hub shared with others. */
const slowBytesPerMs = 100

/**
 * A folder of this computer: a USB stick, a network share, what Nextcloud or Syncthing carries. It must be
 * there: a stick that was pulled is never made anew on the disk below it.
 */
export function folderRoot(root: string, disk: Disk = realDisk): TargetRoot {
  return {
    territories: (stop) =>
      within(stop, 0, async () => {
        const found = await readdir(root, { withFileTypes: true })
        const folders = found.filter((one) => one.isDirectory()).map(({ name }) => name)
        return folders.filter((name) => territoryId.safeParse(name).success)
      }),
    open: (territory) => folderTarget(root, join(root, territory), disk),
  }
}

/** Removes the folder of a territory, where nothing is in it. */
export function removeEmptyFolder(
  root: string,
  name: string,
  stop: StopSignal,
): TargetAnswer<null> {
  return within(stop, 0, async () => {
    await orNull(root, () => rmdir(join(root, name)))
    return null
  })
}

function folderTarget(root: string, folder: string, disk: Disk): SyncTarget {
  return {
    list: (stop) => within(stop, 0, () => listFiles(root, folder)),
    read: (name, stop) =>
      within(stop, maxEntryBytes, async () => {
        const path = join(folder, name)
        const found = await orNull(root, () => lstat(path))
        if (found?.isFile() !== true) return null
        const actual = found.size
        if (actual > maxEntryBytes) {
          throw new TargetRefusal({ kind: 'target-too-big', actual, max: maxEntryBytes })
        }
        return orNull<Uint8Array>(root, () => readFile(path))
      }),
    write: (name, bytes, stop) =>
      within(stop, bytes.byteLength, async () => {
        const isNew = await makeFolder(folder)
        const path = join(folder, name)
        await removeLink(path)
        await writeAtomically(path, pieces(bytes, stop), disk)
        if (isNew) await syncFolder(root, disk)
        return null
      }),
    remove: (name, stop) =>
      within(stop, 0, async () => {
        await stat(root)
        await rm(join(folder, name), { force: true })
        return null
      }),
  }
}

async function listFiles(root: string, folder: string): Promise<readonly TargetEntry[]> {
  const names = await orNull(root, () => readdir(folder))
  const entries: TargetEntry[] = []
  for (const name of names ?? []) {
    const path = join(folder, name)
    // Gone since, or a link, or a folder: as if it were not there.
    const found = await lstat(path).catch(() => null)
    if (found?.isFile() !== true) continue
    if (!ownTemporary.test(name)) entries.push({ name, bytes: found.size })
    // What a computer that was switched off left; a younger one may be at work.
    else if (Date.now() - found.mtimeMs > dayMs) await rm(path, { force: true }).catch(() => null)
  }
  return entries
}

/** Null where something is not there, though its root is. */
async function orNull<T>(root: string, look: () => Promise<T>): Promise<T | null> {
  try {
    return await look()
  } catch (cause) {
    if (errorCode(cause) !== 'ENOENT') throw cause
    await stat(root)
    return null
  }
}

/** Whether it was made. Never the one above it. */
async function makeFolder(folder: string): Promise<boolean> {
  try {
    await mkdir(folder)
    return true
  } catch (cause) {
    if (errorCode(cause) !== 'EEXIST') throw cause
    // A link there could lead what is written to any place of this computer.
    if (!(await lstat(folder)).isDirectory()) throw new TargetRefusal({ kind: 'target-not-found' })
    return false
  }
}

/** Whoever shares the folder could have put it there, so that a file of this computer is written over. */
async function removeLink(path: string): Promise<void> {
  const found = await lstat(path).catch(() => null)
  if (found?.isSymbolicLink() === true) await rm(path)
}

function* pieces(bytes: Uint8Array, stop: StopSignal): Generator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += pieceBytes) {
    if (stop.aborted) throw new TargetRefusal({ kind: 'cancelled' })
    yield bytes.subarray(at, at + pieceBytes)
  }
}

function within<T>(stop: StopSignal, bytes: number, task: () => Promise<T>) {
  return untilStopped(task, stop, timeLimits.silenceMs + bytes / slowBytesPerMs, nameError)
}

function nameError(cause: unknown): TargetError {
  return cause instanceof TargetRefusal ? cause.error : folderError(cause)
}
