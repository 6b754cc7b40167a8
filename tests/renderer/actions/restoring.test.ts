import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { recordOf } from '../../../shared/change/record'
import { readFile } from '../../../shared/file/read-file'
import { canonicalJson } from '../../../shared/kernel/json'
import type { Facilitator } from './facilitator'
import { must, withTerritory } from './facilitator'
import { Colleague, fileOf, source } from './handed-over'
import { stubWorkers } from './in-process-workers'

beforeEach(stubWorkers)
afterEach(() => {
  vi.unstubAllGlobals()
})

/** What the person sees: every record that is there. */
function seen(user: Facilitator): string {
  return [...user.state().rows.values()]
    .map((row) => [row.kind, recordOf(row)] as const)
    .filter(([, record]) => record !== null)
    .map((entry) => canonicalJson([...entry]))
    .sort()
    .join('\n')
}

async function keep(user: Facilitator, id: string) {
  const { keepBackup } = await import('../../../renderer/actions/keep-backup')
  if (!(await keepBackup('join'))) throw new Error('no backup')
  const [entry] = must(await user.far.bridge.backupList({ territory: id }))
  if (entry === undefined) throw new Error('no backup')
  return entry
}

const importRestore = () => import('../../../renderer/actions/restore-backup')

describe('going back to a backup', () => {
  it('makes every record what it was, and undo brings the present back', async () => {
    const { user, id } = await withTerritory()
    const edited = must(await user.addRecord('actor', { name: 'Avant', tags: ['x', 'y'] }))
    const removed = must(await user.addRecord('actor', { name: 'Retiré depuis' }))
    const hidden = must(await user.addRecord('actor', { name: 'Déjà retiré' }))
    must(await user.removeRecords('actor', [hidden]))
    const before = seen(user)
    const entry = await keep(user, id)
    must(
      await user.editRecord('actor', edited, { name: 'Après', tags: ['y', 'z'], website: 'a.fr' }),
    )
    must(await user.removeRecords('actor', [removed]))
    must(await user.addRecord('actor', { name: 'Déjà retiré' }, hidden))
    must(await user.addRecord('alliance', { title: 'Ajoutée depuis' }))
    const after = seen(user)
    const { countRestore, restoreBackup } = await importRestore()
    const count = { back: 1, changed: 1, removed: 2 }
    expect(must(await countRestore(entry))).toEqual(count)
    expect(seen(user)).toBe(after)
    expect(must(await restoreBackup(entry))).toEqual(count)
    expect(seen(user)).toBe(before)
    must(await user.undo())
    expect(seen(user)).toBe(after)
    must(await user.redo())
    expect(seen(user)).toBe(before)
    const again = await user.restart()
    must(await again.openTerritory(id))
    expect(seen(again)).toBe(before)
  })

  it('takes back a join that turned out badly, disagreements and all, and what was said since', async () => {
    const { user, id } = await withTerritory()
    const actor = must(await user.addRecord('actor', { name: 'Foyer' }))
    const colleague = new Colleague(await fileOf(user))
    must(await user.editRecord('actor', actor, { name: 'Foyer rural' }))
    const before = seen(user)
    const entry = await keep(user, id)
    colleague.say(
      { kind: 'actor', id: actor, fields: { name: 'Le Foyer' } },
      { kind: 'actor', id: 'other', fields: { name: 'Autre' } },
    )
    must(await user.joinFile(colleague.file(), source))
    must(await user.editRecord('actor', 'other', { name: 'Autre, corrigé' }))
    const { restoreBackup } = await importRestore()
    must(await restoreBackup(entry))
    expect(seen(user)).toBe(before)
    // Joining again what the backup had not: nothing new, and nothing that was gone back from comes again.
    expect(must(await user.joinFile(colleague.file(), source)).sets).toBe(0)
    expect(seen(user)).toBe(before)
  })

  it('brings in what the backup knows and the territory has lost', async () => {
    const { user, id } = await withTerritory()
    const start = await fileOf(user)
    must(await user.addRecord('actor', { name: 'Perdu' }))
    const before = seen(user)
    const entry = await keep(user, id)
    await user.closeTerritory()
    await user.deleteDatabase(id)
    user.far.journals.delete(id)
    must(await user.openTerritory(id))
    must(await user.joinFile(start, source))
    must(await user.addRecord('actor', { name: 'Nouveau' }))
    const after = seen(user)
    const { restoreBackup } = await importRestore()
    expect(must(await restoreBackup(entry))).toMatchObject({ removed: 1 })
    expect(seen(user)).toBe(before)
    must(await user.undo())
    expect(seen(user)).toBe(after)
  })

  it('does nothing where nothing has changed', async () => {
    const { user, id } = await withTerritory()
    const entry = await keep(user, id)
    const commits = user.session()?.commits.length
    const { restoreBackup } = await importRestore()
    expect(must(await restoreBackup(entry))).toEqual({ back: 0, changed: 0, removed: 0 })
    expect(user.session()?.commits.length).toBe(commits)
  })

  it('refuses a damaged backup, and one of another territory, and changes nothing', async () => {
    const { user, id } = await withTerritory()
    must(await user.addRecord('actor', { name: 'A' }))
    const entry = await keep(user, id)
    const bytes = user.far.backups.get(id)?.get(entry.name) ?? new Uint8Array()
    must(await user.addRecord('actor', { name: 'B' }))
    const before = user.canonical()
    const { restoreBackup } = await importRestore()
    user.far.backups.get(id)?.set(entry.name, bytes.slice(0, bytes.length / 2))
    expect(await restoreBackup(entry)).toMatchObject({ ok: false, error: { kind: 'truncated' } })
    const wanted = { name: 'Autre', kind: 'libre', code: '', communes: [], edits: [] }
    const other = must(await user.createTerritory(wanted))
    const alien = await keep(user, other)
    const alienBytes = user.far.backups.get(other)?.get(alien.name) ?? new Uint8Array()
    must(await user.openTerritory(id))
    user.far.backups.get(id)?.set(entry.name, alienBytes)
    expect(await restoreBackup(entry)).toMatchObject({
      ok: false,
      error: { kind: 'other-territory' },
    })
    expect(user.canonical()).toBe(before)
  })
})

