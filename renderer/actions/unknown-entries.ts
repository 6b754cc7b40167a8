import { strFromU8, strToU8 } from 'fflate'
import type { Unknown } from '../../shared/file/coterr-file'
import { entryNames } from '../../shared/file/format'

/** Under this name the database keeps the manifest's fields that this version does not know: no entry has it. */
const manifestName = entryNames.manifest

/** What a file holds beyond this version, as the database keeps it. */
export function entriesOf(unknown: Unknown): ReadonlyMap<string, Uint8Array> {
  if (Object.keys(unknown.manifest).length === 0) return unknown.entries
  return new Map([...unknown.entries, [manifestName, strToU8(JSON.stringify(unknown.manifest))]])
}

/** What the database kept, as a file is to hand it on. */
export function unknownOf(entries: ReadonlyMap<string, Uint8Array>): Unknown {
  const others = new Map(entries)
  const manifest = others.get(manifestName)
  others.delete(manifestName)
  return {
    entries: others,
    manifest:
      manifest === undefined ? {} : (JSON.parse(strFromU8(manifest)) as Unknown['manifest']),
  }
}
