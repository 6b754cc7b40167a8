import { createHash } from 'node:crypto'
import { applySets } from '../../shared/change/apply'
import type { Row } from '../../shared/change/row'
import type { CoterrFile } from '../../shared/file/coterr-file'
import { maxFileBytes } from '../../shared/file/limits'
import { migrations } from '../../shared/file/migrations/registry'
import type { HashCheck } from '../../shared/file/open-container'
import { readFile as readCoterr } from '../../shared/file/read-file'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import { isSealed } from '../../shared/seal/is-sealed'
import type { CliError } from './cli-error'
import type { Keyring } from './keyring'
import { readBytes } from './read-bytes'
import type { Terminal } from './terminal'

/** A file that was read whole, and the state that it leads to. */
export interface Loaded {
  /** As the command names it. */
  readonly name: string
  /** Bytes, as it stands on the disk. */
  readonly size: number
  readonly isEncrypted: boolean
  readonly file: CoterrFile
  readonly rows: ReadonlyMap<string, Row>
}

/** Node's own sha-256, many times as fast as one in JavaScript. */
const isHashOf: HashCheck = (content, expected) =>
  createHash('sha256').update(content).digest('hex') === expected

/** Reads a territory: hostile bytes until `readFile` of shared/file has accepted them. */
export async function loadTerritory(
  name: string,
  terminal: Terminal,
  keyring: Keyring,
): Promise<Result<Loaded, CliError>> {
  const stored = await readBytes(name, maxFileBytes, terminal)
  if (!stored.ok) return stored
  const isEncrypted = isSealed(stored.value)
  const plain = isEncrypted ? await keyring.open(stored.value, name) : stored
  if (!plain.ok) return plain
  const read = readCoterr(plain.value, migrations, isHashOf)
  if (!read.ok) return err(read.error)
  const rows = applySets(() => undefined, read.value.changeSets)
  return ok({ name, size: stored.value.length, isEncrypted, file: read.value, rows })
}
