import { applySet } from '../../../shared/change/apply'
import type { ChangeSet } from '../../../shared/change/change-set'
import type { Edit } from '../../../shared/change/edit'
import { makeChanges } from '../../../shared/change/make-changes'
import type { Row } from '../../../shared/change/row'
import type { CoterrFile } from '../../../shared/file/coterr-file'
import { readFile } from '../../../shared/file/read-file'
import { writeFile } from '../../../shared/file/write-file'
import type { DeviceId } from '../../../shared/kernel/stamp'
import { makeStamp } from '../../../shared/kernel/stamp'
import { readAllSets } from '../../../renderer/data/read-territory'
import type { Facilitator } from './facilitator'
import { must } from './facilitator'

export const source = { name: 'recu.coterr', sha256: '0'.repeat(64) }

/** A file of these change sets, written as the app does. */
function asBytes(id: string, changeSets: readonly ChangeSet[], rows: Iterable<Row>): Uint8Array {
  const written = writeFile({
    territory: { id, name: 'Essai' },
    network: { positions: new Map(), view: {} },
    generator: 'test',
    at: 0,
    changeSets,
    rows,
    unknown: { entries: new Map(), manifest: {} },
  })
  return must(written)
}

/** The same, read as the app does. */
export function asFile(
  id: string,
  changeSets: readonly ChangeSet[],
  rows: Iterable<Row>,
): CoterrFile {
  return must(readFile(asBytes(id, changeSets, rows)))
}

/** The open territory as a file. */
export async function fileOf(user: Facilitator): Promise<CoterrFile> {
  const session = user.session()
  if (session === null) throw new Error('no territory is open')
  return asFile(session.id, await readAllSets(session.database), user.state().rows.values())
}

/** Another computer, where a file was opened and something is said since. */
export class Colleague {
  readonly #territory: string
  readonly #device: DeviceId
  readonly #person: string
  readonly #rows = new Map<string, Row>()
  readonly #sets: ChangeSet[] = []

  constructor(file: CoterrFile, device = 'colleague0', person = 'Collègue') {
    this.#territory = file.manifest.territory.id
    this.#person = person
    this.#device = device as DeviceId
    for (const set of file.changeSets) this.#take(set)
  }

  say(...edits: readonly Edit[]): void {
    const at = Date.now()
    const stamp = makeStamp(at, this.#sets.length, this.#device)
    const changes = makeChanges((key) => this.#rows.get(key), edits)
    this.#take({ stamp, person: this.#person, at, origin: 'typed', changes })
  }

  file(): CoterrFile {
    return asFile(this.#territory, this.#sets, this.#rows.values())
  }

  bytes(): Uint8Array {
    return asBytes(this.#territory, this.#sets, this.#rows.values())
  }

  #take(set: ChangeSet): void {
    this.#sets.push(set)
    for (const [key, row] of applySet((key) => this.#rows.get(key), set)) this.#rows.set(key, row)
  }
}
