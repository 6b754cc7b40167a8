import type { Zippable } from 'fflate'
import { strToU8, zipSync } from 'fflate'
import type { ChangeSet } from '../change/change-set'
import type { Row } from '../change/row'
import type { Json } from '../kernel/json'
import type { Result } from '../kernel/result'
import { err, ok } from '../kernel/result'
import { hashOfEntry } from '../model/attachment-entry'
import { spreadOf } from './columns/spread'
import type { Unknown } from './coterr-file'
import { encodeChangeSets } from './encode-change-sets'
import { totalError } from './expand-entry'
import type { FileError } from './file-error'
import { entryNames, formatVersion, isKnownEntry, mimetype } from './format'
import { greatestStamps } from './greatest-stamps'
import { jsonText } from './json-text'
import { maxEntryBytes, maxNameLength, maxPlainBytes } from './limits'
import type { Manifest } from './manifest'
import { parseManifest } from './manifest'
import type { NetworkView } from './network-view'
import { networkViewText } from './network-view'
import { sha256Hex } from './open-container'
import { longLineError } from './parse-lines'
import type { PlainTerritory } from './plain-territory'
import { plainTerritory, plainTerritoryText } from './plain-territory'
import { readChangeSets } from './read-change-sets'
import { textBytes } from './text-bytes'
import { readDirectory } from './zip-directory'

/** What a `.coterr` file is made of. */
export interface FileContent {
  readonly territory: { readonly id: string; readonly name: string }
  readonly changeSets: readonly ChangeSet[]
  /** The present state that the change sets lead to: it goes to `territory.json`. Null: there is to be none. */
  readonly rows: Iterable<Row> | null
  readonly network: NetworkView | null
  /** The network as last drawn, with its legend. */
  readonly previewSvg?: string
  /** The program and its version: `CoTerr 0.1.0`. */
  readonly generator: string
  /** Wall clock, ms since 1970. */
  readonly at: number
  /** Where something was left out (`shareContent`): the profile, and how much. Absent: the file is complete. */
  readonly share?: Pick<Manifest, 'shareProfile' | 'leftOut'>
  /** What the files that were read held beyond what this version knows. */
  readonly unknown?: Unknown
}

/** ZIP dates have no time zone: written without one, the same bytes come out wherever this runs. */
const zipDate = '1980-01-01T00:00:00'

function manifestOf(
  content: FileContent,
  changeSets: readonly ChangeSet[],
  plain: PlainTerritory,
  entries: ReadonlyMap<string, Uint8Array>,
): Manifest {
  const { territory, generator, at } = content
  return {
    ...content.unknown?.manifest,
    formatVersion,
    territory: { id: territory.id, name: territory.name.slice(0, maxNameLength) },
    writtenAt: at,
    generator,
    ...(content.share ?? { shareProfile: 'complete' }),
    counts: {
      changeSets: changeSets.length,
      changes: changeSets.reduce((sum, set) => sum + set.changes.length, 0),
      records: Object.fromEntries([...plain].map(([kind, records]) => [kind, records.length])),
    },
    heads: [...greatestStamps(changeSets)],
    entries: [...entries].map(([name, bytes]) => ({
      name,
      bytes: bytes.length,
      sha256: sha256Hex(bytes),
    })),
  }
}

/** `territory.json`; null where it would be too large. */
function plainBytes(plain: PlainTerritory): Uint8Array | null {
  const pieces: string[] = []
  let length = 0
  for (const piece of plainTerritoryText(plain)) {
    length += piece.length
    if (length > maxPlainBytes) return null
    pieces.push(piece)
  }
  return textBytes(pieces)
}

/** Every entry but `mimetype` and the manifest, in the order in which they are written. */
function entriesOf(
  content: FileContent,
  changes: Uint8Array,
  plain: PlainTerritory,
): ReadonlyMap<string, Uint8Array> {
  const { network, previewSvg, unknown } = content
  const text = content.rows === null ? null : plainBytes(plain)
  const others = [...(unknown?.entries ?? [])]
    .filter(([name]) => !isKnownEntry(name))
    .sort(([left], [right]) => (left < right ? -1 : 1))
  return new Map([
    [entryNames.changes, changes],
    ...(text === null ? [] : [[entryNames.territory, text] as const]),
    ...(network === null ? [] : [[entryNames.network, strToU8(networkViewText(network))] as const]),
    ...(previewSvg === undefined ? [] : [[entryNames.preview, strToU8(previewSvg)] as const]),
    ...others,
  ])
}

function zip(
  manifest: Manifest,
  entries: ReadonlyMap<string, Uint8Array>,
  stored: readonly string[],
): Uint8Array {
  const all: (readonly [string, Uint8Array])[] = [
    [entryNames.mimetype, strToU8(mimetype)],
    [entryNames.manifest, strToU8(`${jsonText(manifest, 2)}\n`)],
    ...entries,
  ]
  const asIs = new Set(stored)
  const files: Zippable = Object.fromEntries(
    all.map(([name, bytes]) => [name, asIs.has(name) ? [bytes, { level: 0 }] : bytes]),
  )
  return zipSync(files, { mtime: zipDate, level: 6 })
}

/** What is not compressed: photos and documents are already, and to try again takes long. */
function storedEntries(entries: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const attachments = [...entries.keys()].filter((name) => hashOfEntry(name) !== null)
  return [entryNames.mimetype, ...attachments]
}

/**
 * The container, checked by the reader's own measures. What compresses so well that a reader would take it
 * for a bomb (one long text in a thousand records) is stored as it is.
 */
function pack(
  manifest: Manifest,
  entries: ReadonlyMap<string, Uint8Array>,
  stored: readonly string[] = storedEntries(entries),
): Result<Uint8Array, FileError> {
  const bytes = zip(manifest, entries, stored)
  const written = readDirectory(bytes)
  if (!written.ok) return written
  const error = totalError(written.value)
  if (error === null) return ok(bytes)
  const isBomb = error.kind === 'too-big' && error.what === 'expansion'
  return isBomb ? pack(manifest, entries, [...stored, error.entry]) : err(error)
}

/**
 * Writes a `.coterr` file of the present version: the same bytes for the same content. Everything that
 * `readFile` refuses is refused here with the same error, so that no file is written that nobody can open.
 */
export function writeFile(content: FileContent): Result<Uint8Array, FileError> {
  const json = content.changeSets as readonly unknown[] as readonly Json[]
  const changeSets = readChangeSets(json, content.territory.id)
  if (!changeSets.ok) return changeSets
  const actual = spreadOf(changeSets.value)
  if (actual > maxEntryBytes) {
    const entry = entryNames.changes
    return err({ kind: 'too-big', what: 'entry', entry, actual, max: maxEntryBytes })
  }
  const changes = encodeChangeSets(changeSets.value)
  const tooLong = longLineError(changes)
  if (tooLong !== null) return err(tooLong)
  const plain = plainTerritory(content.rows ?? [])
  const entries = entriesOf(content, changes, plain)
  const manifest = parseManifest(
    JSON.parse(jsonText(manifestOf(content, changeSets.value, plain, entries))),
  )
  if (!manifest.ok) return manifest
  return pack(manifest.value, entries)
}
