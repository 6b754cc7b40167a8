import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { conflictsOf } from '../../../shared/change/conflict'
import type { Facilitator } from './facilitator'
import { must, startFacilitator } from './facilitator'
import { createFakeBridge } from '../../../renderer/bridge/fake-bridge'
import { Colleague, fileOf, source } from './handed-over'
import { stubWorkers } from './in-process-workers'
import type { KillSwitch } from './kill-switch'
import { killSwitch } from './kill-switch'
import { databaseTexts, fileText } from './planted-strings'

beforeEach(stubWorkers)
afterEach(() => {
  vi.unstubAllGlobals()
})

interface Story {
  readonly user: Facilitator
  readonly id: string
  /** A file that was joined, and taken back. */
  readonly refused: Colleague
}

/** A territory with old values, a disagreement, something in the trash, and a join that was taken back. */
async function story(far = createFakeBridge()): Promise<Story> {
  const user = await startFacilitator(far)
  const wanted = { name: 'Essai', kind: 'libre', code: '', communes: [], edits: [] }
  const id = must(await user.createTerritory(wanted))
  const actor = must(await user.addRecord('actor', { name: 'OLDVALUE', tags: ['x'] }, 'moulin'))
  const colleague = new Colleague(await fileOf(user))
  must(await user.editRecord('actor', actor, { name: 'Moulin', tags: ['y'] }))
  colleague.say({ kind: 'actor', id: actor, fields: { name: 'Le Moulin', website: 'm.fr' } })
  must(await user.joinFile(colleague.file(), source))
  const removed = must(await user.addRecord('actor', { name: 'Retiré' }))
  must(await user.removeRecords('actor', [removed]))
  must(await user.addRecord('actor', { name: 'LOCALBEFORE' }, 'ferme'))
  const refused = new Colleague(await fileOf(user), 'colleague1')
  must(await user.editRecord('actor', 'ferme', { name: 'Ferme' }))
  refused.say({ kind: 'actor', id: 'ferme', fields: { name: 'La Ferme' } })
  must(await user.joinFile(refused.file(), source))
  must(await user.undo())
  return { user, id, refused }
}

const importCompact = () => import('../../../renderer/actions/compact-territory')

const conflicts = (user: Facilitator): number =>
  [...user.state().rows.values()].flatMap(conflictsOf).length

