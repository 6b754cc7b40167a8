import { writeFile as writeDisk } from 'node:fs/promises'
import { applySets } from '../../../shared/change/apply'
import type { ChangeSet } from '../../../shared/change/change-set'
import type { Edit } from '../../../shared/change/edit'
import { makeChanges, removalOf } from '../../../shared/change/make-changes'
import type { Row } from '../../../shared/change/row'
import { writeFile } from '../../../shared/file/write-file'
import type { DeviceId } from '../../../shared/kernel/stamp'
import { makeStamp } from '../../../shared/kernel/stamp'

const territory = { id: 'territoire-dispute', name: 'Plateau disputé' }
const at = Date.UTC(2026, 9, 1, 9)

const actor = (id: string, fields: Edit['fields']): Edit => ({ kind: 'actor', id, fields })

/** One person's computer: what it has, and what is said there. */
class Device {
  readonly sets: ChangeSet[]
  readonly #device: DeviceId
  readonly #person: string

  constructor(person: string, device: string, sets: readonly ChangeSet[] = []) {
    this.#person = person
    this.#device = device as DeviceId
    this.sets = [...sets]
  }

  get rows(): ReadonlyMap<string, Row> {
    return applySets(() => undefined, this.sets)
  }

  say(...edits: readonly Edit[]): void {
    const { rows } = this
    const time = at + this.sets.length * 3_600_000
    const stamp = makeStamp(time, 0, this.#device)
    const changes = makeChanges((key) => rows.get(key), edits)
    this.sets.push({ stamp, person: this.#person, at: time, origin: 'typed', changes })
  }
}

/** Writes a territory on which two people disagree in each way there is. */
export async function writeDisputedFile(path: string): Promise<void> {
  const base = new Device('Alix', 'alix000000')
  base.say(
    { kind: 'territory', id: territory.id, fields: { name: territory.name, kind: 'libre' } },
    actor('a1', { name: 'La Bobine', acronym: 'LB', kind: 'association', tags: ['bois'] }),
    actor('a2', { name: 'Foyer rural', kind: 'association' }),
  )
  const bachir = new Device('Bachir', 'bachir0000', base.sets)
  const chloé = new Device('Chloé', 'chloe00000', base.sets)
  const long = 'Accueille les habitants du plateau et des vallées voisines, toute la semaine'
  bachir.say(actor('a1', { acronym: 'BOB', tags: [], purpose: `${long}, avec un atelier.` }))
  bachir.say(actor('a1', { influence: 2, createdOn: '2015' }))
  chloé.say(actor('a1', { acronym: null, tags: [], purpose: `${long}, sauf en août.` }))
  chloé.say(actor('a1', { tags: ['bois'], influence: 3, createdOn: '2015-03' }))
  const gone = bachir.rows.get('actor/a2')
  if (gone === undefined) throw new Error('no such actor')
  bachir.say(removalOf(gone))
  chloé.say(actor('a2', { phone: '05 55 00 00 00' }))
  const joined = new Device('', 'nobody0000', [
    ...new Map([...bachir.sets, ...chloé.sets].map((set) => [set.stamp, set])).values(),
  ])
  const written = writeFile({
    territory,
    network: { positions: new Map(), view: {} },
    generator: 'test',
    at,
    changeSets: joined.sets,
    rows: joined.rows.values(),
    unknown: { entries: new Map(), manifest: {} },
  })
  if (!written.ok) throw new Error(JSON.stringify(written.error))
  await writeDisk(path, written.value)
}
