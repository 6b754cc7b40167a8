import { describe, expect, it } from 'vitest'
import type { Facilitator } from './facilitator'
import { must, withTerritory } from './facilitator'

const kinds = [
  'actor',
  'alliance',
  'challenge',
  'position',
  'impact',
  'event',
  'attachment',
] as const

/** How many records of each kind are shown. */
function counts(user: Facilitator): string {
  const { tables } = user.state()
  return kinds.map((kind) => tables[kind].byId.size).join(' ')
}

/** Two actors that speak of a challenge, an alliance with an impact and its photo, a meeting of both. */
async function withPositions() {
  const { user } = await withTerritory()
  const [{ restoreRemoved }, { eraseRecords }] = await Promise.all([
    import('../../../renderer/actions/trash'),
    import('../../../renderer/actions/erase-records'),
  ])
  const a = must(await user.addRecord('actor', { name: 'A' }))
  const b = must(await user.addRecord('actor', { name: 'B' }))
  const challenge = must(await user.addRecord('challenge', { title: 'Mobilité' }))
  const alliance = must(await user.addRecord('alliance', { title: 'Navette' }))
  const ofA = must(await user.addRecord('position', { actor: a, challenge, stance: 'porte' }))
  const ofB = must(await user.addRecord('position', { actor: b, challenge, stance: 'oppose' }))
  const impact = must(await user.addRecord('impact', { alliance, title: 'Dix trajets' }))
  must(await user.addRecord('attachment', { record: impact, name: 'bus.jpg' }))
  const event = must(
    await user.addRecord('event', {
      title: 'Réunion',
      participants: [a, b],
      challenges: [challenge],
    }),
  )
  return { user, restoreRemoved, eraseRecords, a, b, challenge, alliance, ofA, ofB, impact, event }
}

describe('what hangs on a record', () => {
  it('goes with a challenge, and comes back with it: the positions on it', async () => {
    const { user, restoreRemoved, challenge } = await withPositions()
    expect(counts(user)).toBe('2 1 1 2 1 1 1')
    must(await user.removeRecords('challenge', [challenge]))
    expect(counts(user)).toBe('2 1 0 0 1 1 1')
    must(await restoreRemoved([`challenge/${challenge}`]))
    expect(counts(user)).toBe('2 1 1 2 1 1 1')
  })

  it('goes with an actor: its positions, and not the meeting it was at', async () => {
    const { user, a } = await withPositions()
    must(await user.removeRecords('actor', [a]))
    expect(counts(user)).toBe('1 1 1 1 1 1 1')
    must(await user.undo())
    expect(counts(user)).toBe('2 1 1 2 1 1 1')
  })

  it('goes with an alliance through what hangs on it: the photo of an impact', async () => {
    const { user, restoreRemoved, alliance } = await withPositions()
    must(await user.removeRecords('alliance', [alliance]))
    expect(counts(user)).toBe('2 0 1 2 0 1 0')
    must(await restoreRemoved([`alliance/${alliance}`]))
    expect(counts(user)).toBe('2 1 1 2 1 1 1')
  })

  it('[E1] is erased with it', async () => {
    const { user, eraseRecords, alliance, challenge } = await withPositions()
    const ofAlliance = must(await eraseRecords('alliance', [alliance]))
    expect(ofAlliance.count).toBe(3)
    const ofChallenge = must(await eraseRecords('challenge', [challenge]))
    expect(ofChallenge.count).toBe(3)
    expect(counts(user)).toBe('2 0 0 0 0 1 0')
  })
})

describe('positions and meetings of merged actors', () => {
  it('[G5] lead to the one that is shown, a participant once', async () => {
    const { user, a, b, ofB, event } = await withPositions()
    // Asked for before, so that the tables in memory are the ones that must move.
    expect(user.state().tables.event.byId.get(event)?.participants).toEqual([a, b].sort())
    must(await user.mergeActors(a, [b]))
    expect(user.state().tables.event.byId.get(event)?.participants).toEqual([a])
    expect(user.state().tables.position.byId.get(ofB)?.actor).toBe(a)
    must(await user.undo())
    expect(user.state().tables.event.byId.get(event)?.participants).toEqual([a, b].sort())
  })

  it('[G5] keep who took part behind the one that is shown, when another joins', async () => {
    const { user, a, b, event } = await withPositions()
    must(await user.editRecord('event', event, { participants: [b] }))
    must(await user.mergeActors(a, [b]))
    const c = must(await user.addRecord('actor', { name: 'C' }))
    must(await user.editRecord('event', event, { participants: [a, c] }))
    const values = user.state().rows.get(`event/${event}`)?.values ?? {}
    expect(values[`participants/${b}`]).toBe(true)
    expect(values[`participants/${a}`]).not.toBe(true)
    must(await user.editRecord('event', event, { participants: [c] }))
    expect(user.state().tables.event.byId.get(event)?.participants).toEqual([c])
  })
})
