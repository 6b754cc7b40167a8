import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Disk } from './disk'
import { isDiskFull } from './disk-error'
import type { Scan } from './journal-format'
import { encodeHeader } from './journal-format'
import { log } from './log'
import { writeAtomically } from './write-atomically'

/**
 * Puts a journal in order after a crash or damage, and says how many bytes were taken out of it.
 * A torn tail, or the whole damaged file, is kept aside under a dated name first.
 */
export async function repairJournal(
  path: string,
  bytes: Buffer,
  scan: Scan,
  now: Date,
  disk: Disk,
): Promise<number> {
  const tailBytes = bytes.length - scan.end
  if (scan.damagedBytes > 0) {
    await writeAtomically(asidePath(path, 'damaged', now), [bytes], disk)
    const frames = scan.frames.map((frame) => bytes.subarray(frame.start, frame.end))
    await writeAtomically(path, [encodeHeader(), ...frames], disk)
    return scan.damagedBytes + tailBytes
  }
  if (tailBytes > 0) {
    const aside = asidePath(path, 'torn', now)
    // A torn tail was never acknowledged: on a full disk it must not keep the journal shut.
    await writeAtomically(aside, [bytes.subarray(scan.end)], disk).catch((cause: unknown) => {
      if (scan.version === null || !isDiskFull(cause)) throw cause
      log('a torn tail was cut and could not be kept aside: the disk is full')
    })
  }
  if (scan.version === null) await rm(path)
  else if (tailBytes > 0) await truncate(path, scan.end, disk)
  return tailBytes
}

async function truncate(path: string, length: number, disk: Disk): Promise<void> {
  const file = await disk.open(path, 'r+')
  try {
    await file.truncate(length)
    await file.sync()
  } finally {
    await file.close()
  }
}

function asidePath(path: string, what: 'torn' | 'damaged', now: Date): string {
  return join(dirname(path), `${what}-${now.toISOString().replaceAll(':', '-')}.coterrj`)
}