describe('making the history lighter', () => {
  it('[P1] forgets old values, and nothing else: screen, disagreements, trash, who and when', async () => {
    const { user, id } = await story()
    const canonical = user.canonical()
    const headings = await user.session()?.database.sets.count()
    expect(conflicts(user)).toBe(1)
    const { compactTerritory } = await importCompact()
    const { dropped, rewriting } = must(await compactTerritory())
    expect(dropped).toBeGreaterThan(1)
    expect(rewriting).toEqual({ ok: true, value: { due: 'journal', unreadable: 0 } })
    expect(user.canonical()).toBe(canonical)
    expect(conflicts(user)).toBe(1)
    expect(await user.session()?.database.sets.count()).toBe(headings)
    expect([...(await databaseTexts()).values()].join()).not.toContain('OLDVALUE')
    expect(user.far.journals.get(id)?.entries.join()).not.toContain('OLDVALUE')
    const again = await user.restart()
    must(await again.openTerritory(id))
    expect(again.canonical()).toBe(canonical)
    expect(again.noticeKeys()).toEqual([])
  })

  it('makes a backup first, that has everything', async () => {
    const { user, id } = await story()
    const { compactTerritory } = await importCompact()
    must(await compactTerritory())
    const [backup, ...others] = [...(user.far.backups.get(id) ?? [])]
    expect(others).toEqual([])
    expect(backup?.[0]).toContain('-compact.')
    expect(fileText(backup?.[1] ?? new Uint8Array())).toContain('OLDVALUE')
  })

  it('[P3] leaves nothing to take back of what was done before, and undoes what comes after', async () => {
    const { user } = await story()
    const first = user.session()?.commits[1]?.id
    const { compactTerritory } = await importCompact()
    must(await compactTerritory())
    expect(user.state().undo).toEqual({ undo: null, redo: null })
    const { takeBackCommit } = await import('../../../renderer/actions/take-back')
    if (first === undefined) throw new Error('no commit')
    expect(await takeBackCommit(first)).toMatchObject({ error: { kind: 'nothing-to-undo' } })
    const canonical = user.state().tables.actor.byId.get('moulin')
    must(await user.editRecord('actor', 'moulin', { name: 'Autre', tags: [] }))
    must(await user.undo())
    expect(user.state().tables.actor.byId.get('moulin')).toEqual(canonical)
    expect(conflicts(user)).toBe(1)
    must(await user.redo())
    expect(user.state().tables.actor.byId.get('moulin')?.name).toBe('Autre')
  })

  it('[U8] lets what an undo brought back stand as if it had been typed', async () => {
    const { user } = await story()
    must(await user.editRecord('actor', 'ferme', { website: 'first.fr' }))
    must(await user.editRecord('actor', 'ferme', { website: 'second.fr' }))
    must(await user.undo())
    must(await user.addRecord('actor', { name: 'Essai' }, 'again'))
    must(await user.undo())
    must(await user.redo())
    const { compactTerritory } = await importCompact()
    must(await compactTerritory())
    const website = () => user.state().tables.actor.byId.get('ferme')?.website
    must(await user.editRecord('actor', 'ferme', { website: 'third.fr' }))
    must(await user.editRecord('actor', 'again', { name: 'Essai, corrigé' }))
    must(await user.undo())
    expect(user.state().tables.actor.byId.get('again')?.name).toBe('Essai')
    must(await user.undo())
    expect(website()).toBe('first.fr')
    must(await user.redo())
    expect(website()).toBe('third.fr')
  })

  it('[U6] [U8] takes back what was typed over a join that came again, and the join itself', async () => {
    const { user, refused } = await story()
    const before = user.state().tables.actor.byId.get('ferme')
    const { compactTerritory } = await importCompact()
    must(await compactTerritory())
    must(await user.editRecord('actor', 'ferme', { name: 'Entre' }))
    must(await user.undo())
    expect(user.state().tables.actor.byId.get('ferme')).toEqual(before)
    must(await user.joinFile(refused.file(), source))
    const joined = user.state().tables.actor.byId.get('ferme')
    must(await user.editRecord('actor', 'ferme', { name: 'Dessus' }))
    must(await user.undo())
    expect(user.state().tables.actor.byId.get('ferme')).toEqual(joined)
    expect(conflicts(user)).toBe(2)
    must(await user.undo())
    expect(user.state().tables.actor.byId.get('ferme')).toEqual(before)
    expect(conflicts(user)).toBe(1)
  })

  it('[U6] [P3] joins again a file that was taken back before, with all that it disagreed upon', async () => {
    const { user, refused } = await story()
    const { compactTerritory } = await importCompact()
    must(await compactTerritory())
    expect(conflicts(user)).toBe(1)
    expect(must(await user.joinFile(refused.file(), source)).sets).toBeGreaterThan(0)
    expect(conflicts(user)).toBe(2)
    must(await user.undo())
    expect(conflicts(user)).toBe(1)
  })

  it('[P2] is not undone by a file that still has the old values', async () => {
    const { user, refused } = await story()
    must(await user.joinFile(refused.file(), source))
    const old = await fileOf(user)
    const canonical = user.canonical()
    const { compactTerritory } = await importCompact()
    must(await compactTerritory())
    expect(must(await user.joinFile(old, source)).sets).toBe(0)
    expect(user.canonical()).toBe(canonical)
  })

  it('does nothing a second time', async () => {
    const { user } = await story()
    const { compactTerritory } = await importCompact()
    must(await compactTerritory())
    const commits = user.session()?.commits.length
    expect(must(await compactTerritory())).toEqual({ dropped: 0, rewriting: null })
    expect(user.session()?.commits.length).toBe(commits)
  })

  it('goes on at the next opening where the journal could not be rewritten', async () => {
    const { user, id } = await story()
    const canonical = user.canonical()
    const { compactTerritory } = await importCompact()
    user.far.answerNext('journal:replace', {
      ok: false,
      error: { kind: 'disk-full', name: 'journal' },
    })
    expect(must(await compactTerritory()).rewriting).toMatchObject({
      ok: false,
      error: { kind: 'disk-full' },
    })
    expect(user.far.journals.get(id)?.entries.join()).toContain('OLDVALUE')
    must(await user.addRecord('actor', { name: 'Entre-temps' }))
    must(await user.undo())
    const again = await user.restart()
    must(await again.openTerritory(id))
    expect(user.far.journals.get(id)?.entries.join()).not.toContain('OLDVALUE')
    expect(again.state().tables.actor.byId.size).toBe(2)
    expect(canonical).not.toBe('')
  })
})

describe('a process that dies while it makes the history lighter', () => {
  /** Compacts, and dies before a step; Infinity: lives. */
  async function dying(
    step: number,
  ): Promise<{ told: Story; canonical: string; kill: KillSwitch }> {
    const kill = killSwitch(createFakeBridge())
    const told = await story(kill.far)
    const canonical = told.user.canonical()
    const { compactTerritory } = await importCompact()
    kill.arm(step)
    await compactTerritory().catch(() => undefined)
    return { told, canonical, kill }
  }

  it('leaves the same truth in both places, wherever it stops', async () => {
    const whole = await dying(Infinity)
    const steps = whole.kill.steps()
    expect(steps).toBeGreaterThan(10)
    const stages = new Set<string>()
    for (let step = 1; step <= steps; step += 1) {
      const { told, canonical, kill } = await dying(step)
      const { id, user } = told
      kill.revive()
      const again = await user.restart()
      must(await again.openTerritory(id))
      expect(again.canonical()).toBe(canonical)
      expect(again.session()?.memory.due).toBeUndefined()
      const isLighter = again.session()?.commits.some(({ origin }) => origin === 'compact')
      const journal = kill.far.journals.get(id)?.entries.join() ?? ''
      expect(journal.includes('OLDVALUE')).toBe(isLighter !== true)
      stages.add(String(isLighter))
      must(await again.addRecord('actor', { name: 'Après' }))
      const after = again.canonical()
      await again.closeTerritory()
      await again.deleteDatabase(id)
      const rebuilt = await again.restart()
      must(await rebuilt.openTerritory(id))
      expect(rebuilt.canonical()).toBe(after)
      kill.far.journals.delete(id)
      await rebuilt.closeTerritory()
      const third = await rebuilt.restart()
      must(await third.openTerritory(id))
      expect(third.canonical()).toBe(after)
      await third.closeTerritory()
      await third.deleteDatabase(id)
    }
    expect(stages.size).toBe(2)
  })
})
