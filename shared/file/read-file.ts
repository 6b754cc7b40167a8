import type { ChangeSet } from '../change/change-set'
import type { Json } from '../kernel/json'
import type { Result } from '../kernel/result'
import { err, ok } from '../kernel/result'
import type { CoterrFile, Unknown } from './coterr-file'
import { decodeChangeSets } from './decode-change-sets'
import { totalError } from './expand-entry'
import type { FileError } from './file-error'
import { entryNames, isKnownEntry } from './format'
import { greatestStamps } from './greatest-stamps'
import { isObject } from './json-guard'
import type { Manifest } from './manifest'
import { manifestFields, parseManifest } from './manifest'
import { migrate } from './migrate'
import type { Migration } from './migrations/migration'
import { migrations as released } from './migrations/registry'
import { parseNetworkView } from './network-view'
import type { HashCheck } from './open-container'
import { openContainer, parseJsonEntry, readEntries } from './open-container'
import { parseLines } from './parse-lines'
import { ofTerritory, readChangeSets } from './read-change-sets'

/** Step 2: is it too new? The version that the file is of. */
function readVersion(manifest: Json, supported: number): Result<number, FileError> {
  const { manifest: entry } = entryNames
  const { formatVersion: version, generator } = isObject(manifest)
    ? manifest
    : { formatVersion: undefined, generator: undefined }
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return err({ kind: 'bad-content', entry, field: 'formatVersion', problem: 'type' })
  }
  if (version <= supported) return ok(version)
  const name = typeof generator === 'string' ? generator.slice(0, 100) : ''
  return err({ kind: 'too-new', version, supported, generator: name })
}

function unknownOf(manifest: Manifest, contents: ReadonlyMap<string, Uint8Array>): Unknown {
  return {
    // A copy: entries that were stored are windows on the whole file, which need not stay in memory.
    entries: new Map(
      [...contents]
        .filter(([name]) => !isKnownEntry(name))
        .map(([name, content]) => [name, content.slice()]),
    ),
    manifest: Object.fromEntries(
      Object.entries(manifest)
        .filter(([field]) => !manifestFields.includes(field))
        .map(([field, value]): [string, Json] => [field, value as Json]),
    ),
  }
}

/**
 * The change sets as the file says them: the lines of version 1, which no schema has read yet, or the columns
 * of version 2, checked as they are put together.
 */
function readChanges(version: number, bytes: Uint8Array): Result<readonly Json[], FileError> {
  if (version === 1) return parseLines(bytes)
  const sets = decodeChangeSets(bytes)
  return sets.ok ? ok(sets.value as readonly unknown[] as readonly Json[]) : sets
}

/** Step 5: change sets by the schemas of this version, unless they were read by them already. */
function checkChanges(
  changes: readonly Json[],
  isChecked: boolean,
  territory: string,
): Result<readonly ChangeSet[], FileError> {
  if (!isChecked) return readChangeSets(changes, territory)
  return ofTerritory(changes as readonly unknown[] as readonly ChangeSet[], territory)
}

/** Steps 4 and 5: migrates what the entries hold, then reads it by the schemas of this version. */
function readContents(
  version: number,
  manifestJson: Json,
  contents: ReadonlyMap<string, Uint8Array>,
  migrations: readonly Migration[],
): Result<CoterrFile, FileError> {
  const changes = readChanges(version, contents.get(entryNames.changes) ?? new Uint8Array())
  if (!changes.ok) return changes
  const networkBytes = contents.get(entryNames.network)
  const networkJson =
    networkBytes === undefined ? ok(null) : parseJsonEntry(entryNames.network, networkBytes)
  if (!networkJson.ok) return networkJson
  const found = { manifest: manifestJson, changes: changes.value, network: networkJson.value }
  const migrated = migrate(found, version, migrations)
  if (!migrated.ok) return migrated
  const manifest = parseManifest(migrated.value.manifest)
  if (!manifest.ok) return manifest
  const changeSets = checkChanges(
    migrated.value.changes,
    migrated.value.changes === changes.value && version > 1,
    manifest.value.territory.id,
  )
  if (!changeSets.ok) return changeSets
  const network =
    migrated.value.network === null ? ok(null) : parseNetworkView(migrated.value.network)
  if (!network.ok) return network
  return ok({
    // The manifest carries no checksum of its own: what it says of the changes is read off them.
    manifest: { ...manifest.value, heads: [...greatestStamps(changeSets.value)] },
    changeSets: changeSets.value,
    network: network.value,
    unknown: unknownOf(manifest.value, contents),
  })
}

/**
 * Reads the bytes of a `.coterr` file, which are hostile until this has accepted them. Five steps: is it
 * ours, is it too new, is it whole (sizes before anything is expanded, then checksums), migrate, validate.
 * Never throws, and never reads part of a file: the outcome is all of it, or one named error.
 * `migrations` are the steps between the released versions; only tests give others. `isAsHashed` is for those
 * who have a quicker sha-256 than one in JavaScript.
 */
export function readFile(
  bytes: Uint8Array,
  migrations: readonly Migration[] = released,
  isAsHashed?: HashCheck,
): Result<CoterrFile, FileError> {
  const container = openContainer(bytes)
  if (!container.ok) return container
  const version = readVersion(container.value.manifest, migrations.length + 1)
  if (!version.ok) return version
  const tooBig = totalError(container.value.entries)
  if (tooBig !== null) return err(tooBig)
  const contents = readEntries(bytes, container.value, [entryNames.changes], isAsHashed)
  if (!contents.ok) return contents
  return readContents(version.value, container.value.manifest, contents.value, migrations)
}
