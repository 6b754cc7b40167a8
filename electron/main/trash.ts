import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Disk } from './disk'
import { errorCode } from './disk-error'
import { syncFolder } from './write-atomically'

/** Where a territory's folders stand in the user data folder, and what they are called in the wastebasket. */
const folders = [
  ['territories', ''],
  ['backups', '-backups'],
] as const

const date = String.raw`\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}\.\d{3}Z`

/** Moves a territory's folders to the wastebasket, each under a dated name. */
export async function moveToTrash(
  userData: string,
  id: string,
  now: Date,
  disk: Disk,
): Promise<void> {
  const trash = join(userData, 'trash')
  await mkdir(trash, { recursive: true, mode: 0o700 })
  const day = now.toISOString().replaceAll(':', '-')
  for (const [folder, suffix] of folders) {
    try {
      await rename(join(userData, folder, id), join(trash, `${id}-${day}${suffix}`))
    } catch (cause) {
      if (errorCode(cause) === 'ENOENT') continue
      throw cause
    }
    await syncFolder(trash, disk)
    await syncFolder(join(userData, folder), disk)
  }
}

/** Destroys a territory's torn and damaged journals, and all that is in the wastebasket of it. */
export async function destroyAside(userData: string, id: string): Promise<void> {
  const inTrash = new RegExp(`^${id}-${date}(-backups)?$`)
  await removeMatching(join(userData, 'trash'), inTrash)
  await removeMatching(
    join(userData, 'territories', id),
    /^(torn|damaged)-.*\.coterrj$|^\..*\.tmp$/,
  )
  await removeMatching(join(userData, 'backups', id), /^\..*\.tmp$/)
}

async function removeMatching(folder: string, pattern: RegExp): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((found) => pattern.test(found))) {
    await rm(join(folder, name), { recursive: true, force: true })
  }
}
