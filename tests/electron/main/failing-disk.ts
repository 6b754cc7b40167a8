import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'
import type { Disk } from '../../../electron/main/disk'

/** A disk whose faults a test sets while it runs. Bytes that do get through are really on the disk. */
export interface FailingDisk extends Disk {
  /** Bytes that may still be written before the disk is full. */
  room: number
  /** The next `datasync` or `sync` of a file fails. */
  failsSync: boolean
  failsTruncate: boolean
  /** What folders answer to `sync`: EINVAL on some network shares. */
  failsFolders: string | null
}

export function createFailingDisk(): FailingDisk {
  const disk: FailingDisk = {
    room: Infinity,
    failsSync: false,
    failsTruncate: false,
    failsFolders: null,
    open: async (path, flags, mode) => withFaults(await open(path, flags, mode), disk),
  }
  return disk
}

export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: made by a test`), { code })
}

function withFaults(file: FileHandle, disk: FailingDisk): FileHandle {
  const faults = {
    write: async (bytes: Uint8Array, offset: number, length: number, position: number) => {
      if (disk.room <= 0) throw systemError('ENOSPC')
      const part = Math.min(length, disk.room)
      disk.room -= part
      return file.write(bytes, offset, part, position)
    },
    datasync: () => syncOrFail(() => file.datasync(), disk),
    sync: async () => {
      if (disk.failsFolders !== null && (await file.stat()).isDirectory()) {
        throw systemError(disk.failsFolders)
      }
      return syncOrFail(() => file.sync(), disk)
    },
    truncate: async (length: number) => {
      if (disk.failsTruncate) throw systemError('EIO')
      await file.truncate(length)
    },
  }
  return new Proxy(file, {
    get: (target, key) => {
      if (key in faults) return faults[key as keyof typeof faults]
      const value: unknown = Reflect.get(target, key, target)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
}

async function syncOrFail(sync: () => Promise<void>, disk: FailingDisk): Promise<void> {
  if (disk.failsSync) {
    disk.failsSync = false
    throw systemError('EIO')
  }
  await sync()
}
