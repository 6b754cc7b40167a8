import type { BoundaryError } from '../../../shared/ipc/payloads'
import type { Result } from '../../../shared/kernel/result'
import { err, ok } from '../../../shared/kernel/result'
import { entryKind, entryName, isNamedFor } from '../../../shared/sync/entry-name'
import type { StopSignal, SyncTarget, TargetAnswer } from '../../../shared/sync/target'
import type { TargetError } from '../../../shared/sync/target-error'
import type { TerritoryKeys } from './territory-keys'

/** A key is a few hundred bytes; each one that is tried takes a second. */
const maxKeyBytes = 10_000
const maxKeys = 20

/** Puts the territory's key, sealed with its passphrase, on a target that lacks it. */
export async function publishKey(
  folder: SyncTarget,
  sealed: Uint8Array,
  stop: StopSignal,
): TargetAnswer<null> {
  const name = entryName('key', sealed)
  const listed = await folder.list(stop)
  if (!listed.ok) return listed
  const found = listed.value.find((entry) => entry.name === name)
  return found?.bytes === sealed.byteLength ? ok(null) : folder.write(name, sealed, stop)
}

/** Opens the first key on a target that the passphrase opens, and keeps it. */
export async function enterKey(
  folder: SyncTarget,
  keys: TerritoryKeys,
  { territory, passphrase }: { readonly territory: string; readonly passphrase: string },
  stop: StopSignal,
): Promise<Result<null, TargetError | BoundaryError>> {
  const listed = await folder.list(stop)
  if (!listed.ok) return listed
  const names = listed.value
    .filter(({ name, bytes }) => entryKind(name) === 'key' && bytes <= maxKeyBytes)
    .map(({ name }) => name)
    // In one order, so that all devices take the same one of several.
    .sort()
  for (const name of names.slice(0, maxKeys)) {
    const read = await folder.read(name, stop)
    if (!read.ok) return read
    if (read.value === null || !isNamedFor(name, read.value)) continue
    const entered = await keys.enter(territory, read.value, passphrase)
    if (entered !== null) return entered
    if (stop.aborted) return err({ kind: 'cancelled' })
  }
  return err({ kind: 'wrong-passphrase' })
}
