import { describe, expect, it, vi } from 'vitest'
import type { Json } from '../../../shared/kernel/json'
import { removedRegister } from '../../../shared/change/record'
import { bobine, conflictsIn, facilitators } from './disputes'
import { must } from './facilitator'
import { Colleague, fileOf } from './handed-over'

const actor = { kind: 'actor', id: bobine }

type Here = Awaited<ReturnType<typeof facilitators>>

/** Alix and Bachir disagree about the phone. */
async function phones(): Promise<Here> {
  const here = await facilitators()
  await here.say({ phone: '02' })
  here.colleagues.Bachir.say({ ...actor, fields: { phone: '03' } })
  await here.join('Bachir')
  return here
}

/** Alix removed the actor with its membership and its person, Bachir changed the phone. */
async function removedAndEdited(): Promise<Here> {
  const here = await facilitators()
  const { user, colleagues } = here
  const alliance = must(await user.addRecord('alliance', { title: 'Filière bois' }))
  const gone = must(await user.addRecord('alliance', { title: 'Ancienne' }))
  must(await user.addRecord('membership', { actor: bobine, alliance }, 'member0000000001'))
  must(await user.addRecord('membership', { actor: bobine, alliance: gone }, 'member0000000002'))
  must(await user.addRecord('contact', { actor: bobine, lastName: 'Durand' }, 'person0000000001'))
  must(await user.changeRecords([placeOf(bobine)], { label: 'x' }))
  const other = must(await user.addRecord('actor', { name: 'Autre' }))
  colleagues.Bachir.say({ ...actor, fields: { phone: '03' } })
  must(await user.removeRecords('actor', [bobine, other]))
  must(await user.removeRecords('alliance', [gone]))
  await here.join('Bachir')
  return here
}

function placeOf(id: string) {
  return { kind: 'placement', id, fields: { x: 1, y: 1 } }
}

async function choose(here: Here, register: string, value: Json): Promise<void> {
  const disagreement = here.about(register)
  const chosen = disagreement.versions.find((version) => version.value === value)
  if (chosen === undefined) throw new Error('nobody said it')
  must(await here.resolveConflicts([{ disagreement, chosen }]))
}

