import { describe, expect, it } from 'vitest'
import type { ChangeSet } from '../../../shared/change/change-set'
import { conflictsOf } from '../../../shared/change/conflict'
import type { CoterrFile } from '../../../shared/file/coterr-file'
import type { Facilitator } from './facilitator'
import { must, startFacilitator, withTerritory } from './facilitator'
import { asFile, fileOf, source } from './handed-over'

/** The file as a share profile leaves it: without contacts, every set marked as partial. */
function withoutContacts(file: CoterrFile): CoterrFile {
  const sets = file.changeSets.map((set): ChangeSet => {
    const changes = set.changes.filter(({ kind }) => kind !== 'contact')
    return { ...set, changes, partial: true }
  })
  return asFile(file.manifest.territory.id, sets, [])
}

async function sent(): Promise<{ id: string; whole: CoterrFile; sender: Facilitator }> {
  const { user, id } = await withTerritory()
  const actor = 'imported00000001'
  must(
    await user.changeRecords(
      [
        { kind: 'actor', id: actor, fields: { name: 'Foyer rural' } },
        { kind: 'contact', id: 'person0000000001', fields: { actor, lastName: 'Durand' } },
      ],
      { label: 'history.import', origin: 'import' },
    ),
  )
  return { id, whole: await fileOf(user), sender: user }
}

async function receive(id: string, file: CoterrFile): Promise<Facilitator> {
  const user = await startFacilitator()
  must(await user.openTerritory(id))
  must(await user.joinFile(file, source))
  return user
}

const contacts = (user: Facilitator): number => user.state().tables.contact.byId.size

describe('a file from which something was left out', () => {
  it('[H2] is filled by a fuller one, once, and stands so at the next opening', async () => {
    const { id, whole, sender } = await sent()
    await sender.closeTerritory()
    await sender.deleteDatabase(id)
    const user = await receive(id, withoutContacts(whole))
    expect(contacts(user)).toBe(0)
    expect(must(await user.joinFile(withoutContacts(whole), source)).sets).toBe(0)
    expect(must(await user.joinFile(whole, source)).sets).toBeGreaterThan(0)
    expect(contacts(user)).toBe(1)
    expect(must(await user.joinFile(whole, source)).sets).toBe(0)
    const { changeSets } = await fileOf(user)
    expect(changeSets).toEqual(whole.changeSets)
    const canonical = user.canonical()
    await user.closeTerritory()
    const again = await user.restart()
    must(await again.openTerritory(id))
    expect(again.canonical()).toBe(canonical)
    await again.closeTerritory()
    await again.deleteDatabase(id)
    const rebuilt = await again.restart()
    must(await rebuilt.openTerritory(id))
    expect(rebuilt.canonical()).toBe(canonical)
    expect((await fileOf(rebuilt)).changeSets).toEqual(whole.changeSets)
  })

  it('[H2] stays when the joining of the fuller one is taken back', async () => {
    const { id, whole, sender } = await sent()
    await sender.closeTerritory()
    await sender.deleteDatabase(id)
    const user = await receive(id, withoutContacts(whole))
    must(await user.joinFile(whole, source))
    must(await user.undo())
    expect(user.state().tables.actor.byId.size).toBe(1)
  })

  it('[H3] may be changed and given back: the origin joins it and loses nothing', async () => {
    const { id, whole, sender } = await sent()
    await sender.closeTerritory()
    await sender.deleteDatabase(id)
    const partner = await receive(id, withoutContacts(whole))
    must(await partner.editRecord('actor', 'imported00000001', { name: 'Foyer de Gioux' }))
    const back = await fileOf(partner)
    await partner.closeTerritory()
    await partner.deleteDatabase(id)
    partner.far.journals.delete(id)
    const origin = await receive(id, whole)
    expect(must(await origin.joinFile(back, source)).sets).toBe(1)
    expect(origin.state().tables.actor.byId.get('imported00000001')?.name).toBe('Foyer de Gioux')
    expect(contacts(origin)).toBe(1)
    expect([...origin.state().rows.values()].flatMap(conflictsOf)).toEqual([])
  })
})
