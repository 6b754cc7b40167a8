import { strFromU8, strToU8 } from 'fflate'
import type { ChangeSet } from '../../../shared/change/change-set'
import { decodeChangeSets } from '../../../shared/file/decode-change-sets'
import { encodeChangeSets } from '../../../shared/file/encode-change-sets'
import { readFile } from '../../../shared/file/read-file'
import { writeFile } from '../../../shared/file/write-file'
import { entriesOf, madeRight, pack, replaced } from '../hostile/packed-file'
import type { PlayedDevice } from './played-device'

/** The bytes of a file of version 1: its change sets one a line. */
function asVersionOne(bytes: Uint8Array, sets: readonly ChangeSet[]): Uint8Array {
  const entries = entriesOf(bytes)
  const text = strFromU8(entries.get('manifest.json') ?? new Uint8Array())
  const manifest = { ...(JSON.parse(text) as object), formatVersion: 1 }
  const lines = sets.map((set) => `${JSON.stringify(set)}\n`).join('')
  const old = replaced(entries, 'manifest.json', strToU8(JSON.stringify(manifest)))
  return pack(madeRight(replaced(old, 'changes.ndjson', strToU8(lines))))
}

/**
 * All that a device has, as it arrives elsewhere: through the bytes of a file of a version of the format, or
 * (any other number) through the encoding of its change sets alone, which is quicker.
 */
export function carrySets(from: PlayedDevice, version: number): readonly ChangeSet[] {
  const changeSets = [...from.sets.values()]
  if (version !== 1 && version !== 2) {
    const decoded = decodeChangeSets(encodeChangeSets(changeSets))
    if (!decoded.ok)
      throw new Error(`the change sets cannot be read: ${JSON.stringify(decoded.error)}`)
    return decoded.value
  }
  const written = writeFile({
    territory: { id: 't-fuzz', name: 'Essai' },
    changeSets,
    rows: from.rows.values(),
    network: null,
    generator: 'fuzz',
    at: 0,
  })
  if (!written.ok) throw new Error(`the file cannot be written: ${JSON.stringify(written.error)}`)
  const bytes = version === 1 ? asVersionOne(written.value, changeSets) : written.value
  const read = readFile(bytes)
  if (!read.ok) throw new Error(`the file cannot be read: ${JSON.stringify(read.error)}`)
  return read.value.changeSets
}
