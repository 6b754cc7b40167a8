import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { mkdir, mkdtemp, open, rm, rmdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Profile } from './profile'
import { plainSettings } from './profile'

/** A file system of a few megabytes, with a profile on it. What the tests themselves write lies elsewhere. */
export interface SmallDisk {
  readonly profile: Profile
  /** A path on the small disk. */
  readonly path: (name: string) => string
  /** Fills it until so many bytes are left. */
  readonly fill: (bytesLeft: number) => Promise<void>
  /** Makes room again. */
  readonly makeRoom: () => Promise<void>
  readonly remove: () => Promise<void>
}

function mount(folder: string, megabytes: number): void {
  const options = ['-t', 'tmpfs', '-o', `size=${String(megabytes)}m`, 'tmpfs', folder]
  execFileSync('mount', options, { stdio: 'ignore' })
}

/** Whether this machine lets us make a file system: Linux does, where we are root. */
export function canMakeDisk(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'coterr-disk-'))
  try {
    mount(folder, 1)
    execFileSync('umount', [folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  } finally {
    rmdirSync(folder)
  }
}

/** Writes zeros until the disk takes no more, in pieces that get smaller. */
async function writeUntilFull(path: string): Promise<number> {
  const file = await open(path, 'a')
  let written = 0
  for (const size of [65_536, 4096, 512]) {
    try {
      for (;;) written += (await file.write(Buffer.alloc(size))).bytesWritten
    } catch {
      // Full, for pieces of this size.
    }
  }
  await file.close()
  return written
}

export async function makeSmallDisk(megabytes: number): Promise<SmallDisk> {
  const disk = await mkdtemp(join(tmpdir(), 'coterr-disk-'))
  const outside = await mkdtemp(join(tmpdir(), 'coterr-e2e-'))
  mount(disk, megabytes)
  const folder = join(disk, 'profile')
  await mkdir(folder)
  await writeFile(join(folder, 'settings.json'), JSON.stringify(plainSettings))
  const ballast = join(disk, 'ballast')
  const remove = async (): Promise<void> => {
    execFileSync('umount', ['--lazy', disk], { stdio: 'ignore' })
    await rmdir(disk)
    await rm(outside, { recursive: true, force: true, maxRetries: 5 })
  }
  return {
    profile: { folder, path: (name) => join(outside, name), remove },
    path: (name) => join(disk, name),
    fill: async (bytesLeft) => {
      await writeFile(ballast, '')
      const room = await writeUntilFull(ballast)
      const file = await open(ballast, 'r+')
      await file.truncate(Math.max(0, room - bytesLeft))
      await file.close()
    },
    makeRoom: () => rm(ballast),
    remove,
  }
}
