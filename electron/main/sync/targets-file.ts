import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { TargetSettings } from '../../../shared/ipc/sync-payloads'
import { targetSettings } from '../../../shared/ipc/sync-payloads'
import { errorCode } from '../disk-error'
import { keepAside } from '../keep-aside'
import { log } from '../log'
import { writeAtomically } from '../write-atomically'

const targetsFile = z.object({ targets: z.array(targetSettings).max(500) })

/** The targets of this computer, less their secrets. A file that cannot be used is kept aside. */
export async function readTargets(path: string, now: Date): Promise<readonly TargetSettings[]> {
  try {
    const { targets } = targetsFile.parse(JSON.parse(await readFile(path, 'utf8')))
    return [...new Map(targets.map((target) => [target.id, target])).values()]
  } catch (cause) {
    if (errorCode(cause) !== 'ENOENT') {
      log(`targets unreadable, none taken: ${errorCode(cause)}`)
      await keepAside(path, now)
    }
    return []
  }
}

/** Throws the system's error. */
export async function writeTargets(
  path: string,
  targets: readonly TargetSettings[],
): Promise<void> {
  const text = `${JSON.stringify({ targets }, null, 2)}\n`
  // Addresses and names of people: nobody else's on a computer that others use too.
  await writeAtomically(path, [Buffer.from(text)], undefined, 0o600)
}