describe('a territory of which only backups are left', () => {
  it('is found, and opened again as it was', async () => {
    const { user, id } = await withTerritory('Vallée perdue')
    must(await user.addRecord('actor', { name: 'Moulin' }))
    const before = user.canonical()
    await keep(user, id)
    await user.closeTerritory()
    const again = await user.restart()
    const lost = await import('../../../renderer/actions/lost-territories')
    const { useBackups } = await import('../../../renderer/state/backups-store')
    await lost.findLostTerritories()
    expect(useBackups.getState().lost).toEqual([])
    await again.deleteDatabase(id)
    again.far.journals.delete(id)
    await lost.findLostTerritories()
    const [found] = useBackups.getState().lost
    expect(found).toMatchObject({ name: 'Vallée perdue', entry: { territory: id } })
    if (found === undefined) throw new Error('not found')
    await lost.reopenFromBackup(found.entry)
    expect(again.canonical()).toBe(before)
    expect(again.noticeKeys()).toEqual(['share.opened'])
    await lost.findLostTerritories()
    expect(useBackups.getState().lost).toEqual([])
  })

  it('is found by an older backup where the newest is damaged', async () => {
    const { user, id } = await withTerritory('Vallée')
    const entry = await keep(user, id)
    const bad = must(
      await user.far.bridge.backupWrite({
        territory: id,
        reason: 'bulk',
        bytes: new Uint8Array([1]),
      }),
    )
    expect(bad.at).toBeGreaterThanOrEqual(entry.at)
    await user.removeTerritory(id)
    expect(user.far.backups.has(id)).toBe(false)
    user.far.backups.set(id, new Map([[bad.name, new Uint8Array([1])]]))
    const { findLostTerritories } = await import('../../../renderer/actions/lost-territories')
    const { useBackups } = await import('../../../renderer/state/backups-store')
    await findLostTerritories()
    expect(useBackups.getState().lost).toEqual([])
    expect(must(readFile(must(await readBack(user, id, entry.name)))).manifest.territory.id).toBe(
      id,
    )
    await findLostTerritories()
    expect(useBackups.getState().lost).toMatchObject([{ entry: { name: entry.name } }])
  })
})

/** Puts the backup of a removed territory back in its place, as a person may with a copy of the folder. */
async function readBack(user: Facilitator, id: string, name: string) {
  const { writeFile } = await import('../../../shared/file/write-file')
  const written = writeFile({
    territory: { id, name: 'Vallée' },
    changeSets: [],
    rows: [],
    network: null,
    generator: 'test',
    at: 0,
  })
  if (written.ok) user.far.backups.get(id)?.set(name, written.value)
  return written
}
