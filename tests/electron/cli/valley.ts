import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { applySets } from '../../../shared/change/apply'
import type { ChangeSet, Origin } from '../../../shared/change/change-set'
import type { Edit } from '../../../shared/change/edit'
import { makeChanges } from '../../../shared/change/make-changes'
import type { Row } from '../../../shared/change/row'
import type { CoterrFile } from '../../../shared/file/coterr-file'
import { readFile as readCoterr } from '../../../shared/file/read-file'
import type { FileContent } from '../../../shared/file/write-file'
import { writeFile as writeCoterr } from '../../../shared/file/write-file'
import type { DeviceId } from '../../../shared/kernel/stamp'
import { makeStamp } from '../../../shared/kernel/stamp'

export const valleyId = 't-vallee'
const begun = Date.UTC(2026, 8, 21, 9)

/** Someone at a computer of their own, who knows what they were given and says more. */
export class Facilitator {
  readonly #device: DeviceId
  readonly #person: string
  readonly #sets = new Map<string, ChangeSet>()
  readonly #rows = new Map<string, Row>()
  #clock: number

  constructor(device: string, person: string, late = 0) {
    this.#device = device as DeviceId
    this.#person = person
    this.#clock = begun + late
  }

  get sets(): readonly ChangeSet[] {
    return [...this.#sets.values()]
  }

  say(edits: readonly Edit[], origin: Origin = 'typed'): void {
    this.#clock += 60_000
    const changes = makeChanges((key) => this.#rows.get(key), edits)
    const stamp = makeStamp(this.#clock, 0, this.#device)
    this.take([{ stamp, person: this.#person, at: this.#clock, origin, changes }])
  }

  take(sets: readonly ChangeSet[]): void {
    for (const set of sets) this.#sets.set(set.stamp, set)
    for (const [key, row] of applySets((other) => this.#rows.get(other), sets)) {
      this.#rows.set(key, row)
    }
  }

  async save(path: string, more: Partial<FileContent> = {}): Promise<void> {
    const written = writeCoterr({
      territory: { id: valleyId, name: 'La vallée' },
      changeSets: this.sets,
      rows: this.#rows.values(),
      network: null,
      generator: 'test',
      at: this.#clock,
      ...more,
    })
    if (!written.ok) throw new Error(JSON.stringify(written.error))
    await writeFile(path, written.value)
  }
}

export function actor(id: string, fields: Edit['fields']): Edit {
  return { kind: 'actor', id, fields }
}

/** Two who began together, went apart, and disagree on one field: `first.coterr` and `second.coterr`. */
export async function writeValley(folder: string): Promise<readonly [Facilitator, Facilitator]> {
  const first = new Facilitator('ana0000000', 'Ana Morel')
  first.say([
    { kind: 'territory', id: valleyId, fields: { name: 'La vallée' } },
    actor('a1', { name: 'Le Jardin partagé', kind: 'association', commune: '23008' }),
    actor('a2', { name: 'La Forge', kind: 'entreprise', phone: '+33 5 55 00 00 00' }),
    { kind: 'contact', id: 'c1', fields: { actor: 'a1', lastName: 'Personne-Plantée' } },
  ])
  const second = new Facilitator('bruno00000', 'Bruno', 5)
  second.take(first.sets)
  first.say([actor('a1', { notes: 'vu en mai' })])
  second.say([actor('a1', { notes: 'vu en juin' }), actor('a3', { name: 'La Cure' })])
  await first.save(join(folder, 'first.coterr'))
  await second.save(join(folder, 'second.coterr'))
  return [first, second]
}

export async function readTerritory(path: string): Promise<CoterrFile> {
  const read = readCoterr(new Uint8Array(await readFile(path)))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}
