import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFakeBridge } from '../../../renderer/bridge/fake-bridge'
import { recordOf } from '../../../shared/change/record'
import type { Facilitator } from './facilitator'
import { must, startFacilitator } from './facilitator'
import { Colleague, fileOf, source } from './handed-over'
import { stubWorkers } from './in-process-workers'
import type { KillSwitch } from './kill-switch'
import { killSwitch } from './kill-switch'
import { fileText, findPlanted } from './planted-strings'

// Here no Chromium has files to tidy up; tests/e2e/backups.spec.ts looks at the real ones.
vi.mock('../../../renderer/data/rewrite-tidy', () => ({
  pause: () => Promise.resolve(),
  tidyUp: () => Promise.resolve(),
}))

beforeEach(async () => {
  stubWorkers()
  for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

/** What must be nowhere afterwards: old values, present ones, what a colleague said, what was removed. */
const planted = ['PLANTEDnameA', 'PLANTEDnameB', 'PLANTEDphone', 'PLANTEDcolleague', 'PLANTEDnote']
/** What must still be there. */
const keptWords = ['KEPTactor', 'KEPTcontact']

interface Story {
  readonly user: Facilitator
  readonly id: string
  readonly colleague: Colleague
}

const importKeep = () => import('../../../renderer/actions/keep-backup')
const importErase = () => import('../../../renderer/actions/erase-records')

/** A person recorded, corrected, seen by a colleague, undone and done again, in two backups. */
async function story(far = createFakeBridge()): Promise<Story> {
  const user = await startFacilitator(far)
  const wanted = { name: 'Essai', kind: 'libre', code: '', communes: [], edits: [] }
  const id = must(await user.createTerritory(wanted))
  must(await user.addRecord('actor', { name: 'KEPTactor' }, 'moulin'))
  must(await user.addRecord('contact', { actor: 'moulin', lastName: 'KEPTcontact' }, 'other'))
  must(await user.addRecord('contact', { actor: 'moulin', lastName: 'PLANTEDnameA' }, 'person'))
  const colleague = new Colleague(await fileOf(user))
  const { keepBackup } = await importKeep()
  if (!(await keepBackup('day'))) throw new Error('no backup')
  must(await user.editRecord('contact', 'person', { lastName: 'PLANTEDnameB' }))
  must(await user.editRecord('contact', 'person', { phone: 'PLANTEDphone' }))
  must(await user.undo())
  must(await user.redo())
  colleague.say({ kind: 'contact', id: 'person', fields: { lastName: 'PLANTEDcolleague' } })
  must(await user.joinFile(colleague.file(), source))
  if (!(await keepBackup('join'))) throw new Error('no backup')
  colleague.say({ kind: 'contact', id: 'person', fields: { notes: 'PLANTEDnote' } })
  return { user, id, colleague }
}

const seen = (user: Facilitator): string =>
  JSON.stringify([...user.state().rows.values()].map(recordOf).filter((record) => record !== null))

describe('erasing a person', () => {
  it('destroys every value that was ever said of them, in every place, and nothing else', async () => {
    const { user, far, id } = await told()
    expect((await findPlanted(far, planted)).length).toBeGreaterThan(8)
    const { eraseRecords } = await importErase()
    const { count, rewriting } = must(await eraseRecords('contact', ['person']))
    expect({ count, rewriting }).toEqual({
      count: 1,
      rewriting: { ok: true, value: { due: 'everywhere', unreadable: 0 } },
    })
    expect(await findPlanted(far, planted)).toEqual([])
    for (const word of keptWords) {
      expect((await findPlanted(far, [word])).length).toBeGreaterThanOrEqual(4)
    }
    expect(seen(user)).toContain('KEPTcontact')
    expect(user.state().tables.contact.byId.size).toBe(1)
    expect(user.state().undo.undo).toBe('history.join')
    expect(far.backups.get(id)?.size).toBe(2)
    expect(JSON.stringify(await fileOf(user))).not.toMatch(/PLANTED/)
  })

  it('leaves a copy that is saved afterwards without them', async () => {
    const { id } = await told()
    const { eraseRecords } = await importErase()
    must(await eraseRecords('contact', ['person']))
    const { writeCopy } = await import('../../../renderer/actions/write-copy')
    const copy = must(
      await writeCopy({
        territory: { id, name: 'Essai' },
        network: { positions: new Map(), view: {} },
        previewSvg: null,
        generator: 'test',
        at: 0,
      }),
    )
    expect(fileText(copy)).not.toMatch(/PLANTED/)
    expect(fileText(copy)).toContain('KEPTcontact')
  })

  it('is not taken back by any number of undo and redo, nor by a restart', async () => {
    const { user, far, id } = await told()
    const { eraseRecords } = await importErase()
    must(await eraseRecords('contact', ['person']))
    while ((await user.undo()).ok) expect(await findPlanted(far, planted)).toEqual([])
    while ((await user.redo()).ok) expect(await findPlanted(far, planted)).toEqual([])
    const again = await user.restart()
    must(await again.openTerritory(id))
    expect(seen(again)).not.toMatch(/PLANTED/)
    must(await again.addRecord('contact', { actor: 'moulin', lastName: 'PLANTEDnameA' }, 'person'))
    expect(await findPlanted(far, planted)).toEqual([])
  })

  it('stays erased when a file that has not heard of it is joined, or a backup is gone back to', async () => {
    const { user, far, id, colleague } = await told()
    const { eraseRecords } = await importErase()
    must(await eraseRecords('contact', ['person']))
    expect(must(await user.joinFile(colleague.file(), source)).sets).toBe(1)
    expect(await findPlanted(far, planted)).toEqual([])
    const [, oldest] = must(await far.bridge.backupList({ territory: id }))
    if (oldest === undefined) throw new Error('no backup')
    const { restoreBackup } = await import('../../../renderer/actions/restore-backup')
    must(await restoreBackup(oldest))
    expect(seen(user)).not.toMatch(/PLANTED/)
    expect(await findPlanted(far, planted)).toEqual([])
  })

  it('stays erased where all is lost but a backup, and the colleague’s file is joined to it', async () => {
    const { user, far, id, colleague } = await told()
    const { eraseRecords } = await importErase()
    must(await eraseRecords('contact', ['person']))
    await user.closeTerritory()
    await user.deleteDatabase(id)
    far.journals.delete(id)
    const lost = await import('../../../renderer/actions/lost-territories')
    const { useBackups } = await import('../../../renderer/state/backups-store')
    await lost.findLostTerritories()
    const [found] = useBackups.getState().lost
    if (found === undefined) throw new Error('not found')
    await lost.reopenFromBackup(found.entry)
    must(await user.joinFile(colleague.file(), source))
    expect(seen(user)).toContain('KEPTcontact')
    expect(await findPlanted(far, planted)).toEqual([])
  })

  it('travels: whoever joins the file erases in turn, at once', async () => {
    const { user, id } = await told()
    const before = await fileOf(user)
    const { eraseRecords } = await importErase()
    must(await eraseRecords('contact', ['person']))
    const after = await fileOf(user)
    // Another computer: its own journal, backups and database, where all of it still stands.
    await user.closeTerritory()
    await user.deleteDatabase(id)
    const other = await startFacilitator()
    const { keepRewritingEnded } = await import('../../../renderer/actions/end-rewriting')
    keepRewritingEnded()
    must(await other.openTerritory(id))
    must(await other.joinFile(before, source))
    const { keepBackup } = await importKeep()
    expect(await keepBackup('day')).toBe(true)
    expect((await findPlanted(other.far, planted)).length).toBeGreaterThan(4)
    must(await other.joinFile(after, source))
    expect(other.state().tables.contact.byId.size).toBe(1)
    await vi.waitFor(() => {
      expect(other.session()?.memory.due).toBeUndefined()
    })
    expect(await findPlanted(other.far, planted)).toEqual([])
  })

  it('destroys a backup that cannot be read any more, and tells it', async () => {
    const { user, far, id } = await told()
    const [name] = [...(far.backups.get(id)?.keys() ?? [])]
    far.backups.get(id)?.set(name ?? '', new TextEncoder().encode('PK PLANTEDphone'))
    const { askErase, carryOutErasure } = await importErase()
    askErase({ kind: 'contact', ids: ['person'] })
    await carryOutErasure()
    expect(far.backups.get(id)?.has(name ?? '')).toBe(false)
    expect(far.backups.get(id)?.size).toBe(1)
    expect(user.noticeKeys()).toEqual(['backups.erase.done', 'backups.erase.unreadable'])
  })

  it('has what was put aside destroyed', async () => {
    const { far, id } = await told()
    const purge = vi.spyOn(far.bridge, 'journalPurge')
    const { eraseRecords } = await importErase()
    must(await eraseRecords('contact', ['person']))
    expect(purge).toHaveBeenCalledExactlyOnceWith(id)
  })

  it('tells a full disk, and ends at the next opening', async () => {
    const { user, far, id } = await told()
    far.answerNext('backup:replace', { ok: false, error: { kind: 'disk-full', name: 'x' } })
    const { askErase, carryOutErasure } = await importErase()
    askErase({ kind: 'contact', ids: ['person'] })
    await carryOutErasure()
    expect(user.noticeKeys()).toEqual(['backups.unfinished'])
    expect(await findPlanted(far, planted)).not.toEqual([])
    const again = await user.restart()
    must(await again.openTerritory(id))
    expect(again.noticeKeys()).toEqual(['backups.erase.resumed'])
    expect(await findPlanted(far, planted)).toEqual([])
  })
})

describe('erasing an actor', () => {
  it('takes its contacts, partnerships and relations with it, those in the trash too', async () => {
    const { user, far } = await told()
    const alliance = must(await user.addRecord('alliance', { title: 'KEPTalliance' }))
    must(await user.addRecord('membership', { alliance, actor: 'moulin', notes: 'GONEmember' }))
    must(await user.addRecord('relation', { from: 'elsewhere', to: 'moulin', evidence: 'GONEtie' }))
    must(await user.removeRecords('contact', ['person']))
    const { askErase, carryOutErasure } = await importErase()
    askErase({ kind: 'actor', ids: ['moulin'] })
    await carryOutErasure()
    const gone = [...planted, ...keptWords, 'GONEmember', 'GONEtie']
    expect(await findPlanted(far, gone)).toEqual([])
    expect(user.state().tables.alliance.byId.size).toBe(1)
  })
})

describe('a process that dies while it erases', () => {
  async function dying(step: number): Promise<{ story: Story; kill: KillSwitch }> {
    const kill = killSwitch(createFakeBridge())
    const made = await story(kill.far)
    const { eraseRecords } = await importErase()
    kill.arm(step)
    await eraseRecords('contact', ['person']).catch(() => undefined)
    return { story: made, kill }
  }

  it('has erased everywhere, or nothing yet, once the territory is opened again', async () => {
    const whole = await dying(Infinity)
    const steps = whole.kill.steps()
    expect(steps).toBeGreaterThan(20)
    const stages = new Set<boolean>()
    for (let step = 1; step <= steps; step += 1) {
      for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name)
      const { story: made, kill } = await dying(step)
      kill.revive()
      const again = await made.user.restart()
      must(await again.openTerritory(made.id))
      const isErased = again.state().tables.contact.byId.size === 1
      stages.add(isErased)
      if (isErased) expect(await findPlanted(kill.far, planted)).toEqual([])
      else expect(seen(again)).toContain('PLANTEDphone')
      expect(seen(again)).toContain('KEPTcontact')
      expect(again.session()?.memory.due).toBeUndefined()
      expect((await indexedDB.databases()).filter(({ name }) => name?.startsWith('spare'))).toEqual(
        [],
      )
      must(await again.addRecord('actor', { name: 'Après' }))
      const after = again.canonical()
      await again.closeTerritory()
      const third = await again.restart()
      must(await third.openTerritory(made.id))
      expect(third.canonical()).toBe(after)
      expect(third.noticeKeys()).toEqual([])
      await third.closeTerritory()
    }
    expect(stages.size).toBe(2)
  })
})

async function told(): Promise<Story & { far: Story['user']['far'] }> {
  const made = await story()
  return { ...made, far: made.user.far }
}