describe('settling a disagreement', () => {
  it.each(['02', '03'])('[M3] by what one of them says (%s)', async (phone) => {
    const here = await phones()
    await choose(here, 'phone', phone)
    expect(here.all()).toEqual([])
    expect(here.actor()?.phone).toBe(phone)
    expect(here.user.noticeKeys()).toContain('conflicts.resolved')
    expect(here.user.session()?.commits.at(-1)).toMatchObject({
      origin: 'resolve',
      label: 'conflicts.action.one',
    })
  })

  it('[M3] by what nobody had said, or by leaving the field empty', async () => {
    const here = await phones()
    must(await here.resolveOtherwise(here.about('phone'), '04'))
    expect(here.actor()?.phone).toBe('04')
    must(await here.user.undo())
    must(await here.resolveOtherwise(here.about('phone'), null))
    expect(here.all()).toEqual([])
    expect(here.actor()).not.toHaveProperty('phone')
  })

  it('tells what could not be kept, and changes nothing', async () => {
    const here = await phones()
    const done = await here.resolveOtherwise(here.about('phone'), 'x'.repeat(200_000))
    expect(done).toMatchObject({ ok: false, error: { kind: 'bad-value' } })
    expect(here.user.noticeKeys()).toContain('errors.bad-value')
    expect(here.all()).toHaveLength(1)
  })

  it.each([
    [true, ['bois']],
    [null, undefined],
  ])('[M3] about an element of a set: %s', async (value, tags) => {
    const here = await facilitators()
    await here.say({ tags: [] })
    here.colleagues.Bachir.say({ ...actor, fields: { tags: [] } })
    here.colleagues.Bachir.say({ ...actor, fields: { tags: ['bois'] } })
    await here.join('Bachir')
    await choose(here, 'tags/bois', value)
    expect(here.all()).toEqual([])
    expect(here.actor()?.tags).toEqual(tags)
  })

  it('[D3] keeps a record that was removed, with what went with it and whose other end is there', async () => {
    const here = await removedAndEdited()
    await choose(here, removedRegister, null)
    expect(here.all()).toEqual([])
    const { actor: actors, membership, contact, placement } = here.user.state().tables
    expect(here.actor()).toMatchObject({ name: 'La Bobine', phone: '03' })
    expect([...membership.byId.keys()]).toEqual(['member0000000001'])
    expect([...contact.byId.keys()]).toEqual(['person0000000001'])
    expect([...placement.byId.keys()]).toEqual([bobine])
    expect(actors.byId.size).toBe(1)
    must(await here.user.undo())
    expect(here.user.state().tables.membership.byId.size).toBe(0)
    expect(here.all()).toHaveLength(1)
  })

  it('[D2] removes a record after all, with what hangs on it', async () => {
    const here = await removedAndEdited()
    const late = { kind: 'contact', id: 'person0000000002', fields: { actor: bobine } }
    must(await here.user.changeRecords([late], { label: 'x' }))
    await choose(here, removedRegister, true)
    expect(here.all()).toEqual([])
    expect(here.user.state().tables.actor.byId.size).toBe(0)
    expect(here.user.state().tables.contact.byId.size).toBe(0)
  })

  it('[U4] taken back brings it back, with all that was said and who said it', async () => {
    const here = await phones()
    const before = await here.told(here.about('phone'))
    await choose(here, 'phone', '03')
    must(await here.user.undo())
    expect((await here.told(here.about('phone'))).toSorted()).toEqual(before.toSorted())
    // A second time, through an undo of an undo.
    must(await here.user.redo())
    must(await here.user.undo())
    expect((await here.told(here.about('phone'))).toSorted()).toEqual(before.toSorted())
    must(await here.user.redo())
    expect(here.actor()?.phone).toBe('03')
  })

  it('[U4] leaves to each their own word, whatever their clocks say', async () => {
    const here = await facilitators(['Bachir', 'Chloé'])
    const ahead = Date.now() + 100 * 24 * 3600 * 1000
    here.colleagues.Bachir.say({ ...actor, fields: { phone: '02' } })
    vi.spyOn(Date, 'now').mockReturnValue(ahead)
    here.colleagues.Chloé.say({ ...actor, fields: { phone: '03' } })
    vi.restoreAllMocks()
    await here.join('Bachir')
    await here.join('Chloé')
    const before = await here.told(here.about('phone'))
    await choose(here, 'phone', '03')
    must(await here.user.undo())
    expect((await here.told(here.about('phone'))).toSorted()).toEqual(before.toSorted())
  })

  it('travels: who gets the file has no disagreement either', async () => {
    const here = await phones()
    const disputed = await fileOf(here.user)
    expect(conflictsIn(disputed)).toEqual([`${bobine} phone`])
    await choose(here, 'phone', '02')
    const settled = await fileOf(here.user)
    expect(conflictsIn(settled)).toEqual([])
    // And whoever still has what Bachir said gets over it.
    expect(conflictsIn(here.colleagues.Bachir.file(), settled)).toEqual([])
  })

  it('[K1] otherwise elsewhere at the same time is a disagreement again', async () => {
    const here = await phones()
    const chloé = new Colleague(await fileOf(here.user), 'chloe00000', 'Chloé')
    chloé.say({ ...actor, fields: { phone: '05' } })
    await choose(here, 'phone', '02')
    must(await here.user.joinFile(chloé.file(), { name: 'c.coterr', sha256: '0'.repeat(64) }))
    expect((await here.told(here.about('phone'))).toSorted()).toEqual([
      ['02', 'Alix (moi)'],
      ['05', 'Chloé (c.coterr)'],
    ])
  })
})
